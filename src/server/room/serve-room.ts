/** The reading room: one page at the address of every view, and the files it names, which browsers keep for good. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Asset } from '../assets/asset.ts'
import { sendAsset } from '../assets/send-asset.ts'
import { entityTag, isKnown } from '../cache/entity-tag.ts'
import { HttpError } from '../http/http-error.ts'
import { addVary, sendKept } from '../http/send-answer.ts'
import { packRoom, type RoomAssets } from './pack-room.ts'
import { type AskArchive, previewOf } from './preview.ts'
import { FOLDER, POLICY, renderRoom } from './render-room.ts'

interface Room {
  readonly assets: RoomAssets
  readonly byName: ReadonlyMap<string, Asset>
}

interface RoomOptions {
  /** True if there is a playground to open a view's query in. */
  readonly playground: boolean
  /** True if reading needs a token, which is then that of whoever opens the page. */
  readonly readTokenRequired: boolean
}

const KEYED = ['article', 'person', 'source', 'quote']
const UNKEYED = ['search', 'compare', 'archive']

export function serveRoom(app: FastifyInstance, { playground, readTokenRequired }: RoomOptions): void {
  let opened: Promise<Room> | undefined
  const open = () => {
    opened ??= packRoom().then((assets) => ({ assets, byName: new Map(assets.files.map((file) => [file.name, file])) }))
    opened.catch(() => {
      opened = undefined // a full disk, for one, may have room later
    })
    return opened
  }
  // The same door that everyone uses, with its limits, those of the reader among them, and its cache.
  const askFor =
    ({ ip: remoteAddress, headers: { authorization } }: FastifyRequest): AskArchive =>
    async (hash, variables) => {
      const payload = JSON.stringify({ documentId: `sha256:${hash}`, variables })
      const headers = { 'content-type': 'application/json', ...(readTokenRequired && { authorization }) }
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload, remoteAddress })
      const { data, errors } = answer.json() as { data?: Readonly<Record<string, unknown>>; errors?: unknown }
      return errors || !data ? null : data
    }

  const page = (view: string) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { assets } = await open()
    const { key = '' } = request.params as { readonly key?: string }
    const ask = askFor(request)
    const named = view === 'article' ? quoteOf(request) : undefined
    const quoted = named ? await previewOf('quote', named, ask) : undefined
    const preview = quoted?.isThere ? quoted : await previewOf(view, key, ask)
    const address = `${request.protocol}://${request.host}${request.url}`
    const html = renderRoom({ assets, view, preview, address, settings: { playground } })
    const tag = entityTag('', html)
    addVary(reply)
    reply.header('etag', tag).header('cache-control', 'public, max-age=0, must-revalidate')
    reply.header('content-security-policy', POLICY).header('referrer-policy', 'same-origin')
    if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send()
    reply.code(preview.isThere ? 200 : 404).type('text/html; charset=utf-8')
    return sendKept(request, reply, { plain: Buffer.from(html), zipped: undefined })
  }

  app.get('/', page('home'))
  for (const view of UNKEYED) app.get(`/${view}`, page(view))
  for (const view of KEYED) app.get(`/${view}/:key`, page(view))
  // Whoever reads pages is told in a page that there is none.
  const missing = page('nowhere')
  app.get('/*', (request, reply) => {
    if (request.headers.accept?.includes('text/html')) return missing(request, reply)
    throw new HttpError(404, 'NOT_FOUND', 'There is nothing here.')
  })
  app.get(`${FOLDER}/:name`, { compress: false }, async (request, reply) => {
    const { assets, byName } = await open()
    const asset = byName.get((request.params as { readonly name: string }).name)
    if (!asset) throw new HttpError(404, 'NOT_FOUND', 'There is nothing here.')
    return sendAsset(request, reply, assets.folder, asset)
  })
}

/** The quote that a link into an article names. */
function quoteOf({ query }: FastifyRequest): string | undefined {
  return new URLSearchParams((query as { readonly text: string }).text).get('quote') ?? undefined
}
