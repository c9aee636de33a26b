import type { Attribution } from './attribution.ts'
import { bareClause } from './bare-clause.ts'
import { clauseEnd, objectEnd } from './clause-end.ts'
import { subjectBefore } from './find-subject.ts'
import { groupStart } from './group-start.ts'
import { Is, type Item, is } from './item.ts'
import type { Language } from './languages/language.ts'

/** `Y is confident that X`, `Y, wary of X,`: an adjective of thought at `i`, with the words it opens. */
export function adjectiveAttribution(
  items: readonly Item[],
  i: number,
  { adjectives }: Language,
  line: number,
): Attribution | null {
  const links = adjectives.get(items[i]!.lower)
  const link = items[i + 1]
  // `with guns at the ready to shoot`: a noun here
  if (!links || !link || (is(items, i - 1, Is.DETERMINER) && is(items, i - 2, Is.PREPOSITION))) return null
  const clause = links.includes('that') && (link.bits & Is.THAT || bareClause(items, i + 1, items.length))
  if (!clause && !links.includes(link.lower)) return null
  const group = groupStart(items, i)
  const subject = subjectBefore(items, items[group - 1]?.verb === 'FINITE' ? groupStart(items, group - 1) : group)
  const opens = clause || link.lower === 'to'
  const from = opens ? i + 1 : i + 2
  const to = opens ? clauseEnd(items, from) : objectEnd(items, from)
  if (to <= from) return null
  const cue = { from: i, to: opens ? i + 1 : i + 2 }
  return {
    line,
    cue,
    subject,
    content: [{ from, to }],
    sense: 'THINK',
    frame: 'adjective',
    how: 'OBJECT',
    rule: 'adjective',
  }
}
