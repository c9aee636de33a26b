/** The playground: a small page, and the files it names, which are kept by browsers for good. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Asset } from '../assets/asset.ts'
import { sendAsset } from '../assets/send-asset.ts'
import { entityTag, isKnown } from '../cache/entity-tag.ts'
import type { KeptAnswer } from '../cache/kept-answer.ts'
import { HttpError } from '../http/http-error.ts'
import { addVary, sendKept } from '../http/send-answer.ts'
import { type Assets, packAssets } from './pack-assets.ts'
import { FOLDER, POLICY, renderPage } from './render-page.ts'

interface Playground {
  readonly assets: Assets
  readonly byName: ReadonlyMap<string, Asset>
  readonly page: KeptAnswer
  readonly tag: string
}

/** Adds the files' addresses. Returns what answers with the page. */
export function servePlayground(app: FastifyInstance) {
  let opened: Promise<Playground> | undefined
  const open = () => {
    opened ??= openPlayground()
    opened.catch(() => {
      opened = undefined // a full disk, for one, may have room later
    })
    return opened
  }

  app.get(`/${FOLDER}/:name`, { compress: false }, async (request, reply) => {
    const { assets, byName } = await open()
    const asset = byName.get((request.params as { readonly name: string }).name)
    if (!asset) throw new HttpError(404, 'NOT_FOUND', 'There is nothing here.')
    return sendAsset(request, reply, assets.folder, asset)
  })

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { page, tag } = await open()
    addVary(reply)
    reply.header('etag', tag).header('cache-control', 'public, max-age=0, must-revalidate')
    reply.header('content-security-policy', POLICY)
    if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send()
    return sendKept(request, reply.type('text/html; charset=utf-8'), page)
  }
}

async function openPlayground(): Promise<Playground> {
  const assets = await packAssets()
  const { script, style, icon, start, workers } = assets
  const all = [script, style, icon, start, ...Object.values(workers)]
  const page = renderPage(assets)
  return {
    assets,
    byName: new Map(all.map((asset) => [asset.name, asset])),
    page: { plain: Buffer.from(page), zipped: undefined },
    tag: entityTag('', page),
  }
}
