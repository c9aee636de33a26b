import type { Token } from '../tokens/token.ts'
import { Is } from './item.ts'
import type { Known } from './know-word.ts'

const marks = new Map<string, number>([
  [',', Is.COMMA],
  [':', Is.COLON],
  ['.', Is.STOP],
  ['?', Is.STOP],
  ['!', Is.STOP],
  [';', Is.STOP],
  ['…', Is.STOP],
  ['-', Is.DASH],
  ['--', Is.DASH],
  ['---', Is.DASH],
  ['–', Is.DASH],
  ['—', Is.DASH],
  ['―', Is.DASH],
  ['(', Is.OPEN],
  ['[', Is.OPEN],
  [')', Is.CLOSE],
  [']', Is.CLOSE],
])

const pronouns = new Set('he she it who that there what here where this'.split(' '))

/** The class bits of a token, `before` being the token in front of it, `known` what the table has of it as a word. */
export function classifyToken(token: Token, before: Token | undefined, known: Known | null): number {
  const { kind, lower } = token
  if (kind === 'MARK') return classifyMark(token, before)
  if (kind === 'NUMBER' || !known) return Is.NUMBER
  // `he's` is a pronoun and a verb, `Smith's` a possessor
  if (lower === "'s" && before && pronouns.has(before.lower)) return Is.BE | Is.HAVE
  const { bits } = known
  const first = token.text.charCodeAt(0)
  const capital = first < 128 ? first >= 65 && first <= 90 : token.text[0] !== token.text[0]!.toLowerCase()
  return capital ? bits | Is.CAPITAL : bits
}

function classifyMark({ lower, start }: Token, before: Token | undefined): number {
  const known = marks.get(lower)
  if (known !== undefined) return Is.MARK | known
  // the apostrophe alone after a plural: `voters' fears`
  if ((lower === "'" || lower === '’') && before && before.end === start && before.lower.endsWith('s'))
    return Is.POSSESSIVE
  if (figures.has(lower)) return Is.NUMBER
  return Is.MARK | (lower.startsWith('..') ? Is.STOP : 0)
}

/** Signs that belong to a number or a name: `9/11`, `$5`. */
const figures = new Set('/$€£%#@&+')
