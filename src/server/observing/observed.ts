/** Notes of each operation, for the log, metrics and traces. Nothing in it says who asked, or for what. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Asked, ReadTiming } from '../../store/readers/archive-reader.ts'

export type OperationType = 'query' | 'mutation' | 'subscription' | 'unknown'

export interface Observed {
  /** As `performance.now()` counts. */
  readonly arrivedAt: number
  type: OperationType
  /** As the document or the client names it. */
  name: string | null
  cost?: number
  /** `OK`, `STORED`, `NOT_MODIFIED`, `ABORTED`, or the code of the first error. */
  outcome?: string
  readonly reads: ReadTiming[]
  readonly asked: Asked[]
}

export interface OperationRecord extends Omit<Observed, 'outcome'> {
  readonly requestId: string
  readonly outcome: string
  readonly status: number
  /** Milliseconds: all of it, waiting for a process that reads, and being read. */
  readonly milliseconds: number
  readonly queued: number
  readonly read: number
  /** The time at which it ended, as `performance.now()` counts. */
  readonly endedAt: number
  /** The header `traceparent` of the request. */
  readonly traceParent: string | undefined
}

export type Observer = (record: OperationRecord) => void

declare module 'fastify' {
  interface FastifyRequest {
    observed: Observed | null
  }
}

/** The address of operations. */
const PATH = '/graphql'

export function newObserved(): Observed {
  return { arrivedAt: performance.now(), type: 'unknown', name: null, reads: [], asked: [] }
}

/** Notes why a request to /graphql was refused. */
export function noteRefusal(request: FastifyRequest, code: string): void {
  if (request.routeOptions.url !== PATH) return
  request.observed ??= newObserved()
  request.observed.outcome = code
}

/** Tells the observers of each operation once, when its answer is sent or its client has left. */
export function observeOperations(app: FastifyInstance, observers: readonly Observer[]): void {
  app.decorateRequest('observed', null)
  if (!observers.length) return
  app.addHook('onRequest', async (request, { raw }) => {
    if (request.routeOptions.url !== PATH) return
    raw.once('finish', () => tell(request, raw.statusCode, observers))
    raw.once('close', () => tell(request, CLIENT_HAS_LEFT, observers))
  })
}

/** No status was sent; this is the one that proxies note then. */
const CLIENT_HAS_LEFT = 499

function tell(request: FastifyRequest, status: number, observers: readonly Observer[]): void {
  const { observed } = request
  if (!observed) return // the playground's page, or told already
  request.observed = null
  const endedAt = performance.now()
  const milliseconds = endedAt - observed.arrivedAt
  const ended = status < 400 ? 'OK' : 'ERROR'
  const outcome = status === CLIENT_HAS_LEFT ? 'ABORTED' : (observed.outcome ?? ended)
  let [queued, read] = [0, 0]
  for (const { askedAt, postedAt, endedAt } of observed.reads) {
    queued += postedAt - askedAt
    read += endedAt - postedAt
  }
  const record: OperationRecord = {
    ...observed,
    ...{ requestId: request.id, outcome, status, milliseconds, queued, read, endedAt },
    traceParent: request.headers.traceparent as string | undefined,
  }
  for (const observer of observers) observer(record)
}
