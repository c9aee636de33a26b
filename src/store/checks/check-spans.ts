import type { Connection } from '../database/connection.ts'
import { type Finding, REREAD } from './finding.ts'

const SPANS: readonly (readonly [string, string])[] = [
  ['paragraphs', 'SELECT "start", "end", text FROM "Paragraph" WHERE "articleId" = ?'],
  ['mentions', 'SELECT "start", "end", exact AS text FROM "Mention" WHERE "articleId" = ?'],
]

/** Checks that each span cuts its own words out of the document. */
export function* checkSpans(connection: Connection): Generator<Finding> {
  const wrong = new Map<string, number>([...SPANS.map(([what]) => [what, 0] as const), ['quotes', 0]])

  for (let after = 0; ; ) {
    const next = connection.get<{ articleId: number; text: string }>(
      `SELECT "articleId", unpack(text) AS text FROM "Document" WHERE status = 'CURRENT' AND "articleId" > ? ORDER BY "articleId" LIMIT 1`,
      after,
    )
    if (!next) break
    after = next.articleId
    for (const [what, sql] of SPANS)
      for (const { start, end, text } of connection.all<{ start: number; end: number; text: string }>(sql, after)) {
        if (next.text.slice(start, end) !== text) wrong.set(what, wrong.get(what)! + 1)
      }
    for (const { words, text } of quotesOf(connection, after, next.text))
      if (words !== text) wrong.set('quotes', wrong.get('quotes')! + 1)
  }
  for (const [what, count] of wrong)
    yield count
      ? { check: 'spans', status: 'BROKEN', found: `${count} ${what} are not where they should be`, hint: REREAD }
      : { check: 'spans', status: 'OK', found: `all ${what} stand in their documents` }
}

/** The words that the spans of an article's quotes cut out, and those that the quotes have. */
function quotesOf(connection: Connection, articleId: number, document: string): { words: string; text: string }[] {
  const quotes = connection.all<{ text: string; spans: string }>(
    `SELECT q.text, (SELECT json_group_array(json_array(s."start", s."end") ORDER BY s.ordinal) FROM "QuoteSpan" s
      WHERE s."quoteId" = q.id AND s.part = 'WORDS') AS spans FROM "Quote" q WHERE q."articleId" = ?`,
    articleId,
  )
  return quotes.map(({ text, spans }) => {
    const words = (JSON.parse(spans) as [number, number][]).map(([start, end]) => document.slice(start, end))
    return { text, words: words.join(' … ') }
  })
}
