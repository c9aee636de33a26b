import { spanOf } from '../../syntax/span-of.ts'
import type { Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Watch } from '../../trials/trial.ts'
import type { Attribution } from '../attribution.ts'
import type { RuleName } from '../rule-name.ts'

/** The sentence that a rule is tried on, at one of its tokens or as a whole. */
interface Tried {
  readonly tokens: readonly Token[]
  readonly at?: number
  readonly watch?: Watch | undefined
}

/** Returns the result of the first rule that finds anything, or null. */
export function firstFound<On extends Tried>(
  rules: readonly { readonly name: RuleName; readonly find: (on: On) => Attribution | null }[],
  on: On,
): Attribution | null {
  for (const { name, find } of rules) {
    const found = find(on)
    if (on.watch) report(on.watch, on, name, found)
    if (found) return found
  }
  return null
}

function report(watch: Watch, { tokens, at }: Tried, rule: RuleName, found: Attribution | null): void {
  const sentence = spanOf(tokens, { from: 0, to: tokens.length })
  const span = (range: TokenRange | null) => (range && range.to > range.from ? spanOf(tokens, range) : null)
  watch({
    type: 'CUE',
    rule,
    sentence,
    at: at === undefined ? sentence : spanOf(tokens, { from: at, to: at + 1 }),
    found: found && {
      rule: found.rule,
      cue: span(found.cue),
      subject: span(found.subject),
      content: found.content.map(span).filter((one) => one !== null),
    },
  })
}
