import { addQuote, type QuotedWords } from './add-quote.ts'
import type { Echo } from './echo.ts'
import { emptyEchoIndex } from './echo-index.ts'

/** Every pair of quotes that are one utterance, each quote with earlier ones only. */
export function findEchoes(quotes: readonly QuotedWords[]): Echo[] {
  const index = emptyEchoIndex()
  return quotes.flatMap((quote) => addQuote(index, quote))
}
