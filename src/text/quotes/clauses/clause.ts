import type { TokenRange } from '../syntax/token-range.ts'

/** A verb with its subject, speech or not. */
export interface Clause {
  readonly verb: number
  readonly subject: TokenRange | null
  readonly rule: string
  /** It hangs on another verb: `that X`, `after X`, `who X`, the bare clause after a cue. */
  readonly embedded: boolean
}
