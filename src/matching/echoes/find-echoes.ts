import { addQuote, type Echo, type QuotedWords } from './add-quote.ts'
import { emptyEchoIndex } from './echo-index.ts'

/** Every pair of quotes that are one utterance, each quote with earlier ones only. */
export function findEchoes(quotes: readonly QuotedWords[]): Echo[] {
  const index = emptyEchoIndex()
  return quotes.flatMap((quote) => addQuote(index, quote))
}
