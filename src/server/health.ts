/** /health: the process runs. /ready: it can answer now, from an archive that can be read and has something in it. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ArchiveReader } from '../store/readers/archive-reader.ts'

/** They say nothing of the archive, and whoever asks may know the server by its number only. */
export const PROBES: ReadonlySet<string> = new Set(['/health', '/ready'])

export function health(
  app: FastifyInstance,
  reader: ArchiveReader,
  log: (line: string) => void,
  isEnding: () => boolean,
): void {
  app.get('/health', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  const refuse = (reply: FastifyReply, status: string, reason: string) =>
    reply.code(503).header('retry-after', '1').send({ status, reason })
  app.get('/ready', async (_, reply) => {
    reply.header('cache-control', 'no-store')
    if (isEnding()) return refuse(reply, 'not ready', 'The server is ending.')
    try {
      const version = Number.parseInt(await reader.version(), 10)
      const fault = reader.fault()
      if (fault !== null) return refuse(reply, 'unreadable', fault)
      if (!version) return refuse(reply, 'not ready', 'Nothing is loaded yet.')
      return reply.send({ status: 'ready', version })
    } catch (error) {
      log(`not ready: ${error instanceof Error ? error.message : String(error)}`)
      return refuse(reply, 'unreadable', reader.fault() ?? 'The archive cannot be read.')
    }
  })
}
