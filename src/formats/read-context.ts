import type { Problem } from '../text/draft.ts'
import type { Budget } from './bytes/budget.ts'
import type { FormatLimits } from './bytes/format-limits.ts'
import { Refused } from './bytes/refused.ts'
import type { Bytes } from './bytes/streams.ts'
import type { InputFile, RawArticle, ReadOptions } from './raw-article.ts'

/** Options, limits and position that every reader of a file needs. */
export interface ReadContext {
  readonly options: ReadOptions
  readonly limits: FormatLimits
  readonly budget: Budget
  /** Containers around this part. */
  readonly depth: number
  /** True if it lies in a container, among files that nobody named. */
  readonly inside: boolean
  /** Reads a part in its turn: an entry of a container, whatever its format. */
  readonly read: (source: ByteSource, context: ReadContext) => AsyncGenerator<RawArticle | Problem>
}

/** A file or an entry of a container: bytes that can be read once, and again where they lie on disk. */
export interface ByteSource {
  readonly path: string
  readonly stream: Bytes
  readonly file?: InputFile
}

/** The context one container further in. */
export function deeper(context: ReadContext): ReadContext {
  const depth = context.depth + 1
  if (depth > context.limits.depth)
    throw new Refused(
      'TOO_DEEP',
      `More than ${context.limits.depth} containers inside each other`,
      'Unpack it yourself.',
    )
  return { ...context, depth, inside: true }
}
