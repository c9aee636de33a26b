import { randomBytes } from 'node:crypto'
import { stringify } from 'yaml'
import { ROLES, type Role } from '../../graph/mutations/editor.ts'
import { hashOf } from '../../server/access/known-tokens.ts'
import { readTokens, TokensFileError } from '../../server/access/read-tokens-file.ts'
import { defineCommand } from '../command.ts'
import { UsageError, value } from '../options.ts'

export const newToken = defineCommand({
  name: 'new-token',
  summary: "makes an editor's token: the token goes to stderr, and what EDITOR_TOKENS keeps of it to stdout",
  synopsis: ['NAME [--roles ROLES] >> editors.yaml'],
  parameters: { NAME: 'the editor, as corrections are signed' },
  takes: [1, 1],
  options: {
    '': {
      roles: value('ROLES', `what the editor may do besides reading: ${ROLES.join(', ')} (correct)`, readRoles),
    },
  },
  examples: {
    '"Ada Okafor" >> editors.yaml': 'adds an editor who corrects',
    '"Night desk" --roles correct,reload >> editors.yaml': 'adds one who also loads articles',
    '"Front end" --roles none >> editors.yaml': 'adds one who only reads, where READ_TOKEN_REQUIRED=true',
  },
  exitCodes: { 0: 'done', 2: 'wrong usage' },
  more: 'docs/corrections.md',
  run([name], { roles = ['correct'] }, { out, err }) {
    const token = `otr_${randomBytes(32).toString('base64url')}`
    const entry = stringify([{ name, token: `sha256:${hashOf(token)}`, roles }]).trimEnd()
    try {
      readTokens(entry)
    } catch (error) {
      if (error instanceof TokensFileError) throw new UsageError(error.message.replace(/^line \d+: /, ''))
      throw error
    }
    err(token)
    out(entry)
    return 0
  },
})

function readRoles(given: string, name: string): readonly Role[] {
  if (given === 'none') return []
  const roles = given.split(',').map((role) => role.trim() as Role)
  const unknown = roles.find((role) => !ROLES.includes(role))
  if (unknown !== undefined)
    throw new UsageError(`--${name} ${unknown}: expected ${ROLES.join(', ')}, commas between, or none`)
  return roles
}
