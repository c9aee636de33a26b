/** Reads the file of EDITOR_TOKENS: a YAML list of `{name, token: "sha256:…", roles: [correct, reload]}`. */
import { LineCounter, parseDocument } from 'yaml'
import { type Editor, ROLES, type Role } from '../../graph/mutations/editor.ts'

/** Thrown with the line and what is wrong there. No message has a token in it. */
export class TokensFileError extends Error {}

/** The editor whose token ADMIN_TOKEN is. */
export const ADMIN = 'admin'

/** Longest name that a correction can be signed with, in characters. */
const LONGEST_NAME = 200

/** Editors by the SHA-256 of their tokens, in hexadecimal digits. One editor may have several tokens. */
export function readTokens(text: string): ReadonlyMap<string, Editor> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2' })
  const fail = (offset: number, message: string): never => {
    throw new TokensFileError(`line ${lines.linePos(offset).line}: ${message}`)
  }
  const broken = document.errors[0]
  if (broken) fail(broken.pos[0], 'no YAML')
  const list: unknown = document.toJS() ?? []
  if (!Array.isArray(list)) return fail(0, 'expected a list of editors, each {name, token, roles}')

  const editors = new Map<string, Editor>()
  for (const [index, entry] of list.entries()) {
    const offset = (document.getIn([index], true) as { range?: [number] } | undefined)?.range?.[0] ?? 0
    const { name: given, token, roles, ...others } = (entry ?? {}) as Record<string, unknown>
    const name = typeof given === 'string' ? given.trim().replace(/\s+/g, ' ') : ''
    if (!name || name.length > LONGEST_NAME) return fail(offset, `expected a name of 1 to ${LONGEST_NAME} characters`)
    if (name === ADMIN) return fail(offset, `"${ADMIN}" is the editor of ADMIN_TOKEN: give another name`)
    const [unknown] = Object.keys(others)
    if (unknown !== undefined) return fail(offset, `"${unknown}": expected name, token and roles`)
    const hash = /^sha256:([0-9a-f]{64})$/.exec(String(token))?.[1]
    if (hash === undefined)
      return fail(offset, `token of ${name}: expected "sha256:" and 64 hexadecimal digits, as npm run new-token prints`)
    if (editors.has(hash)) return fail(offset, `token of ${name}: it is in the list already`)
    if (!isRoles(roles)) return fail(offset, `roles of ${name}: expected a list of ${ROLES.join(', ')}; [] only reads`)
    editors.set(hash, { name, roles: new Set(roles), isAdmin: false })
  }
  return editors
}

function isRoles(value: unknown): value is readonly Role[] {
  return Array.isArray(value) && value.every((one) => ROLES.includes(one as Role))
}
