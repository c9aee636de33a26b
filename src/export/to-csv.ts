/** A row a quote, for spreadsheets: RFC 4180, UTF-8, lines ended by CR and LF. */
import type { ExportedArticle } from '../store/exchange/exported-article.ts'
import { speakerOf } from '../store/exchange/exported-quote.ts'
import { condense } from '../store/rights/withhold.ts'
import { publishedValue } from '../store/rows/published.ts'

const COLUMNS = [
  'quote_id',
  'kind',
  'quote',
  'content',
  'speaker',
  'speaker_mention',
  'cue',
  'rule',
  'confidence',
  'article_id',
  'headline',
  'published',
  'originator',
  'url',
  'copyright_notice',
] as const

export const CSV_HEAD = COLUMNS.join(',')

export function* toCsv(article: ExportedArticle): Generator<string> {
  const originator = article.sources.find(({ role }) => role === 'ORIGINATOR')?.source.name
  const shown = article.textAccess === 'EXCERPT' ? condense : (text: string) => text
  for (const quote of article.quotes) {
    const row: Readonly<Record<(typeof COLUMNS)[number], string | number | null | undefined>> = {
      quote_id: quote.id,
      kind: quote.kind,
      quote: shown(quote.text),
      content: shown(quote.content),
      speaker: speakerOf(quote),
      speaker_mention: quote.speakerMention,
      cue: quote.cue,
      rule: quote.rule,
      confidence: quote.confidence,
      article_id: article.id,
      headline: article.headline,
      published: publishedValue(article),
      originator,
      url: article.url,
      copyright_notice: article.copyrightNotice,
    }
    yield COLUMNS.map((name) => cell(row[name])).join(',')
  }
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front of it. */
function cell(value: string | number | null | undefined): string {
  if (typeof value !== 'string') return value == null ? '' : String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
