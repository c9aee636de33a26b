/** The playground: a small page, and the files it names, which are kept by browsers for good. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { entityTag, isKnown } from '../cache/entity-tag.ts'
import type { KeptAnswer } from '../cache/response-cache.ts'
import { HttpError } from '../http/http-error.ts'
import { addVary, sendKept } from '../http/send-answer.ts'
import { type Asset, type Assets, ENDINGS, packAssets } from './pack-assets.ts'
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

/** A stream is read as fast as the client takes it, so that a slow one costs no memory. */
function sendAsset({ headers }: FastifyRequest, reply: FastifyReply, folder: string, asset: Asset): FastifyReply {
  const tag = `W/"${asset.name}"`
  reply.header('vary', 'accept-encoding')
  reply.header('etag', tag).header('cache-control', 'public, max-age=31536000, immutable')
  if (isKnown(headers['if-none-match'], tag)) return reply.code(304).send()
  const form = formFor(headers['accept-encoding'])
  if (form !== 'identity') reply.header('content-encoding', form)
  return reply
    .type(asset.type)
    .header('content-length', asset.bytes[form])
    .send(createReadStream(join(folder, asset.name + ENDINGS[form])))
}

/** The smallest form that the client takes. */
function formFor(accepted: string | string[] | undefined): keyof typeof ENDINGS {
  const takes = (encoding: string) =>
    new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(String(accepted ?? ''))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}
