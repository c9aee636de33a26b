/** Limits of one request. docs/limits.md explains each, and what it costs. */

/** `public`: a playground, introspection and plain links. `locked`: for documents that are known beforehand. */
export type Profile = 'public' | 'locked'

export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number
  /** Characters of a document. */
  readonly characters: number
  /** Words and signs of a document, as GraphQL counts them. */
  readonly tokens: number
  /** Fields and fragments of an operation, fragments counted wherever they are spread. */
  readonly selections: number
  /** Fields in one another, fragments flattened. */
  readonly depth: number
  /** Fields under another name, `__typename` too, in a whole document. */
  readonly aliases: number
  /** Directives at one place. */
  readonly directives: number
  /** The cost of an operation, by @cost and @listSize of the schema. */
  readonly cost: number
  /** Time from a request's arrival after which nothing more is read; statements at work are stopped. */
  readonly milliseconds: number
  /** Bytes of answers kept to be given again. */
  readonly cacheBytes: number
}

const PUBLIC: Limits = {
  bodyBytes: 100_000,
  characters: 15_000,
  tokens: 2_000,
  selections: 2_000,
  depth: 15,
  aliases: 30,
  directives: 5,
  cost: 100_000,
  milliseconds: 2_000,
  cacheBytes: 32_000_000,
}

const LOCKED: Limits = { ...PUBLIC, tokens: 1_000, depth: 12, aliases: 15, milliseconds: 1_000 }

/** The limits of a profile where nothing else is set. */
export function limitsOf(profile: Profile): Limits {
  return profile === 'locked' ? LOCKED : PUBLIC
}
