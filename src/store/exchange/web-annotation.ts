/** W3C Web Annotation. Positions count code points there, not the UTF-16 code units of this archive. */
import { currentDocument, type ExchangedArticle, type ExchangedQuote, partyOf, urn } from './exchanged-article.ts'

export function webAnnotation(article: ExchangedArticle, quote: ExchangedQuote) {
  const document = currentDocument(article)
  const source = article.url ?? urn(document.id)
  const words = quote.spans.filter(({ part }) => part === 'WORDS')
  const speakers = quote.speakers.flatMap((speaker) => partyOf(speaker) ?? [])
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn(quote.id),
    type: 'Annotation',
    motivation: 'identifying',
    ...(article.copyrightNotice !== null && { 'dcterms:rights': article.copyrightNotice }),
    body: speakers.length
      ? speakers.map(({ type, id, name }) => ({ id: urn(id), type, name }))
      : [{ type: 'TextualBody', value: quote.speakerMention ?? 'unattributed', purpose: 'describing' }],
    target: words.map(({ start, end, exact }, index) => ({
      source,
      selector: [
        ...quoted({
          exact,
          ...(index === 0 && { prefix: quote.prefix }),
          ...(index === words.length - 1 && { suffix: quote.suffix }),
        }),
        {
          type: 'TextPositionSelector',
          start: codePoints(document.text, start),
          end: codePoints(document.text, end),
        },
      ],
    })),
  }
}

/** Selects by words, unless they are withheld. */
function quoted(words: { readonly exact: string; readonly prefix?: string; readonly suffix?: string }): object[] {
  return /\S/.test(words.exact.replace('…', '')) ? [{ type: 'TextQuoteSelector', ...words }] : []
}

/** Counts the code points before an offset in code units. */
function codePoints(text: string, offset: number): number {
  let count = offset
  for (let at = 0; at < offset; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xdc00 && unit <= 0xdfff && at > 0) count--
  }
  return count
}
