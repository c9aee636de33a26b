import { readFileSync } from 'node:fs'
import type { ArticleDraft } from '../../src/text/draft.ts'
import type { Span } from '../../src/text/span.ts'
import type { QuoteDraft } from '../../src/text/speech.ts'

/** An annotated attribution: who says what, by which words. Spans are UTF-16 offsets into the article's text. */
export interface GoldQuote {
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
}

/** A predicted one, in the same shape, with what the pipeline says of its own decision. */
export interface FoundQuote extends Omit<GoldQuote, 'type'> {
  readonly rule: string
  readonly confidence: number
}

/** A quote of a draft with its spans in the annotated text. */
export interface MovedQuote extends FoundQuote {
  readonly quote: QuoteDraft
}

type Pairs = readonly (readonly [number, number])[]
const spans = (pairs: Pairs | undefined): Span[] => (pairs ?? []).map(([start, end]) => ({ start, end }))

/** Reads annotated articles, a JSON line each: `{id, text, attributions: [{type, source, cue, content}]}`. */
export function readGold(path: string): GoldArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const { id, text, attributions } = JSON.parse(line)
    const quotes = attributions.map(
      (quote: { type: GoldQuote['type']; source: Pairs; cue: Pairs; content: Pairs }) => ({
        type: quote.type,
        source: spans(quote.source),
        cue: spans(quote.cue),
        content: spans(quote.content),
      }),
    )
    return { id, text, quotes }
  })
}

/** Every quote of a draft, moved into the annotated text; null where the texts differ in more than white space. */
export function movedQuotes(draft: ArticleDraft, text: string): MovedQuote[] | null {
  const move = movesInto(draft.document.text, text)
  if (!move) return null
  const moved = (list: readonly Span[]) => list.map(move).filter((span) => span !== null)
  return [...draft.quotes]
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end)
    .map((quote) => ({
      quote,
      content: moved(quote.content).map((span) => withMarks(text, span)),
      source: moved(quote.speaker?.mention ?? []),
      cue: moved(quote.cue),
      rule: quote.rule,
      confidence: quote.confidence,
    }))
    .filter(({ content }) => content.length > 0)
}

/** The quotes that count as somebody's words. */
export const saidQuotes = (quotes: readonly MovedQuote[]): MovedQuote[] =>
  quotes.filter(({ quote: { kind, rule } }) => kind !== 'SCARE' && kind !== 'TITLE' && rule !== 'nested')

/** Annotators count the marks as part of the words. */
function withMarks(text: string, { start, end }: Span): Span {
  return {
    start: '"“„»«'.includes(text[start - 1] ?? ' ') ? start - 1 : start,
    end: '"”“»«'.includes(text[end] ?? ' ') ? end + 1 : end,
  }
}

function movesInto(from: string, to: string): ((span: Span) => Span | null) | null {
  if (from === to) return (span) => span
  const place = new Int32Array(from.length).fill(-1)
  let at = 0
  for (let i = 0; i < from.length; i++) {
    if (from[i]!.trim() === '') continue
    while (at < to.length && to[at]!.trim() === '') at++
    if (to[at] !== from[i]) return null
    place[i] = at++
  }
  return ({ start, end }) => {
    while (start < end && place[start]! < 0) start++
    while (end > start && place[end - 1]! < 0) end--
    return start < end ? { start: place[start]!, end: place[end - 1]! + 1 } : null
  }
}
