/** The descriptor of a format. A new one is a file below `descriptors` and a line in `formats.ts`. */
import type { Problem } from '../text/draft.ts'
import type { Sample } from './detect/sample.ts'
import type { RawArticle } from './raw-article.ts'
import type { ByteSource, ReadContext } from './read-context.ts'

/**
 * Degrees of certainty that a file is of a format. The highest wins; no two formats may be equally sure of one. From
 * STRUCTURE on the content can be taken for nothing else, whatever the file is called.
 */
export const CERTAINTY = {
  /** Not this format. */
  NONE: 0,
  /** Any text may be it. */
  ANY_TEXT: 1,
  /** The ending says so, and the content may be it. */
  ENDING: 2,
  /** The content looks like it. */
  SHAPE: 3,
  /** A root element, or headers that nothing else has. */
  STRUCTURE: 4,
  /** The first bytes that all files of the format have. */
  SIGNATURE: 5,
} as const

export type Certainty = (typeof CERTAINTY)[keyof typeof CERTAINTY]

export interface Format {
  /** As `--format` takes it: `html`. */
  readonly name: string
  /** In lower case, without parameters; none where nobody agreed on any. */
  readonly mimeTypes: readonly string[]
  /** Endings of its files in lower case. In a folder, files of these are read whatever their content. */
  readonly endings: readonly string[]
  /** ARTICLE: a file is one article. ARTICLES: it may be many. FILES: it holds files of any format. */
  readonly holds: 'ARTICLE' | 'ARTICLES' | 'FILES'
  /** The limit on the bytes of a file; null: it is read as a stream. */
  readonly limit: 'itemBytes' | 'wholeBytes' | null
  readonly recognise: (sample: Sample) => Certainty
  /** Tells whether a file of one of the endings is too short to be told: `start` is all of it, a character a byte. */
  readonly isBeginning?: (start: string) => boolean
  /** Yields the articles of a file; `head` is its first bytes. Throws `Refused`. */
  readonly read: (source: ByteSource, context: ReadContext, head: Uint8Array) => AsyncGenerator<RawArticle | Problem>
}
