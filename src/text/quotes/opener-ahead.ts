import { bareClause } from './bare-clause.ts'
import { type After, found } from './content-after.ts'
import { Is, type Item, is } from './item.ts'
import { quotesEnd } from './quotes-end.ts'

/** How far a cue looks for the words it opens, in items. */
export const REACH = 26

/** `said in a statement on Monday that X`: past the circumstances to what opens the words. */
export function openerAhead(items: readonly Item[], from: number, frame: string, end: number): After | null {
  if (!/[qc]/.test(frame)) return null
  const first = items[from]!
  const circumstance =
    (first.bits & (Is.PREPOSITION | Is.TIME | Is.COMMA)) !== 0 ||
    first.verb === 'GERUND' ||
    is(items, from + 1, Is.TIME)
  if (!circumstance && !frame.includes('r') && !frame.includes('n')) return null
  let crossed = false
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const item = items[at]!
    const next = items[at + 1]
    if (item.bits & Is.COLON && next)
      return {
        content: { from: at + 1, to: next.bits & Is.QUOTE ? quotesEnd(items, at + 1) : end },
        cueEnd: from,
        how: 'COLON',
      }
    if (item.bits & Is.COMMA && next) {
      if (next.bits & Is.QUOTE)
        return { content: { from: at + 1, to: quotesEnd(items, at + 1) }, cueEnd: from, how: 'QUOTE' }
      if (next.verb === 'GERUND') return null
      crossed = true
      // `said in spring, when the news broke, "X"`
      if (next.bits & (Is.SUBORDINATOR | Is.RELATIVE) && !(next.bits & Is.THAT)) {
        at++
        while (at + 1 < end && !(items[at + 1]!.bits & (Is.COMMA | Is.QUOTE))) at++
        continue
      }
    }
    if (
      item.bits & Is.THAT &&
      at > from &&
      (circumstance || frame.includes('r') || items[at - 1]!.bits & (Is.TIME | Is.NAME | Is.COMMA | Is.OBJECT_PRONOUN))
    )
      return found(items, from, at, 'THAT')
    if (item.bits & Is.QUESTION && at > from && frame.includes('r') && !(item.bits & Is.RELATIVE))
      return found(items, from, at, 'QUESTION')
    if (item.bits & Is.QUOTE)
      return circumstance && !crossed && !(items[at - 1]!.bits & (Is.PREPOSITION | Is.DETERMINER))
        ? { content: { from: at, to: quotesEnd(items, at) }, cueEnd: from, how: 'QUOTE' }
        : null
    if (item.bits & Is.STOP || item.verb === 'FINITE') return null
    if (!circumstance || crossed || at === from) continue
    if (item.bits & Is.SUBJECT_PRONOUN && !(item.bits & Is.RELATIVE)) return found(items, from, at, 'CLAUSE')
    if (items[at - 1]!.bits & Is.TIME && bareClause(items, at, end)) return found(items, from, at, 'CLAUSE')
  }
  return null
}
