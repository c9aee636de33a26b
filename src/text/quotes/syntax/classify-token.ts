import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import type { TokenSpan } from '../../tokens/token-span.ts'
import type { Known } from './know-word.ts'

const marks = new Map<string, number>([
  [',', WordClass.COMMA],
  [':', WordClass.COLON],
  ['.', WordClass.STOP],
  ['?', WordClass.STOP],
  ['!', WordClass.STOP],
  [';', WordClass.STOP],
  ['…', WordClass.STOP],
  ['-', WordClass.DASH],
  ['--', WordClass.DASH],
  ['---', WordClass.DASH],
  ['–', WordClass.DASH],
  ['—', WordClass.DASH],
  ['―', WordClass.DASH],
  ['(', WordClass.OPEN],
  ['[', WordClass.OPEN],
  [')', WordClass.CLOSE],
  [']', WordClass.CLOSE],
])

/** Words that a verb melts into: `he's`, `that's`, `what's`. */
const CONTRACTS = WordClass.SUBJECT_PRONOUN | WordClass.THAT | WordClass.QUESTION

/** The class bits of a token, `before` being the token in front of it, `known` what the table has of it as a word. */
export function classifyToken(
  token: TokenSpan,
  before: TokenSpan | undefined,
  known: Known | null,
  language: QuoteLanguage,
): number {
  const { kind } = token
  if (kind === 'MARK') return classifyMark(token, before)
  if (kind === 'NUMBER' || !known) return WordClass.NUMBER
  // `he's` is a pronoun and a verb, `Smith's` a possessor
  if (known.roles & WordRole.GENITIVE && before && (language.words.get(before.lower) ?? 0) & CONTRACTS)
    return WordClass.BE | WordClass.HAVE
  const { bits } = known
  const first = token.text.charCodeAt(0)
  const capital = first < 128 ? first >= 65 && first <= 90 : token.text[0] !== token.text[0]!.toLowerCase()
  return capital ? bits | WordClass.CAPITAL : bits
}

function classifyMark({ lower, start }: TokenSpan, before: TokenSpan | undefined): number {
  const known = marks.get(lower)
  if (known !== undefined) return WordClass.MARK | known
  // the apostrophe alone after a plural: `voters' fears`
  if ((lower === "'" || lower === '’') && before && before.end === start && before.lower.endsWith('s'))
    return WordClass.POSSESSIVE
  if (figures.has(lower)) return WordClass.NUMBER
  return WordClass.MARK | (lower.startsWith('..') ? WordClass.STOP : 0)
}

/** Signs that belong to a number or a name: `9/11`, `$5`. */
const figures = new Set('/$€£%#@&+')
