import { isGermanSaying } from '../../../../languages/de/noun-head.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { lineEnd } from '../../clauses/clause-end.ts'
import { afterPhrase, afterSource } from '../../phrases/german-after-phrase.ts'
import { type NounPhrase, nounPhrase } from '../../phrases/german-noun-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'

/** A preposition's cue with the words that name the speaker. */
export interface Source {
  readonly cue: TokenRange
  readonly subject: NounPhrase
  /** First and last token of the whole insertion. */
  readonly from: number
  readonly to: number
}

const mark = WordClass.COMMA | WordClass.DASH

/** The cue with its speaker that begins, or with `zufolge` ends, at a token; null where there is none. */
export function sourceAt(tokens: readonly Token[], at: number): Source | null {
  const { lower } = tokens[at]!
  if (lower === 'laut' || lower === 'gemäß' || lower === 'seitens') return governed(tokens, at, at + 1)
  if (lower === 'für' && at === 0) return opinion(tokens)
  if (lower === 'zufolge') return zufolge(tokens, at)
  if (lower === 'so') return soSource(tokens, at)
  if (/^(?:nach|aus|in)$/.test(lower)) return saying(tokens, at)
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
    if (!isGermanSaying(tokens[at]!.lower) || /^bericht/.test(tokens[at]!.lower)) continue
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

/** `nach Angaben von Y`, `nach Ansicht des Y`, `aus Sicht der Y`, `nach eigenen Angaben`, `nach Ys Worten`. */
function saying(tokens: readonly Token[], at: number): Source | null {
  let noun = at + 1
  while (noun < at + 6 && tokens[noun] && !isGermanSaying(tokens[noun]!.lower)) {
    if (
      !(tokens[noun]!.bits & (WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.NAME)) &&
      !/(?:en|er|em|e|s)$/.test(tokens[noun]!.lower)
    )
      return null
    noun++
  }
  const word = tokens[noun]
  if (!word || !isGermanSaying(word.lower) || noun >= at + 6) return null
  if (tokens[at]!.lower === 'in' && word.lower !== 'worten') return null
  if (tokens[at]!.lower === 'aus' && word.lower !== 'sicht') return null
  const link =
    is(tokens, noun + 1, WordClass.PREPOSITION) && /^(?:von|vom|aus|beim|bei|durch)$/.test(tokens[noun + 1]!.lower)
  const own = nounPhrase(tokens, link ? noun + 2 : noun + 1)
  const owned = own && (link || (own.from < own.to && genitive(tokens, own)))
  const cue = { from: at, to: link ? noun + 2 : noun + 1 }
  if (owned) return { cue, subject: own, from: at, to: afterSource(tokens, own.to) }
  const possessor = tokens[noun - 1]
  if (possessor && noun - 1 > at && isPossessor(possessor))
    return { cue, subject: { from: noun - 1, to: noun, nominative: false, rank: 6 }, from: at, to: noun + 1 }
  // `nach Polizeiangaben`
  const compound = word.lower.length > 10 && /(?:angaben|berichten|aussagen|informationen)$/.test(word.lower)
  return compound
    ? {
        cue: { from: at, to: noun },
        subject: { from: noun, to: noun + 1, nominative: false, rank: 5 },
        from: at,
        to: noun + 1,
      }
    : null
}

/** `nach Zorners Worten`, `nach ihren Angaben` */
const isPossessor = ({ bits, lower }: Token) =>
  (bits & (WordClass.NAME | WordClass.POSSESSIVE)) !== 0 || ((bits & WordClass.CAPITAL) !== 0 && lower.endsWith('s'))

const genitive = (tokens: readonly Token[], { from }: TokenRange) =>
  /^(?:des|der|eines|einer|seiner|ihrer|dieser|mehrerer|einiger|vieler|zweier|dieses)$/.test(tokens[from]!.lower) ||
  is(tokens, from, WordClass.NAME)
