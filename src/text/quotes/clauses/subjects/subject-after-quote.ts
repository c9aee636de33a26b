import { WordClass } from '../../../../languages/word-class.ts'
import type { Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'

/** `"X," Hill, head of sales, rents and repairs, said`: after a quote, all that has no verb of its own is the speaker. */
export function afterQuote(tokens: readonly Token[], to: number): TokenRange | null {
  for (let at = to - 2; at >= 0 && at > to - 60; at--) {
    const { bits, verb } = tokens[at]!
    if (bits & WordClass.QUOTE) {
      const from = at + 1 + (tokens[at + 1]!.bits & WordClass.COMMA ? 1 : 0)
      const first = tokens[from]!
      const begins =
        (first.bits & (WordClass.NAME | WordClass.CAPITAL | WordClass.DETERMINER | WordClass.ADJECTIVE)) !== 0 &&
        first.verb === 'NONE'
      return begins && from < to - 1 && /[,.?!—–]/.test(tokens[at]!.lower) ? { from, to } : null
    }
    if (bits & (WordClass.STOP | WordClass.COLON)) return null
    if (verb === 'FINITE' && !relativeLeft(tokens, at)) return null
  }
  return null
}

/** Tells whether `who` or `which` stands between the verb and the comma before it. */
function relativeLeft(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 16; i--) {
    if (tokens[i]!.bits & WordClass.RELATIVE) return true
    if (tokens[i]!.bits & WordClass.QUOTE) return false
  }
  return false
}
