/** Allows changes of the archive to editors that the server knows by their tokens. */
import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import { ERRORS, type ErrorCode } from '../errors.ts'
import type { Editor, Role } from './editor.ts'
import type { MutationsContext } from './mutations-context.ts'

export interface Authorised {
  readonly changing: MutationsContext
  readonly editor: Editor
}

/** Gives who asks and what changes are made with. Throws where the request may not change that. */
export function authorise({ changing, whoAsks }: Context, role: Role): Authorised {
  if (!changing || !whoAsks) throw refusal('CHANGES_OFF', 403, 'Nothing can be changed through this server.')
  const editor = whoAsks()
  if ('code' in editor) throw refusal(editor.code, editor.status, editor.message, editor.wait)
  if (!editor.roles.has(role))
    throw refusal('FORBIDDEN', 403, `The token of ${editor.name} does not have the role "${role}".`)
  return { changing, editor }
}

function refusal(code: ErrorCode, status: number, message: string, wait?: number): GraphQLError {
  const headers = wait === undefined ? undefined : new HeaderMap([['retry-after', `${wait}`]])
  return new GraphQLError(message, {
    extensions: { code, hint: ERRORS[code], http: { status, ...(headers && { headers }) } },
  })
}
