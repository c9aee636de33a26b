import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isKnown } from '../cache/entity-tag.ts'
import { type Asset, ENDINGS } from './asset.ts'

/** A stream is read as fast as the client takes it, so that a slow one costs no memory. */
export function sendAsset(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  folder: string,
  asset: Asset,
): FastifyReply {
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
