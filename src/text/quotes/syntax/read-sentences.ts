import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { NameMention } from '../../names/names.ts'
import type { Span } from '../../span.ts'
import type { SentenceSpan } from '../../tokens/split-sentences.ts'
import type { TokenSpan } from '../../tokens/token-span.ts'
import type { QuotedSpan } from '../marks/quoted-span.ts'
import { endsHere, startsAfresh } from './ends-sentence-at.ts'
import { makePiece, makeToken } from './make-token.ts'
import { quotePiece } from './quote-piece.ts'
import { refineTokens } from './refine-tokens.ts'
import type { Sentence, Token } from './token.ts'

/** A sentence of more pieces than this is no sentence; cutting it keeps every later step linear. */
const LONGEST = 180

/**
 * The reporter's own sentences: whatever stands in quotation marks is one piece, a name is one piece. A quote that ends
 * in a stop ends the sentence, unless that plainly goes on: `"Why?" he asked.`
 */
export function readSentences(
  text: string,
  sentences: readonly SentenceSpan[],
  quotedSpans: readonly QuotedSpan[],
  mentions: readonly NameMention[],
  language: QuoteLanguage,
): Sentence[] {
  const outer = quotedSpans.flatMap(({ start, end, inner, parent }, index) =>
    parent === null ? [{ start, end, inner, index }] : [],
  )
  const quoteAt = follow(outer)
  const mentionAt = follow(mentions)
  const found: Sentence[] = []
  let made: Token[] = []
  let unit = -1
  let inside = -1
  const cut = () => {
    if (made.length > 0) found.push(makeSentence(unit, refineTokens(text, made, language)))
    made = []
  }
  const read = (sentence: SentenceSpan, t: number) => {
    const token = sentence.tokens[t]!
    if (isEmphasis(token) || isStray(token, made[made.length - 1])) return
    if (made.length >= LONGEST) cut()
    const q = quoteAt(token.start)
    const m = mentionAt(token.start)
    if (q >= 0) {
      if (inside === q) return
      inside = q
      if (startsAfresh(made, sentence, token)) cut()
      made.push(quotePiece(text, outer[q]!))
      return
    }
    const last = made[made.length - 1]
    if (last && (t === 0 || last.segment >= 0) && endsHere(text, last, token, sentence.tokens, t, language)) cut()
    if (m < 0 || isTime(mentions[m]!, token, language) || isOpening(mentions[m]!, token, t))
      made.push(makeToken(token, sentence.tokens[t - 1], language))
    else if (last?.name !== m) made.push(makePiece(mentions[m]!, '', WordClass.NAME | WordClass.CAPITAL, -1, m))
  }
  for (const sentence of sentences) {
    if (sentence.paragraph !== unit) cut()
    unit = sentence.paragraph
    for (let t = 0; t < sentence.tokens.length; t++) read(sentence, t)
  }
  cut()
  return found
}

/** Tells of places that come in order which of the spans, in order and apart, they stand in; -1: in none. */
function follow(spans: readonly Span[]): (at: number) => number {
  let next = 0
  return (at) => {
    while (next < spans.length && at >= spans[next]!.end) next++
    return next < spans.length && at >= spans[next]!.start ? next : -1
  }
}

/** `**Hill** said`: the marks of bold and italic type are no words. */
const isEmphasis = ({ kind, text }: TokenSpan) =>
  kind === 'MARK' && (text[0] === '*' || text[0] === '_') && /^[*_]{1,3}$/.test(text)

/** A mark that nothing opened, right behind the closing one of a quote, closes nothing else. */
const isStray = ({ kind, text, start }: TokenSpan, last: Token | undefined) =>
  kind === 'MARK' && last !== undefined && last.segment >= 0 && last.end === start && /^['"’”]$/.test(text)

/** `Tuesday` stands beside a clause; it names nobody. */
const isTime = (mention: NameMention, token: TokenSpan, language: QuoteLanguage) =>
  !mention.party &&
  mention.end === token.end &&
  mention.start === token.start &&
  ((language.words.get(token.lower) ?? 0) & WordClass.TIME) !== 0

/** `Protesters chanted`: a single word with a capital at a sentence's start that turned out to name nobody. */
const isOpening = (mention: NameMention, token: TokenSpan, t: number) =>
  t === 0 && !mention.party && mention.kind === 'OTHER' && mention.start === token.start && mention.end === token.end

const makeSentence = (unit: number, tokens: readonly Token[]): Sentence => ({
  unit,
  tokens: tokens,
  pure: isPure(tokens),
  quoted: tokens.some(({ segment }) => segment >= 0),
  start: tokens[0]!.start,
  end: tokens[tokens.length - 1]!.end,
})

/** Nothing but quoted words, and what joins them to those before: `Instead, "X."`, `And, "X."` */
function isPure(tokens: readonly Token[]): boolean {
  const joined =
    tokens.length > 2 &&
    tokens[0]!.bits & (WordClass.COORDINATOR | WordClass.ADVERB) &&
    tokens[1]!.bits & WordClass.COMMA
  for (let i = joined ? 2 : 0; i < tokens.length; i++)
    if (!(tokens[i]!.bits & (WordClass.QUOTE | WordClass.MARK))) return false
  return true
}
