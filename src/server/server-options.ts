import type { Context } from '../graph/context.ts'
import type { Limits, Profile } from '../limits.ts'
import type { Access } from './access/access.ts'
import type { ResponseCache } from './cache/response-cache.ts'
import type { Observer } from './observing/observed.ts'
import type { PersistedDocuments } from './operations/persisted-documents.ts'

export interface ServerOptions {
  readonly playground: boolean
  /** True if the reading room is served; it is unless it is switched off. */
  readonly readingRoom?: boolean
  /** Told of each operation. */
  readonly observers?: readonly Observer[]
  /** Stored responses; by default as many as the limits allow. */
  readonly cache?: ResponseCache
  /** Reports faults of the server. */
  readonly log: (line: string) => void
  readonly profile?: Profile
  readonly patience?: Patience
  /** Proxies whose word is taken for who asks: addresses and networks, commas between. */
  readonly trustProxy?: string | undefined
  /** Connections that one address may have; any number where it is not given. */
  readonly connections?: number | undefined
  /** Milliseconds that this process may be late by before it refuses requests; any where it is not given. */
  readonly mostLag?: number | undefined
  /** Cost that one client may ask for in a minute; any where it is not given. */
  readonly rate?: number | undefined
  readonly limits?: Limits
  /** Origins whose pages may ask and read answers; none where it is not given. */
  readonly corsOrigins?: readonly string[] | '*'
  /** Names that the server is asked by, besides those of this machine. */
  readonly allowedHosts?: readonly string[] | '*'
  /** Seconds that an answer may be used for without asking again. */
  readonly maxAge?: number
  readonly persisted?: PersistedDocuments
  /** Raised when the server is about to end: it still answers, and keeps no connection. */
  readonly ending?: AbortSignal
  /** Tells who asks, by tokens; none where the server knows no tokens, and nothing can be changed. */
  readonly access?: Access | undefined
  /** True if reading needs a token too. */
  readonly readTokenRequired?: boolean
  /** Tools that changes are made with; none where nothing can be changed. */
  readonly changing?: Context['changing']
}

/** Cuts off who is slow to say what he wants, or takes nothing of the answer for so long; milliseconds. */
export interface Patience {
  readonly headersTimeout: number
  readonly requestTimeout: number
  readonly connectionsCheckingInterval: number
  readonly unread: number
}

export const PATIENCE: Patience = {
  headersTimeout: 3_000,
  requestTimeout: 6_000,
  connectionsCheckingInterval: 500,
  unread: 20_000,
}
