import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { NameMention } from '../../names/names.ts'
import type { Span } from '../../span.ts'
import type { SentenceSpan } from '../../tokens/split-sentences.ts'
import type { TokenSpan } from '../../tokens/token-span.ts'
import type { QuotedSpan } from '../marks/quoted-span.ts'
import { endsHere, lastSign, startsAfresh } from './ends-sentence-at.ts'
import { makePiece, makeToken } from './make-token.ts'
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
  const outer = quotedSpans
    .map((quotedSpan, index) => ({ segment: quotedSpan, index }))
    .filter(({ segment }) => segment.parent === null)
  const lines: Sentence[] = []
  let items: Token[] = []
  let unit = -1
  const cut = () => {
    if (items.length > 0) lines.push(makeLine(unit, refineTokens(text, items, language)))
    items = []
  }
  let s = 0
  let m = 0
  let inside = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== unit) {
      cut()
      unit = sentence.paragraph
    }
    const { tokens } = sentence
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t]!
      if (isEmphasis(token) || isStray(token, items[items.length - 1])) continue
      if (items.length >= LONGEST) cut()
      while (s < outer.length && token.start >= outer[s]!.segment.end) s++
      while (m < mentions.length && token.start >= mentions[m]!.end) m++
      const around = outer[s]
      if (around && token.start >= around.segment.start) {
        if (inside === s) continue
        inside = s
        if (startsAfresh(items, sentence, token)) cut()
        const bits = WordClass.QUOTE | (opensWithCapital(text, around.segment.inner) ? WordClass.CAPITAL : 0)
        items.push(makePiece(around.segment, lastSign(text, around.segment), bits, around.index, -1))
        continue
      }
      const last = items[items.length - 1]
      if (last && (t === 0 || last.segment >= 0) && endsHere(text, last, token, tokens, t, language)) cut()
      const mention = mentions[m]
      if (
        mention &&
        token.start >= mention.start &&
        !isTime(mention, token, language) &&
        !isOpening(mention, token, t)
      ) {
        if (last && last.name === m) continue
        items.push(makePiece(mention, '', WordClass.NAME | WordClass.CAPITAL, -1, m))
        continue
      }
      items.push(makeToken(token, tokens[t - 1], language))
    }
  }
  cut()
  return lines
}

/** Whether quoted words begin a sentence of their own, rather than go on with one: the first letter tells. */
function opensWithCapital(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const sign = text[at]!
    if (sign.toLowerCase() !== sign.toUpperCase()) return sign !== sign.toLowerCase()
  }
  return false
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

const makeLine = (unit: number, tokens: readonly Token[]): Sentence => ({
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
