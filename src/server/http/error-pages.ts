/** Answers where there is no other: unknown addresses, methods that are not taken, bodies that cannot be read. */
import type { FastifyInstance } from 'fastify'
import { BY_STATUS } from '../../graph/errors.ts'
import { noteRefusal } from '../observing/observed.ts'
import { HttpError, sendError } from './http-error.ts'

export function addErrorPages(app: FastifyInstance, log: (line: string) => void): void {
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0]!
    const methods = (['GET', 'POST'] as const).filter((method) => app.hasRoute({ method, url: path }))
    if (!methods.length) return sendError(reply, new HttpError(404, 'NOT_FOUND', 'There is nothing here.'))
    const allowed = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    reply.header('allow', [...allowed, 'OPTIONS'].join(', '))
    if (request.method === 'OPTIONS') return reply.code(204).send()
    return sendError(reply, new HttpError(405, 'METHOD_NOT_ALLOWED', `${path} takes no ${request.method}.`))
  })
  app.setErrorHandler(async (error: { statusCode?: number; code?: string; message: string }, request, reply) => {
    const refusal = refusalOf(error)
    if (!refusal) log(`${request.id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    const sent = refusal ?? new HttpError(500, 'INTERNAL_SERVER_ERROR', 'The server failed on this.')
    noteRefusal(request, sent.code)
    return sendError(reply, sent)
  })
}

/** Undefined for a fault of ours. */
function refusalOf(error: { statusCode?: number; code?: string; message: string }): HttpError | undefined {
  if (error instanceof HttpError) return error
  if (error.code === 'SQLITE_BUSY') return new HttpError(503, 'BUSY', 'The archive is busy.')
  const { statusCode: status = 500, message } = error
  return status < 500 ? new HttpError(status, BY_STATUS[status] ?? 'BAD_REQUEST', message) : undefined
}
