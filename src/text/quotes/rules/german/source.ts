import { GERMAN_BEGINNINGS } from '../../../../languages/de/german-endings.ts'
import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { isGermanSaying } from '../../../../languages/de/noun-head.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { lineEnd } from '../../clauses/clause-end.ts'
import { afterPhrase, afterSource } from '../../phrases/german/german-after-phrase.ts'
import { type NounPhrase, nounPhrase } from '../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import { saying } from './saying-source.ts'
import type { Source } from './source-found.ts'

const mark = WordClass.COMMA | WordClass.DASH

/** The cue with its speaker that begins, or with `zufolge` ends, at a token; null where there is none. */
export function sourceAt(tokens: readonly Token[], at: number): Source | null {
  const { lower } = tokens[at]!
  if (hasGermanUse(lower, 'SOURCE_BEFORE')) return governed(tokens, at, at + 1)
  if (at === 0 && hasGermanUse(lower, 'VIEW')) return opinion(tokens)
  if (hasGermanUse(lower, 'SOURCE_BEHIND')) return zufolge(tokens, at)
  if (hasGermanUse(lower, 'SO')) return soSource(tokens, at)
  if (hasGermanUse(lower, 'BEFORE_SAYING')) return saying(tokens, at)
  return null
}

function governed(tokens: readonly Token[], at: number, from: number): Source | null {
  const subject = nounPhrase(tokens, from)
  return subject && subject.rank > 0
    ? { cue: { from: at, to: from }, subject, from: at, to: afterSource(tokens, subject.to) }
    : quotedName(tokens, at, from)
}

/** `Für Y ist das „X“`: what a thing is to somebody. */
function opinion(tokens: readonly Token[]): Source | null {
  const source = governed(tokens, 0, 1)
  const quoted = tokens.some(({ bits }) => bits & WordClass.QUOTE)
  return source && quoted && source.subject.rank > 5 && is(tokens, source.to, WordClass.BE) ? source : null
}

/** `laut „Hafenbote“` */
const quotedName = (tokens: readonly Token[], at: number, from: number): Source | null =>
  is(tokens, from, WordClass.QUOTE) && tokens[from]!.end - tokens[from]!.start < 30
    ? {
        cue: { from: at, to: from },
        subject: { from, to: from + 1, nominative: false, rank: 4 },
        from: at,
        to: from + 1,
      }
    : null

/** `Einem Bericht des Hafenboten zufolge`, `der Polizei zufolge` */
function zufolge(tokens: readonly Token[], at: number): Source | null {
  let from = at - 1
  while (from > 0 && from > at - 10 && !is(tokens, from - 1, WordClass.MARK | WordClass.BE | WordClass.HAVE)) {
    const phrase = nounPhrase(tokens, from - 1)
    if (!phrase || phrase.to < at) {
      if (
        !is(tokens, from - 1, WordClass.DETERMINER | WordClass.CAPITAL | WordClass.NAME | WordClass.PREPOSITION) &&
        from < at - 1
      )
        break
    }
    from--
  }
  while (from < at && is(tokens, from, WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.ADVERB)) from++
  const phrase = nounPhrase(tokens, from)
  if (!phrase) return null
  return { cue: { from: at, to: at + 1 }, subject: sayingOf(tokens, phrase), from, to: at + 1 }
}

/** Of `den Angaben der Polizei` the police. */
function sayingOf(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  for (let at = phrase.from; at < phrase.to - 1; at++) {
    if (!isGermanSaying(tokens[at]!.lower) || GERMAN_BEGINNINGS.REPORT.test(tokens[at]!.lower)) continue
    const own = nounPhrase(tokens, at + 1)
    if (own && own.to <= phrase.to) return own
  }
  return phrase
}

/** `„X“, so Y`, `X, so der Lotse Y weiter`: `so` behind a comma or a quote, and only its speaker until the next mark. */
function soSource(tokens: readonly Token[], at: number): Source | null {
  if (!is(tokens, at - 1, mark | WordClass.QUOTE) && at > 0) return null
  const subject = nounPhrase(tokens, is(tokens, at + 1, WordClass.ADVERB) ? at + 2 : at + 1)
  if (!subject?.nominative || subject.rank === 0) return null
  let to = afterPhrase(tokens, subject.to)
  while (is(tokens, to, WordClass.ADVERB | WordClass.TIME)) to++
  to = afterPhrase(tokens, to)
  const closes = to >= lineEnd(tokens) || is(tokens, to, WordClass.MARK | WordClass.QUOTE | WordClass.COORDINATOR)
  if (at === 0 && !is(tokens, to, WordClass.COLON)) return null
  return closes ? { cue: { from: at, to: at + 1 }, subject, from: at, to } : null
}
