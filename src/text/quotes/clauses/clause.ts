import type { RuleName } from '../rules/rule-name.ts'
import type { TokenRange } from '../syntax/token-range.ts'

/** A verb with its subject, speech or not. */
export interface Clause {
  readonly verb: number
  readonly subject: TokenRange | null
  /** Of the cue that its verb can be; null for an auxiliary alone. */
  readonly rule: RuleName | null
  /** It hangs on another verb: `that X`, `after X`, `who X`, the bare clause after a cue. */
  readonly embedded: boolean
}
