import { formatShare } from '../../words/format.ts'
import { speakerWords } from '../../words/speaker-words.ts'
import type { NumberedQuote } from './article-quotes.ts'

/** The numbered quotes, for paper only. */
export function QuotesInPrint({ quotes }: { readonly quotes: readonly NumberedQuote[] }) {
  return (
    <section class="in-print" aria-hidden="true">
      <h2>Quotes</h2>
      <ol>
        {quotes.map(({ quote }) => (
          <li key={quote.id} dir="auto">
            <b>{speakerWords(quote)}:</b> “{quote.text}” ({formatShare(quote.attribution.confidence)})
          </li>
        ))}
      </ol>
    </section>
  )
}
