import type { Attribution } from './attribution.ts'
import { clauseEnd } from './clause-end.ts'
import { headEnd } from './head-end.ts'
import { Is, type Item, is } from './item.ts'
import type { Language } from './languages/language.ts'
import { subjectAfter } from './subject-after.ts'

/** `In a new poll, X`: a survey that opens the sentence says what the sentence says. */
export function surveyAttribution(
  items: readonly Item[],
  i: number,
  { surveys }: Language,
  line: number,
): Attribution | null {
  if (i > 0 || items[i]!.lower !== 'in') return null
  const end = headEnd(items, i + 1)
  if (end <= i + 1 || !surveys.has(items[end - 1]!.lower)) return null
  const subject = subjectAfter(items, i + 1)
  if (!subject || !is(items, subject.to, Is.COMMA)) return null
  const from = subject.to + 1
  return {
    line,
    cue: { from: i, to: i + 1 },
    subject,
    content: [{ from, to: clauseEnd(items, from) }],
    sense: 'REPORT',
    frame: 'survey',
    how: 'CLAUSE',
    rule: 'survey',
  }
}
