import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { clauseEnd } from '../../clauses/clause-end.ts'
import { headEnd } from '../../phrases/head-end.ts'
import { hasRole, is, type Token } from '../../syntax/token.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule } from './cue-rule.ts'

/** `In a new poll, X`. */
export const survey: CueRule = {
  name: 'survey',
  stage: 'CUE',
  description: 'A survey or report that opens the sentence says what the sentence says.',
  languages: ['en'],
  example: {
    text: 'In a new poll, six in ten were "not at all" happy with the port.',
    quote: 'not at all',
    speaker: 'a new poll',
  },
  find: ({ tokens, at, line, language }) =>
    at > 0 || (tokens[at]!.verb !== 'NONE' && tokens[at]!.verb !== 'PASSIVE')
      ? null
      : surveyAttribution(tokens, language, line),
}

/** Limit of the distance from the noun to its comma: `In a new poll of voters in Alba,`. */
const REACH = 8

function surveyAttribution(tokens: readonly Token[], { surveys }: QuoteLanguage, line: number): Attribution | null {
  if (!hasRole(tokens, 0, WordRole.IN)) return null
  const end = headEnd(tokens, 1)
  if (end <= 1 || !surveys.has(tokens[end - 1]!.lower)) return null
  const comma = commaAfter(tokens, end)
  if (comma < 0) return null
  return {
    line,
    cue: { from: 0, to: 1 },
    subject: { from: 1, to: end },
    content: [{ from: comma + 1, to: clauseEnd(tokens, comma + 1) }],
    sense: 'REPORT',
    complements: 0,
    how: 'CLAUSE',
    rule: 'survey',
  }
}

function commaAfter(tokens: readonly Token[], end: number): number {
  for (let at = end; at < Math.min(tokens.length, end + REACH); at++) {
    if (is(tokens, at, WordClass.COMMA)) return at
    if (tokens[at]!.verb === 'FINITE' || is(tokens, at, WordClass.MARK | WordClass.QUOTE)) return -1
  }
  return -1
}
