import { Is, type Item, is } from './item.ts'
import { phraseStart } from './phrase-start.ts'
import type { Stretch } from './stretch.ts'
import { afterQuote } from './subject-after-quote.ts'
import { beforeInsertion } from './subject-before-insertion.ts'

/** The words of the noun phrase whose last word stands before `end`, with what belongs to it on the left. */
export function subjectBefore(items: readonly Item[], end: number): Stretch | null {
  const to = withoutTime(items, end)
  if (to <= 0) return null
  const last = items[to - 1]!
  if (last.bits & (Is.COMMA | Is.DASH)) return afterQuote(items, to) ?? beforeInsertion(items, to)
  const from = phraseStart(items, to)
  if (from >= to) return null
  // `"X," the tall, grey-haired envoy said`
  return (from > 0 && !is(items, from - 1, Is.QUOTE) ? afterQuote(items, to) : null) ?? { from, to }
}

/** `Hill [later in the day] said`, `Hill [on Monday] said`, `who [in 2010] said`. */
function withoutTime(items: readonly Item[], end: number): number {
  let to = end
  if (to > 2 && items[to - 2]!.lower === 'in' && /^(?:1[89]|20)\d\d$/.test(items[to - 1]!.lower)) return to - 2
  if (to < 2 || !(items[to - 1]!.bits & Is.TIME) || items[to - 1]!.bits & Is.NAME) return to
  while (to > 1 && items[to - 1]!.bits & Is.TIME) to--
  while (to > 1 && items[to - 1]!.bits & (Is.DETERMINER | Is.ADJECTIVE | Is.NUMBER) && to > end - 4) to--
  while (to > 1 && items[to - 1]!.bits & (Is.PREPOSITION | Is.ADVERB) && to > end - 6) to--
  return to
}

/** `On Monday in the capital, Hill, said`: no insertion; the stretch itself ends in the subject. */
export function subjectInside(items: readonly Item[], from: number, to: number): Stretch | null {
  const start = Math.max(from, phraseStart(items, to))
  return start < to ? { from: start, to } : null
}
