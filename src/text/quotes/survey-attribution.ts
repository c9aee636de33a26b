import type { Attribution } from './attribution.ts'
import { clauseEnd } from './clause-end.ts'
import { headEnd } from './head-end.ts'
import { Is, type Item, is } from './item.ts'
import type { Language } from './languages/language.ts'
import { subjectAfter } from './subject-after.ts'

/** `In a new poll, X` and `X in the latest survey`: a survey says what the sentence says. */
export function surveyAttribution(
  items: readonly Item[],
  i: number,
  { surveys }: Language,
  line: number,
): Attribution | null {
  if (items[i]!.lower !== 'in') return null
  const end = headEnd(items, i + 1)
  if (end <= i + 1 || !surveys.has(items[end - 1]!.lower)) return null
  const subject = subjectAfter(items, i + 1)
  if (!subject) return null
  const cue = { from: i, to: i + 1 }
  const rest = subject.to + 1
  if (i === 0 && is(items, subject.to, Is.COMMA))
    return {
      line,
      cue,
      subject,
      content: [{ from: rest, to: clauseEnd(items, rest) }],
      sense: 'REPORT',
      frame: 'survey',
      how: 'CLAUSE',
      rule: 'survey',
    }
  if (i < 3) return null
  let from = i
  while (from > 0 && !(items[from - 1]!.bits & (Is.COMMA | Is.STOP | Is.COORDINATOR | Is.QUOTE))) from--
  return from < i
    ? {
        line,
        cue,
        subject,
        content: [{ from, to: i }],
        sense: 'REPORT',
        frame: 'survey',
        how: 'CLAUSE',
        rule: 'survey',
      }
    : null
}
