/**
 * One request to /graphql, from its headers to its answer. What was answered before, of an archive that has not changed,
 * is given again without asking anybody: the version of the archive is part of the key.
 */
import { Readable } from 'node:stream'
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../graph/context.ts'
import type { Limits } from '../limits.ts'
import type { ArchiveReader, ReadLimit } from '../store/readers/archive-reader.ts'
import { limitReader } from '../store/readers/limit-reader.ts'
import type { Access } from './access/access.ts'
import { isKnown } from './cache/entity-tag.ts'
import type { KeptAnswer } from './cache/kept-answer.ts'
import type { ResponseCache } from './cache/response-cache.ts'
import { executeWithApollo } from './execute-with-apollo.ts'
import { chooseMediaType } from './http/choose-media-type.ts'
import { type CsrfRule, csrf } from './http/csrf.ts'
import { HttpError } from './http/http-error.ts'
import { partsFormat } from './http/parts-format.ts'
import type { GraphqlRequest } from './http/read-request.ts'
import { addVary, sendKept, serverTiming } from './http/send-answer.ts'
import { clientOf, type RateLimit } from './limits/rate-limit.ts'
import { newObserved } from './observing/observed.ts'
import { once } from './once.ts'
import type { PreparedOperations } from './operations/prepared-operations.ts'
import type { RequestContext, RequestNotes } from './request-context.ts'

export interface GraphqlOptions {
  readonly apollo: ApolloServer<RequestContext>
  readonly prepared: PreparedOperations
  readonly reader: ArchiveReader
  readonly cache: ResponseCache
  readonly limits: Limits
  readonly rate?: RateLimit
  /** Tells whether so much is to be done that what is not stored has to be refused. */
  readonly isOverloaded: () => boolean
  readonly forgery: CsrfRule
  readonly readQuestion: (request: FastifyRequest) => GraphqlRequest
  /** Seconds that an answer may be used for without asking again. */
  readonly maxAge: number
  /** Tools that changes are made with, and who may; none where nothing can be changed. */
  readonly changing?: Context['changing']
  readonly access?: Access | undefined
  /** True if all who come here have a token, so that what one gets is also another's to read. */
  readonly allHaveTokens: boolean
}

export function answerGraphql(options: GraphqlOptions) {
  const { prepared, reader, cache, forgery, readQuestion, limits } = options
  const cacheControl = `public, max-age=${options.maxAge}, must-revalidate`
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const arrived = performance.now()
    const seen = newObserved()
    request.observed = seen
    csrf(request, forgery)
    const type = chooseMediaType(request.headers.accept)
    const question = readQuestion(request)
    addVary(reply)

    const notes: RequestNotes = {
      onlyCost: request.headers['graphql-cost'] === 'validate',
      partsFormat: partsFormat(request.headers.accept),
      isLasting: true,
      steps: {},
      seen,
      ...(options.rate && { take: takeOnce(options.rate, request) }),
    }
    const isAnybodys = options.allHaveTokens || !request.headers.authorization
    const key = type && !notes.onlyCost && isAnybodys ? question.key : undefined
    const version = key === undefined ? '' : await reader.version()
    const tagOf = (of: string) => (request.method !== 'POST' && key !== undefined ? question.tag(type!, of) : undefined)
    const tag = tagOf(version)
    if (tag !== undefined && isKnown(request.headers['if-none-match'], tag)) {
      Object.assign(seen, { type: 'query', outcome: 'NOT_MODIFIED', name: nameGiven(question) })
      return reply.code(304).header('etag', tag).header('cache-control', cacheControl).send()
    }
    const sendWhole = (whole: KeptAnswer, of: string, timing: string) => {
      const entity = tagOf(of)
      if (entity !== undefined) reply.header('etag', entity).header('cache-control', cacheControl)
      return sendKept(request, reply.type(`${type}; charset=utf-8`).header('server-timing', timing), whole)
    }
    const kept = key === undefined ? undefined : cache.find(version, key)
    if (kept) {
      Object.assign(seen, { type: 'query', outcome: 'STORED', name: kept.name ?? null })
      return sendWhole(kept, version, 'cache;desc="kept"')
    }

    if (options.isOverloaded()) throw new HttpError(503, 'OVERLOADED', 'Too many requests wait to be answered.')
    const limit = limitOf(reply, arrived + limits.milliseconds, limits.milliseconds)
    const limited = limitReader(
      reader,
      () => limit,
      (asked, { timing }) => {
        if (timing) seen.reads.push(timing)
        seen.asked.push(...asked)
      },
    )
    const made = key === undefined ? null : await prepared.answer(question.asked!, limited, notes)
    if (made && !made.errors.length) {
      const of = made.version || version // of what asks the archive nothing, any
      const timing = serverTiming({ execute: performance.now() - arrived })
      return sendWhole(cache.keep(of, key!, made.body(), seen.name), of, timing)
    }
    const { changing, access } = options
    const { ip, headers } = request
    const whoAsks = access && once(() => access.whoAsks(headers.authorization, ip))
    const operation = { reader: limited, notes, answered: made ?? undefined, changing, whoAsks }
    const answer = await executeWithApollo(options.apollo, request, question.asked, operation)
    return sendRun(reply, answer, notes, (body) => {
      const of = notes.version || version
      if (key === undefined) return undefined
      cache.keep(of, key, Buffer.from(body), seen.name)
      return { tag: tagOf(of), cacheControl }
    })
  }
}

/** The name that a client gives beside its document, in which it is not looked for. */
function nameGiven({ asked }: GraphqlRequest): string | null {
  return typeof asked?.operationName === 'string' ? asked.operationName : null
}

/** Charges the client for the request, once, however often it is priced. */
function takeOnce(rate: RateLimit, { ip }: FastifyRequest) {
  let isTaken = false
  return (cost: number) => {
    const wait = isTaken ? 0 : rate.take(clientOf(ip), cost)
    isTaken ||= wait === 0
    return wait
  }
}

/** Ends with the request. Its signal is made when it is first looked at, for most requests are answered before. */
function limitOf(reply: FastifyReply, deadline: number, milliseconds: number): ReadLimit {
  let leaving: AbortController | undefined
  return {
    deadline,
    milliseconds,
    get signal() {
      if (leaving) return leaving.signal
      leaving = new AbortController()
      const { raw } = reply
      const tell = () => !raw.writableFinished && leaving!.abort()
      if (raw.destroyed) tell()
      else raw.once('close', tell)
      return leaving.signal
    },
  }
}

/** Sends what Apollo answered. `keep` keeps an answer that lasts, and says how it is known again. */
function sendRun(
  reply: FastifyReply,
  { status = 200, headers, body }: HTTPGraphQLResponse,
  notes: RequestNotes,
  keep: (body: string) => { readonly tag: string | undefined; readonly cacheControl: string } | undefined,
): FastifyReply {
  for (const [name, value] of headers) reply.header(name, value)
  reply.code(status).header('server-timing', serverTiming(notes.steps))
  if (body.kind === 'chunked') {
    reply.header('content-type', `multipart/mixed; boundary="-"; ${notes.partsFormat}`)
    return reply.header('cache-control', 'no-store').send(Readable.from(body.asyncIterator))
  }
  const known = notes.isLasting && status === 200 ? keep(body.string) : undefined
  if (known?.tag !== undefined) reply.header('etag', known.tag).header('cache-control', known.cacheControl)
  else reply.header('cache-control', 'no-store')
  return reply.send(body.string)
}
