/** Allows changes of the archive to whoever knows the server's token. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import { ERRORS, type ErrorCode } from '../errors.ts'
import type { MutationsContext } from './mutations-context.ts'

/** Gives what changes are made with. Throws where the request may not change anything. */
export function authorise({ changing, authorization }: Context): MutationsContext {
  if (!changing?.adminToken) throw refusal('CHANGES_OFF', 403, 'Nothing can be changed through this server.')
  const token = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) throw refusal('UNAUTHENTICATED', 401, 'The request has no bearer token.')
  if (!isSame(token, changing.adminToken)) throw refusal('UNAUTHENTICATED', 401, 'The bearer token is another one.')
  return changing
}

function refusal(code: ErrorCode, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, hint: ERRORS[code], http: { status } } })
}

/** Takes as long for any two texts: their hashes are of one length. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
