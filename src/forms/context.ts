import type { Budget } from './budget.ts'
import type { InputFile, ReadOptions } from './item.ts'
import type { Limits } from './limits.ts'
import { Refused } from './refused.ts'
import type { Bytes } from './streams.ts'

/** What every reader needs to know of the file that is read. */
export interface Context {
  readonly options: ReadOptions
  readonly limits: Limits
  readonly budget: Budget
  /** Containers around this part. */
  readonly depth: number
  /** Whether it lies in a container, among files that nobody named. */
  readonly inside: boolean
}

/** A file or an entry of a container: bytes that can be read once, and again where they lie on disk. */
export interface Source {
  readonly path: string
  readonly stream: Bytes
  readonly file?: InputFile
}

/** The context one container further in. */
export function deeper(context: Context): Context {
  const depth = context.depth + 1
  if (depth > context.limits.depth)
    throw new Refused(
      'TOO_DEEP',
      `More than ${context.limits.depth} containers inside each other`,
      'Unpack it yourself.',
    )
  return { ...context, depth, inside: true }
}
