import type { FastifyReply } from 'fastify'
import { ERRORS, type ErrorCode } from '../../graph/errors.ts'

/** An error before GraphQL was asked, in GraphQL's form. */
export class HttpError extends Error {
  readonly status: number
  readonly code: ErrorCode
  constructor(status: number, code: ErrorCode, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export function sendError(reply: FastifyReply, { status, code, message }: HttpError): FastifyReply {
  if (status === 503) reply.header('retry-after', '1')
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code, hint: ERRORS[code] } }] })
}
