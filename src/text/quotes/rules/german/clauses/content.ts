import { GERMAN_ENDINGS } from '../../../../../languages/de/german-endings.ts'
import { hasGermanUse } from '../../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../../languages/word-class.ts'
import { lineEnd } from '../../../clauses/clause-end.ts'
import { afterPhrase } from '../../../phrases/german/german-after-phrase.ts'
import { nounPhrase } from '../../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../../syntax/token.ts'
import type { TokenRange } from '../../../syntax/token-range.ts'
import { edgeAfter } from './clause.ts'
import { finite } from './finite.ts'
import { opensCue } from './opens-cue.ts'
import { isReported } from './reported.ts'

/** The words behind a cue, and what opens them; EMPTY: a colon ends the line, and the words follow. */
export interface Right {
  readonly how: 'COLON' | 'QUOTE' | 'THAT' | 'CLAUSE' | 'OBJECT' | 'EMPTY'
  readonly content: TokenRange
}

/** The words that a cue opens behind `from`: after a colon, `dass`, a comma; else the object that holds a quote. */
export function contentBehind(tokens: readonly Token[], from: number, subjectEnd: number): Right | null {
  const end = lineEnd(tokens)
  let object: TokenRange | null = null
  for (let at = from; at < end; at++) {
    const { bits } = tokens[at]!
    if (bits & WordClass.OPEN) {
      at = Math.max(at, afterPhrase(tokens, at) - 1)
      continue
    }
    if (bits & WordClass.COLON)
      return at + 1 < end ? right(tokens, 'COLON', at + 1) : { how: 'EMPTY', content: { from: at, to: at } }
    if (bits & WordClass.THAT) return right(tokens, 'THAT', at)
    if (bits & WordClass.STOP) break
    if (bits & WordClass.COORDINATOR && opensCue(tokens, at + 1)) break
    if (bits & WordClass.QUOTE) object ??= { from: objectStart(tokens, at, from), to: at + 1 }
    if (!(bits & (WordClass.COMMA | WordClass.DASH))) continue
    if (object && !is(tokens, at + 1, WordClass.THAT)) break
    const opened = behindComma(tokens, at, subjectEnd, end)
    if (typeof opened !== 'number') return opened
    at = opened
  }
  return object && { how: 'OBJECT', content: { from: object.from, to: objectEnd(tokens, object.to, end) } }
}

/** Finds the words that a comma opens; the token to go on from behind an insertion; null where a further cue or nothing follows. */
function behindComma(tokens: readonly Token[], at: number, subjectEnd: number, end: number): Right | number | null {
  if (is(tokens, at + 1, WordClass.THAT)) return at
  const past = overInsertion(tokens, at, subjectEnd)
  if (past > at) return past - 1
  if (at + 1 >= end || opensCue(tokens, at + 1)) return null
  return right(tokens, is(tokens, at + 1, WordClass.QUOTE) ? 'QUOTE' : 'CLAUSE', at + 1)
}

const right = (tokens: readonly Token[], how: Right['how'], from: number): Right => ({
  how,
  content: { from, to: contentEnd(tokens, from) },
})

/** A comma at `at` that opens an apposition or a relative clause: past it; else `at`. */
function overInsertion(tokens: readonly Token[], at: number, subjectEnd: number): number {
  const next = tokens[at + 1]
  if (!next || next.bits & WordClass.QUOTE) return at
  const edge = edgeAfter(tokens, at + 1)
  if (hasGermanUse(next.lower, 'RELATIVE') && edge - at > 3) {
    const last = tokens[edge - 1]!
    const verbLast = (last.bits & finite) !== 0 || last.forms !== null || GERMAN_ENDINGS.VERB_LAST.test(last.lower)
    if (verbLast && !(last.bits & WordClass.CAPITAL) && !holdsVerb(tokens, at + 2, edge - 1)) return edge
  }
  if (afterPhrase(tokens, subjectEnd) !== at) return at
  const phrase = nounPhrase(tokens, at + 1)
  if (!phrase || phrase.rank < 4 || phrase.rank === 8) return at
  let to = afterPhrase(tokens, phrase.to)
  while (to < edge && is(tokens, to, WordClass.TITLE)) to = afterPhrase(tokens, to + 1)
  return to >= edge ? edge : at
}

const holdsVerb = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some((token) => (token.bits & finite) !== 0 || isReported(token))

/** Finds the end of words that begin at `from`: the line's end, or a further cue. */
export function contentEnd(tokens: readonly Token[], from: number): number {
  const end = lineEnd(tokens)
  for (let at = from + 1; at < end; at++) {
    const { bits, lower } = tokens[at]!
    if (lower === ';') return at
    if (!(bits & (WordClass.COMMA | WordClass.COORDINATOR | WordClass.DASH))) continue
    if (is(tokens, at + 1, WordClass.COORDINATOR)) continue
    if (opensCue(tokens, at + 1)) return is(tokens, at - 1, WordClass.COMMA) ? at - 1 : at
  }
  return end
}

/** Finds the first token of the phrase around an object's quote: `den Umbau der „…“`, `vor einem „…“`. */
export function objectStart(tokens: readonly Token[], quote: number, least: number): number {
  const stop =
    WordClass.MARK |
    WordClass.TIME |
    WordClass.ADVERB |
    WordClass.BE |
    WordClass.HAVE |
    WordClass.MODAL |
    WordClass.COORDINATOR |
    WordClass.SUBJECT_PRONOUN
  let from = quote
  while (from > least && !is(tokens, from - 1, stop) && !tokens[from - 1]!.forms?.verb.sense) from--
  return from
}

/** Over further quotes and words of the same object. */
function objectEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = from
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const { bits } = tokens[at]!
    if (bits & WordClass.QUOTE) to = at + 1
    if (bits & (WordClass.COLON | WordClass.STOP | WordClass.THAT)) break
    if (bits & (WordClass.COORDINATOR | WordClass.COMMA) && opensCue(tokens, at + 1)) break
  }
  return to
}
