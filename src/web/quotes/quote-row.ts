import type { Row } from '../downloads/to-csv.ts'
import type { TakenQuoteFragment } from '../generated/graphql.ts'

/** A quote as a row. Offsets are UTF-16 code units in the document's text, end exclusive: `12-40;52-60`. */
export function quoteRow({ spans, attribution, article, speaker, ...quote }: TakenQuoteFragment): Row {
  return {
    quote_id: quote.id,
    kind: quote.kind,
    quote: quote.text,
    content: quote.content,
    spans: spans.map(({ start, end }) => `${start}-${end}`).join(';'),
    speaker_id: speaker?.id ?? null,
    speaker: speaker?.name ?? null,
    speaker_mention: quote.speakerMention,
    cue: quote.cue,
    cue_sense: quote.cueSense,
    rule: attribution.rule,
    confidence: attribution.confidence,
    echoes: quote.echoCount,
    article_id: article.id,
    headline: article.headline,
    published: article.publishedOn,
    sources: article.sources.map(({ role, source }) => `${source.name} (${role}, ${source.id})`).join('; '),
    url: article.url,
    copyright_notice: article.copyrightNotice,
    document: article.document.path,
    sha256: article.document.sha256,
  }
}
