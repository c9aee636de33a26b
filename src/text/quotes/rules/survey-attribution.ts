import type { Language } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { clauseEnd } from '../clauses/clause-end.ts'
import { subjectAfter } from '../clauses/subject-after.ts'
import { headEnd } from '../phrases/head-end.ts'
import { is, type Token } from '../syntax/token.ts'
import type { Attribution } from './attribution.ts'

/** `In a new poll, X`: a survey that opens the sentence says what the sentence says. */
export function surveyAttribution(
  tokens: readonly Token[],
  i: number,
  { surveys }: Language,
  line: number,
): Attribution | null {
  if (i > 0 || tokens[i]!.lower !== 'in') return null
  const end = headEnd(tokens, i + 1)
  if (end <= i + 1 || !surveys.has(tokens[end - 1]!.lower)) return null
  const subject = subjectAfter(tokens, i + 1)
  if (!subject || !is(tokens, subject.to, WordClass.COMMA)) return null
  const from = subject.to + 1
  return {
    line,
    cue: { from: i, to: i + 1 },
    subject,
    content: [{ from, to: clauseEnd(tokens, from) }],
    sense: 'REPORT',
    complements: 0,
    how: 'CLAUSE',
    rule: 'survey',
  }
}
