import type { ArticleDraft } from '../../src/text/draft.ts'
import type { Span } from '../../src/text/span.ts'
import type { QuoteDraft } from '../../src/text/speech.ts'
import type { FoundQuote } from './gold.ts'
import { withMarks } from './with-marks.ts'

/** A quote of a draft with its spans in the annotated text. */
export interface MovedQuote extends FoundQuote {
  readonly quote: QuoteDraft
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
