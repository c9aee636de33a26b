import type { FastifyReply, FastifyRequest } from 'fastify'
import { type KeptAnswer, WORTH_PACKING, zippedBody } from '../cache/kept-answer.ts'

/** Sends a whole answer, packed once for all who can unpack it. */
export async function sendKept(request: FastifyRequest, reply: FastifyReply, kept: KeptAnswer): Promise<FastifyReply> {
  if (kept.plain.length < WORTH_PACKING || !takesGzip(request.headers['accept-encoding'])) return reply.send(kept.plain)
  return reply.header('content-encoding', 'gzip').send(await zippedBody(kept))
}

function takesGzip(header: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(header ?? ''))
}

/** The steps of an answer in milliseconds, as the header Server-Timing has them. */
export function serverTiming(steps: Readonly<Record<string, number | undefined>>): string {
  let text = ''
  for (const name in steps) {
    const duration = steps[name]
    if (duration !== undefined) text += `${text && ', '}${name};dur=${Math.round(duration * 1_000) / 1_000}`
  }
  return text
}

/** Says that the answer depends on what the asker takes, besides what is said already. */
export function addVary(reply: FastifyReply): void {
  const said = reply.getHeader('vary')
  reply.header('vary', said === undefined ? 'accept, accept-encoding' : `${said}, accept, accept-encoding`)
}
