/** Limits beyond which a file, or a part of it, is refused. */
export interface FormatLimits {
  /** One article: a file of text, a page, a record, a message. */
  readonly itemBytes: number
  /** A file of many articles that has to be read whole: a JSON list, a feed, an archive inside an archive. */
  readonly wholeBytes: number
  /** All that a container unpacks to. */
  readonly totalBytes: number
  /** Unpacked bytes for one packed byte. */
  readonly ratio: number
  /** Entries, records or messages of a container. */
  readonly entries: number
  /** Containers inside containers. */
  readonly depth: number
  /** Time spent in reading one file, that of who takes its items apart. */
  readonly milliseconds: number
}

export const DEFAULT_FORMAT_LIMITS: FormatLimits = {
  itemBytes: 8 * 1024 ** 2,
  wholeBytes: 64 * 1024 ** 2,
  totalBytes: 64 * 1024 ** 3,
  ratio: 200,
  entries: 5_000_000,
  depth: 3,
  milliseconds: 60 * 60_000,
}
