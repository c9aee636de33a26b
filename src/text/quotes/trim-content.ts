import { Is, type Item, is } from './item.ts'
import type { Stretch } from './stretch.ts'
import { subjectAfter } from './subject-after.ts'

const circumstances = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'for', 'when', 'while'])
const media = new Set(
  'interview statement show speech rally debate radio twitter facebook appearance conference address broadcast email letter tweet post forum event hearing call reversing'.split(
    ' ',
  ),
)

/** How long a circumstance may be, in items. */
const LONGEST = 12

/** Words without what only tells when and where they were said, and without the main clause after a leading one. */
export function trimContent(items: readonly Item[], verb: number, content: Stretch): Stretch {
  const to = leads(items, verb) ? mainClause(items, content) : content.to
  return { from: content.from, to: withoutCircumstance(items, content.from, to) }
}

/** `called Y a "clown" [on his radio show]`: behind the last quoted words. */
function withoutCircumstance(items: readonly Item[], from: number, to: number): number {
  let last = to - 1
  while (last >= from && last > to - LONGEST && !(items[last]!.bits & Is.QUOTE)) last--
  if (last < from || !(items[last]!.bits & Is.QUOTE) || last === to - 1) return to
  const comma = is(items, last + 1, Is.COMMA) ? 1 : 0
  if (!circumstances.has(items[last + 1 + comma]?.lower ?? '')) return to
  for (let i = last + 1; i < to; i++) if (tellsWhen(items[i]!)) return last + 1
  return to
}

/** A word of when or where words were said: a day, a show, an interview. */
export const tellsWhen = ({ bits, lower }: Item) => (bits & (Is.TIME | Is.TITLE)) !== 0 || media.has(lower)

/** The cue's own clause comes first in the sentence: `While denying X, Y conceded Z`. */
function leads(items: readonly Item[], verb: number): boolean {
  const first = items[0]!
  const opens = first.bits & (Is.SUBORDINATOR | Is.PREPOSITION) || first.verb === 'GERUND' || first.verb === 'PASSIVE'
  if (!opens || first.bits & Is.THAT) return false
  for (let i = 1; i < verb; i++) if (items[i]!.bits & Is.COMMA) return false
  return true
}

/** Where the main clause begins after the comma of a leading one; the content's own end where there is none. */
function mainClause(items: readonly Item[], { from, to }: Stretch): number {
  for (let at = from; at < to; at++) {
    const comma = items[at]!.bits & Is.COMMA || (items[at]!.bits & Is.QUOTE && items[at]!.lower === ',')
    if (!comma) continue
    const subject = subjectAfter(items, at + 1)
    const next = subject && items[subject.to]
    if (next && (next.verb === 'FINITE' || next.bits & (Is.BE | Is.HAVE | Is.MODAL | Is.DO)))
      return items[at]!.bits & Is.COMMA ? at : at + 1
  }
  return to
}
