/** The tokens that the server knows: ADMIN_TOKEN, and those of a file, which is read again whenever it has changed. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { type Editor, ROLES } from '../../graph/mutations/editor.ts'
import { ADMIN, readTokens, TokensFileError } from './read-tokens-file.ts'

export interface KnownTokens {
  /** The editor whose token it is at this moment. */
  editorOf(token: string): Editor | undefined
}

export interface TokensOptions {
  readonly adminToken?: string | undefined
  /** Absolute path of the file of EDITOR_TOKENS. */
  readonly file?: string | undefined
  readonly log: (line: string) => void
}

/**
 * Reads the tokens, and throws TokensFileError where the file is missing or wrong. If it becomes so later, none of its
 * tokens is known until it is mended, for one that was to be revoked may be among them.
 */
export function knownTokens({ adminToken, file, log }: TokensOptions): KnownTokens {
  const admin: Editor = { name: ADMIN, roles: new Set(ROLES), isAdmin: true }
  const adminHash = adminToken === undefined ? undefined : hashOf(adminToken)
  let editors: ReadonlyMap<string, Editor> = new Map()
  let state = ''
  if (file !== undefined) {
    state = stateOf(file)
    editors = readFile(file)
  }
  const look = (path: string) => {
    const now = stateOf(path)
    if (now === state) return
    state = now
    try {
      editors = readFile(path)
      log('EDITOR_TOKENS: the file was read again')
    } catch (error) {
      if (!(error instanceof TokensFileError)) throw error
      editors = new Map()
      log(`${error.message}. None of its tokens is accepted until that is mended`)
    }
  }
  return {
    // Looked up by the hash, which whoever guesses cannot choose: the time it takes tells nothing of a token.
    editorOf(token) {
      if (file !== undefined) look(file)
      const hash = hashOf(token)
      return hash === adminHash ? admin : editors.get(hash)
    },
  }
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Changes with every change of the file; empty where there is none. */
function stateOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}` : ''
}

function readFile(file: string): ReadonlyMap<string, Editor> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as { readonly code?: string }
    throw new TokensFileError(`EDITOR_TOKENS is "${file}": ${code === 'ENOENT' ? 'there is no such file' : code}`)
  }
  try {
    return readTokens(text)
  } catch (error) {
    throw error instanceof TokensFileError ? new TokensFileError(`EDITOR_TOKENS is "${file}": ${error.message}`) : error
  }
}
