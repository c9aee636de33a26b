/** /health: the process runs. /ready: it answers from an archive that can be read. */
import type { FastifyInstance } from 'fastify'
import type { Reader } from '../store/reader.ts'

export function health(app: FastifyInstance, reader: Reader, log: (line: string) => void): void {
  app.get('/health', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  app.get('/ready', async (_, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      const version = Number.parseInt(reader.version(), 10)
      return reply.send({ status: 'ready', version })
    } catch (error) {
      log(`not ready: ${error instanceof Error ? error.message : String(error)}`)
      return reply.code(503).send({ status: 'unreadable' })
    }
  })
}
