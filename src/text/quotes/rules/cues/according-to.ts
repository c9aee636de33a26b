import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { clauseEnd } from '../../clauses/clause-end.ts'
import { subjectAfter } from '../../clauses/subjects/subject-after.ts'
import { headEnd } from '../../phrases/head-end.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule } from './cue-rule.ts'

/** `According to Y, X`, `X, according to Y`, `per Y`. */
export const accordingTo: CueRule = {
  name: 'according-to',
  stage: 'CUE',
  description: 'A preposition names the speaker: according to, per.',
  languages: ['en'],
  example: {
    text: 'The bridge is "safe for all traffic," according to Marla Albrecht.',
    quote: 'safe for all traffic,',
    speaker: 'Marla Albrecht',
  },
  counterexample: {
    text: 'The tables were set according to size, and Marla Albrecht said: "They look fine."',
    quote: 'They look fine.',
  },
  find: ({ tokens, at, taken, line }) => according(tokens, at, taken, line),
}

/** `According to Y, X`, `X, according to Y`, `per Y`, at the item `i`. */
function according(tokens: readonly Token[], i: number, taken: number, line: number): Attribution | null {
  const token = tokens[i]!
  const long = (token.roles & WordRole.ACCORDING) !== 0 && is(tokens, i + 1, WordClass.TO)
  if (
    !long &&
    !(
      token.roles & WordRole.PER &&
      is(tokens, i + 1, WordClass.NAME | WordClass.DETERMINER) &&
      endsInComma(tokens[i - 1])
    )
  )
    return null
  const after = long ? i + 2 : i + 1
  const named = subjectAfter(tokens, after)
  if (!named) return null
  const subject = hasVerb(tokens, taken, i) ? named : toComma(tokens, named)
  const content = around(tokens, i, subject, taken)
  if (content.length === 0 && i === 0) return null
  return {
    line,
    cue: { from: i, to: after },
    subject,
    content,
    sense: 'SAY',
    complements: 0,
    how: 'CLAUSE',
    rule: 'according-to',
  }
}

/** A comma, or a quote that has it inside its marks. */
const endsInComma = (token: Token | undefined) =>
  token !== undefined &&
  ((token.bits & WordClass.COMMA) !== 0 || ((token.bits & WordClass.QUOTE) !== 0 && token.lower === ','))

/** `For Hill, according to Y, X`: what stands before it so far is no clause, no quote. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      tokens[at]!.verb === 'FINITE' ||
      tokens[at]!.bits & (WordClass.BE | WordClass.HAVE | WordClass.MODAL | WordClass.DO | WordClass.QUOTE)
    )
      return true
  return false
}

/** At the start of a sentence all up to the comma names the speaker: `According to a letter filed by Y, X`. */
function toComma(tokens: readonly Token[], named: TokenRange): TokenRange {
  for (let at = headEnd(tokens, named.from); at < Math.min(tokens.length, named.from + 40); at++) {
    if (tokens[at]!.bits & WordClass.COMMA) return { from: named.from, to: at }
    if (tokens[at]!.bits & WordClass.QUOTE) break
  }
  return named
}

function around(tokens: readonly Token[], i: number, subject: TokenRange, taken: number): TokenRange[] {
  let from = taken
  while (from < i && tokens[from]!.bits & (WordClass.COORDINATOR | WordClass.COMMA | WordClass.STOP | WordClass.COLON))
    from++
  let to = i
  while (to > from && tokens[to - 1]!.bits & (WordClass.COMMA | WordClass.DASH | WordClass.ADVERB)) to--
  const comma = tokens[subject.to]?.bits ?? 0
  const rest = subject.to + (comma & (WordClass.COMMA | WordClass.DASH) ? 1 : 0)
  const end = clauseEnd(tokens, rest)
  const left = to - from < 2 && !(to > from && tokens[from]!.bits & WordClass.QUOTE) ? [] : [{ from, to }]
  const right = rest < end && (left.length === 0 || !hasVerb(tokens, from, to)) ? [{ from: rest, to: end }] : []
  return [...left, ...right]
}
