import { WordClass } from '../../../../languages/word-class.ts'
import { subjectAfter } from '../../clauses/subject-after.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule } from './cue-rule.ts'

/** `in her words, "X"`, `"X," in the words of Y`. */
export const inOwnWords: CueRule = {
  name: 'in-words',
  stage: 'CUE',
  description: "The quote is announced as somebody's words: in her words, in the words of.",
  languages: ['en'],
  example: {
    text: 'The harbour was, in the words of Marla Albrecht, "a ruin with a view."',
    quote: 'a ruin with a view.',
    speaker: 'Marla Albrecht',
  },
  find: ({ tokens, at, line }) => inWords(tokens, at, line),
}

/** `in her words, "X"`, `"X," in the words of Y`, at the item `i`. */
function inWords(tokens: readonly Token[], i: number, line: number): Attribution | null {
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
