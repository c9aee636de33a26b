import { Is, type Item } from './item.ts'
import type { Stretch } from './stretch.ts'

/** `"X," Hill, head of sales, rents and repairs, said`: after a quote, all that has no verb of its own is the speaker. */
export function afterQuote(items: readonly Item[], to: number): Stretch | null {
  for (let at = to - 2; at >= 0 && at > to - 60; at--) {
    const { bits, verb } = items[at]!
    if (bits & Is.QUOTE) {
      const from = at + 1 + (items[at + 1]!.bits & Is.COMMA ? 1 : 0)
      const first = items[from]!
      const begins = (first.bits & (Is.NAME | Is.CAPITAL | Is.DETERMINER | Is.ADJECTIVE)) !== 0 && first.verb === 'NONE'
      return begins && from < to - 1 && /[,.?!—–]/.test(items[at]!.lower) ? { from, to } : null
    }
    if (bits & (Is.STOP | Is.COLON)) return null
    if (verb === 'FINITE' && !relativeLeft(items, at)) return null
  }
  return null
}

/** Whether `who` or `which` stands between the verb and the comma before it. */
function relativeLeft(items: readonly Item[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 16; i--) {
    if (items[i]!.bits & Is.RELATIVE) return true
    if (items[i]!.bits & Is.QUOTE) return false
  }
  return false
}
