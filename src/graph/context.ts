import type { LimitedReader } from '../store/readers/limit-reader.ts'
import type { MutationsContext } from './mutations/mutations-context.ts'

/** What every resolver is handed. */
export interface Context {
  readonly reader: LimitedReader
  /** What changes are made with; none where nothing can be changed. */
  readonly changing?: MutationsContext | undefined
  /** The request's own header of that name. */
  readonly authorization?: string | undefined
  /** Whether the answer may be sent in parts, what is deferred last. */
  readonly isInParts?: boolean
}
