/** A line a document: the document as it is stored, which loads again, and for people what was read from it. */

import { partyOf } from '../store/exchange/exchanged-article.ts'
import type { ExportedArticle } from '../store/exchange/exported-article.ts'
import { speakerOf } from '../store/exchange/exported-quote.ts'
import { splitPath } from '../store/write/collections.ts'
import { EXPORT_VERSION } from './export-line.ts'

export function* toJsonl(article: ExportedArticle): Generator<string> {
  const { id, slug, headline, publishedOn, publishedAt, url, language, place, copyrightNotice, textAccess } = article
  const authors = article.authors.map((author) => partyOf(author)?.name ?? author.text)
  const credited = article.credited.map((credit) => ({ name: partyOf(credit)?.name ?? credit.text, work: credit.work }))
  const sources = article.sources.map(({ role, source }) => ({ role, name: source.name }))
  const quotes = article.quotes.map((quote) => ({
    ...{ id: quote.id, kind: quote.kind, text: quote.text, content: quote.content, speaker: speakerOf(quote) },
    ...{ speakerMention: quote.speakerMention, cue: quote.cue, rule: quote.rule, confidence: quote.confidence },
    spans: quote.spans.filter(({ part }) => part === 'WORDS').map(({ start, end }) => [start, end]),
  }))
  const paragraphs = article.paragraphs.map(({ kind, start, end }) => ({ kind, start, end }))
  const read = {
    id,
    slug,
    headline,
    publishedOn,
    publishedAt,
    url,
    language,
    place,
    authors,
    ...(credited.length > 0 && { credited }),
    sources,
    paragraphs,
    quotes,
  }
  for (const one of article.documents) {
    const { path, file, sha256, byteLength, charset, charsetConfidence, format, text, marks, status } = one
    const { collection, inner } = splitPath(path)
    const document = {
      collection,
      path: inner,
      file: splitPath(file).inner,
      sha256,
      byteLength,
      charset,
      charsetConfidence,
      format,
      text,
      ...(marks !== null && { marks }),
    }
    yield JSON.stringify({
      onTheRecord: EXPORT_VERSION,
      ...(textAccess === 'EXCERPT' && { textAccess }),
      rights: { copyrightNotice, url },
      document,
      status,
      ...(status === 'CURRENT' && { article: read }),
    })
  }
}
