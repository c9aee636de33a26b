import { subjectInside } from './find-subject.ts'
import { Is, type Item, is } from './item.ts'
import { openBefore, phraseStart } from './phrase-start.ts'
import type { Stretch } from './stretch.ts'

/** `Hill, a doctor from the coast, said`: the phrase before the commas, with the insertion. */
export function beforeInsertion(items: readonly Item[], to: number): Stretch | null {
  const closing = items[to - 1]!
  const pair = closing.bits & Is.COMMA ? Is.COMMA : Is.DASH
  let best: Stretch | null = null
  for (let at = to - 2; at >= 0 && at > to - 60; at--) {
    const { bits } = items[at]!
    if (bits & Is.CLOSE) {
      const open = openBefore(items, at)
      if (open < 0) break
      at = open
      continue
    }
    if (bits & Is.QUOTE && /[.?!]/.test(items[at]!.lower)) break
    if (bits & Is.STOP && items[at]!.lower !== ';') break
    if (!(bits & pair)) continue
    if (is(items, at + 1, Is.COORDINATOR) && pair === Is.COMMA && best === null && at > 1) continue
    if (!inserts(items, at + 1) || hasOwnVerb(items, at + 1, to - 1)) {
      if (best) break
      return subjectInside(items, at + 1, to - 1)
    }
    const from = phraseStart(items, at)
    if (from < at) best = { from, to }
    if (pair !== Is.COMMA) break
    // `Hill, 54, a doctor, said`: further insertions to the left
    // `Hill, during a visit to Elmton, Ohio, said`: the insertion began further left, with a preposition
    if (best && is(items, from - 1, Is.PREPOSITION) && is(items, from - 2, Is.COMMA)) continue
    if (best && from > 0 && !(items[from - 1]!.bits & Is.COMMA)) break
    if (best && !inserts(items, best.from)) break
  }
  return best
}

/** A finite verb that no `who` explains: not an apposition but a clause. */
function hasOwnVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (items[i]!.bits & (Is.RELATIVE | Is.SUBORDINATOR)) return false
    if (items[i]!.verb === 'FINITE' || items[i]!.bits & (Is.BE | Is.MODAL)) return true
  }
  return false
}

/** Whether what begins here can stand between commas after a name: an apposition, a relative clause, an age. */
export function inserts(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item) return false
  const { bits } = item
  if (bits & (Is.RELATIVE | Is.NUMBER | Is.ADJECTIVE)) return true
  if (bits & Is.DETERMINER) return !(bits & Is.THAT)
  if (bits & (Is.PREPOSITION | Is.SUBORDINATOR)) return true
  if (bits & Is.POSSESSIVE) return true
  if (item.verb === 'GERUND' || item.verb === 'PASSIVE') return true
  if (bits & (Is.SUBJECT_PRONOUN | Is.COORDINATOR)) return false
  if (bits & Is.NAME) return true
  return (bits & Is.MARK) === 0 && item.verb === 'NONE'
}
