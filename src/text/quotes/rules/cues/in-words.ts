import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { subjectAfter } from '../../clauses/subjects/subject-after.ts'
import { hasRole, is, type Token } from '../../syntax/token.ts'
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
  find: ({ tokens, at, line, language }) => inWords(tokens, at, line, language),
}

/** `in her words, "X"`, `"X," in the words of Y`, at the item `i`. */
function inWords(tokens: readonly Token[], i: number, line: number, language: QuoteLanguage): Attribution | null {
  if (!hasRole(tokens, i, WordRole.IN)) return null
  const subject = whose(tokens, i, language)
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
function whose(tokens: readonly Token[], i: number, language: QuoteLanguage): TokenRange | null {
  const near = hasRole(tokens, i + 2, WordRole.WORDS)
  if (is(tokens, i + 1, WordClass.POSSESSIVE) && (near || hasRole(tokens, i + 3, WordRole.WORDS)))
    return { from: i + 1, to: i + 2 }
  const definite = language.articles.has(tokens[i + 1]?.lower ?? '')
  return definite && near && hasRole(tokens, i + 3, WordRole.BINDS) ? subjectAfter(tokens, i + 4) : null
}
