/** GraphiQL as one page that needs no network, opening on questions to the archive. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { addVary } from '../http/send-answer.ts'
import { PLAYGROUND_EXAMPLES } from './playground-examples-data.ts'

/** Answers with the page. Its nine megabytes are put together when first asked for, and kept compressed. */
export function servePlayground(): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  let page: Promise<{ plain: string; zipped: Buffer }> | undefined
  return async (request, reply) => {
    page ??= renderPage()
    const { plain, zipped } = await page
    addVary(reply)
    const zips = request.headers['accept-encoding']?.includes('gzip')
    if (zips) reply.header('content-encoding', 'gzip')
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "frame-ancestors 'none'")
      .send(zips ? zipped : plain)
  }
}

async function renderPage() {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const plain = renderGraphiQL({
    title: 'On the Record',
    defaultQuery: PLAYGROUND_EXAMPLES[0],
    defaultTabs: PLAYGROUND_EXAMPLES.map((query) => ({ query })),
  })
  return { plain, zipped: await promisify(gzip)(plain) }
}
