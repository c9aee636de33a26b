import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Ids that are taken from clients: nothing that could end a line of a log or a header. */
const ID = /^[\w.:+/=@-]{1,100}$/

/** The id of a request: the one that it brings in X-Request-Id, else a new one. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && ID.test(given) ? given : randomUUID()
}
