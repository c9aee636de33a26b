import type { FastifyInstance } from 'fastify'
import { PROBES } from '../health.ts'
import { HttpError } from '../http/http-error.ts'
import type { Access } from './access.ts'

/**
 * Refuses whoever sends no token that the server knows, whatever is asked for. A browser that opens a page asks for one: the
 * name is any, the password is the token. What is sent is for the one who asked, no cache on the way keeps it for others.
 */
export function guardReading(app: FastifyInstance, readers: Access): void {
  app.addHook('onRequest', async (request, reply) => {
    const { method, url, headers, ip } = request
    if (PROBES.has(url) || method === 'OPTIONS') return
    const who = readers.whoAsks(headers.authorization, ip)
    if (!('code' in who)) return
    const isPage = headers.accept?.includes('text/html')
    if (who.status === 401) reply.header('www-authenticate', isPage ? 'Basic realm="On the Record"' : 'Bearer')
    if (who.wait !== undefined) reply.header('retry-after', who.wait)
    throw new HttpError(who.status, who.code, who.message)
  })
  app.addHook('onSend', async (_, reply) => {
    const control = reply.getHeader('cache-control')
    if (typeof control === 'string') reply.header('cache-control', control.replace(/^public\b/, 'private'))
  })
}
