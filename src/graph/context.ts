import type { LimitedReader } from '../store/readers/limit-reader.ts'
import type { Denied, Editor } from './mutations/editor.ts'
import type { MutationsContext } from './mutations/mutations-context.ts'

/** Context that every resolver is handed. */
export interface Context {
  readonly reader: LimitedReader
  /** Tools that changes are made with; none where nothing can be changed. */
  readonly changing?: MutationsContext | undefined
  /** Says who asks, by the request's token; none where the server knows no tokens. */
  readonly whoAsks?: (() => Editor | Denied) | undefined
  /** True if the answer may be sent in parts, what is deferred last. */
  readonly isInParts?: boolean
}
