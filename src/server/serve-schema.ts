import type { FastifyInstance } from 'fastify'
import { SDL } from '../graph/schema.ts'
import { entityTag, isKnown } from './cache/entity-tag.ts'

/** The contract as text, as it is shipped in the package. */
export function serveSchema(app: FastifyInstance, build: string): void {
  const tag = entityTag(build, SDL)
  app.get('/schema.graphql', async ({ headers }, reply) => {
    reply.header('etag', tag).header('cache-control', 'public, max-age=0, must-revalidate')
    if (isKnown(headers['if-none-match'], tag)) return reply.code(304).send()
    return reply.type('text/plain; charset=utf-8').send(SDL)
  })
}
