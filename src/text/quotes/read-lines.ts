import type { NameMention } from '../names/find-names.ts'
import type { Span } from '../span.ts'
import type { Sentence } from '../tokens/split-sentences.ts'
import type { Token } from '../tokens/token.ts'
import { endsHere, lastSign, startsAfresh } from './ends-line.ts'
import { Is, type Item, type Line } from './item.ts'
import type { Language } from './languages/language.ts'
import { makeItem, makePiece } from './make-item.ts'
import { refineItems } from './refine-items.ts'
import type { Segment } from './segment.ts'

/** A sentence of more pieces than this is no sentence; cutting it keeps every later step linear. */
const LONGEST = 180

/**
 * The reporter's own sentences: whatever stands in quotation marks is one piece, a name is one piece. A quote that ends
 * in a stop ends the sentence, unless that plainly goes on: `"Why?" he asked.`
 */
export function readLines(
  text: string,
  sentences: readonly Sentence[],
  segments: readonly Segment[],
  mentions: readonly NameMention[],
  language: Language,
): Line[] {
  const outer = segments.map((segment, index) => ({ segment, index })).filter(({ segment }) => segment.parent === null)
  const lines: Line[] = []
  let items: Item[] = []
  let unit = -1
  const cut = () => {
    if (items.length > 0) lines.push(makeLine(unit, refineItems(text, items, language)))
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
        const bits = Is.QUOTE | (opensWithCapital(text, around.segment.inner) ? Is.CAPITAL : 0)
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
        items.push(makePiece(mention, '', Is.NAME | Is.CAPITAL, -1, m))
        continue
      }
      items.push(makeItem(token, tokens[t - 1], language))
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
const isEmphasis = ({ kind, text }: Token) =>
  kind === 'MARK' && (text[0] === '*' || text[0] === '_') && /^[*_]{1,3}$/.test(text)

/** A mark that nothing opened, right behind the closing one of a quote, closes nothing else. */
const isStray = ({ kind, text, start }: Token, last: Item | undefined) =>
  kind === 'MARK' && last !== undefined && last.segment >= 0 && last.end === start && /^['"’”]$/.test(text)

/** `Tuesday` stands beside a clause; it names nobody. */
const isTime = (mention: NameMention, token: Token, language: Language) =>
  !mention.party &&
  mention.end === token.end &&
  mention.start === token.start &&
  ((language.words.get(token.lower) ?? 0) & Is.TIME) !== 0

/** `Protesters chanted`: a single word with a capital at a sentence's start that turned out to name nobody. */
const isOpening = (mention: NameMention, token: Token, t: number) =>
  t === 0 && !mention.party && mention.kind === 'OTHER' && mention.start === token.start && mention.end === token.end

const makeLine = (unit: number, items: readonly Item[]): Line => ({
  unit,
  items,
  pure: isPure(items),
  quoted: items.some(({ segment }) => segment >= 0),
  start: items[0]!.start,
  end: items[items.length - 1]!.end,
})

/** Nothing but quoted words, and what joins them to those before: `Instead, "X."`, `And, "X."` */
function isPure(items: readonly Item[]): boolean {
  const joined = items.length > 2 && items[0]!.bits & (Is.COORDINATOR | Is.ADVERB) && items[1]!.bits & Is.COMMA
  for (let i = joined ? 2 : 0; i < items.length; i++) if (!(items[i]!.bits & (Is.QUOTE | Is.MARK))) return false
  return true
}
