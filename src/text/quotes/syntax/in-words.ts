import { WordClass } from '../../../languages/word-class.ts'
import { subjectAfter } from '../clauses/subject-after.ts'
import type { Attribution } from '../rules/attribution.ts'
import { is, type Token } from './token.ts'
import type { TokenRange } from './token-range.ts'

/** `in her words, "X"`, `"X," in the words of Y`, at the item `i`. */
export function inWords(tokens: readonly Token[], i: number, line: number): Attribution | null {
  if (tokens[i]!.lower !== 'in') return null
  const subject = whose(tokens, i)
  if (!subject) return null
  const end = Math.max(subject.to, i + 3)
  const next = is(tokens, end, WordClass.COMMA | WordClass.COLON) ? end + 1 : end
  const before = is(tokens, i - 1, WordClass.COMMA) ? i - 2 : i - 1
  const quote = is(tokens, next, WordClass.QUOTE) ? next : is(tokens, before, WordClass.QUOTE) ? before : -1
  if (quote < 0) return null
  return {
    line,
    cue: { from: i, to: end },
    subject,
    content: [{ from: quote, to: quote + 1 }],
    sense: 'SAY',
    complements: 0,
    how: 'CLAUSE',
    rule: 'in-words',
  }
}

/** `her` in `in her words`, `in her own words`; Y in `in the words of Y`. */
function whose(tokens: readonly Token[], i: number): TokenRange | null {
  const own = tokens[i + 2]?.lower === 'own' ? 3 : 2
  if (is(tokens, i + 1, WordClass.POSSESSIVE) && tokens[i + own]?.lower === 'words') return { from: i + 1, to: i + 2 }
  if (tokens[i + 1]?.lower !== 'the' || tokens[i + 2]?.lower !== 'words' || tokens[i + 3]?.lower !== 'of') return null
  return subjectAfter(tokens, i + 4)
}
