/** /health: the process runs. /ready: it answers from an archive that can be read and has something in it. */
import type { FastifyInstance } from 'fastify'
import type { ArchiveReader } from '../store/readers/archive-reader.ts'

/** They say nothing of the archive, and whoever asks may know the server by its number only. */
export const PROBES: ReadonlySet<string> = new Set(['/health', '/ready'])

export function health(app: FastifyInstance, reader: ArchiveReader, log: (line: string) => void): void {
  app.get('/health', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  app.get('/ready', async (_, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      const version = Number.parseInt(await reader.version(), 10)
      if (version) return reply.send({ status: 'ready', version })
      return reply.code(503).header('retry-after', '1').send({ status: 'not ready', reason: 'Nothing is loaded yet.' })
    } catch (error) {
      log(`not ready: ${error instanceof Error ? error.message : String(error)}`)
      return reply.code(503).send({ status: 'unreadable' })
    }
  })
}
