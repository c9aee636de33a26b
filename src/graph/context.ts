import type { LimitedReader } from '../store/readers/limit-reader.ts'
import type { Denied, Editor } from './mutations/editor.ts'
import type { MutationsContext } from './mutations/mutations-context.ts'

/** What every resolver is handed. */
export interface Context {
  readonly reader: LimitedReader
  /** What changes are made with; none where nothing can be changed. */
  readonly changing?: MutationsContext | undefined
  /** Says who asks, by the request's token; none where the server knows no tokens. */
  readonly whoAsks?: (() => Editor | Denied) | undefined
  /** Whether the answer may be sent in parts, what is deferred last. */
  readonly isInParts?: boolean
}
