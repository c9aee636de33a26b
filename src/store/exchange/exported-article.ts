/** Articles with all that belongs to them, one at a time, for exports of any size. */
import type { Mark } from '../../text/draft.ts'
import type { Connection } from '../database/connection.ts'
import { prefixOf, suffixOf } from '../packing/surroundings.ts'
import { shownAfter, shownBefore } from '../rights/withhold.ts'
import { type ExchangedArticle, type ExchangedQuote, partyOf } from './exchanged-article.ts'

export interface ExportedDocument {
  readonly id: string
  readonly path: string
  readonly file: string
  readonly sha256: string
  readonly byteLength: number
  readonly charset: string
  readonly charsetConfidence: number
  readonly format: string
  readonly text: string
  readonly marks: readonly Mark[] | null
  readonly status: string
}

export interface ExportedQuote extends ExchangedQuote {
  readonly content: string
  readonly cue: string | null
  readonly rule: string
  readonly confidence: number
}

export interface ExportedArticle extends ExchangedArticle {
  readonly paragraphs: readonly {
    readonly text: string
    readonly kind: string
    readonly start: number
    readonly end: number
  }[]
  readonly quotes: readonly ExportedQuote[]
  readonly documents: readonly ExportedDocument[]
}

const ARTICLE = `text_access() AS "textAccess", "publicId" AS id, key, slug, url, headline, standfirst, "bylineText", language, section, "publishedAt", "publishedOn", "publishedOffset",
  "datelineText", place, "creditText", "copyrightNotice", "copyrightYear", "copyrightHolder", "wordCount"`
const DOCUMENT = `"publicId" AS id, path, file, sha256, "byteLength", charset, "charsetConfidence", format,
  unpack(text) AS text, json(marks) AS marks, status`
const QUOTE = 'id AS number, "publicId" AS id, kind, text, "speakerMention", cue, rule, confidence'
const named = (row: string) =>
  `CASE WHEN ${row}.id IS NULL THEN NULL ELSE json_object('id', ${row}."publicId", 'name', ${row}.name) END`
const PARTIES = `${named('p')} AS person, ${named('s')} AS source`
const joinParties = (row: string) =>
  `LEFT JOIN "Person" p ON p.id = ${row}."personId" LEFT JOIN "Source" s ON s.id = ${row}."sourceId"`

/** Article ids fetched at a time. */
const TOGETHER = 500

/**
 * All articles in the order of their ids. Every statement binds the id of one article, however much belongs to it:
 * lists of ids as parameters end at a limit of SQLite's.
 */
export function* exportedArticles(archive: Connection): Generator<ExportedArticle> {
  for (let after = ''; ; ) {
    const ids = archive.values<string>(
      'SELECT "publicId" FROM "Article" WHERE "publicId" > ? ORDER BY "publicId" LIMIT ?',
      after,
      TOGETHER,
    )
    if (!ids.length) return
    for (const id of ids) yield readArticle(archive, id)
    after = ids.at(-1)!
  }
}

type Flat<Row, Parsed extends string> = Omit<Row, Parsed> & { readonly [Name in Parsed]: string | null }
type Parties = Parameters<typeof partyOf>[0]

function readArticle(archive: Connection, publicId: string): ExportedArticle {
  const id = archive.value<number>('SELECT id FROM "Article" WHERE "publicId" = ?', publicId)!
  const article = archive.get<Omit<ExportedArticle, 'documents' | 'authors' | 'sources' | 'paragraphs' | 'quotes'>>(
    `SELECT ${ARTICLE} FROM "Article" WHERE id = ?`,
    id,
  )!
  const documents = archive.all<Flat<ExportedDocument, 'marks'>>(
    `SELECT ${DOCUMENT} FROM "Document" WHERE "articleId" = ? ORDER BY path`,
    id,
  )
  const authors = archive.all<Flat<ExportedArticle['authors'][number], 'person' | 'source'>>(
    `SELECT a.text, ${PARTIES} FROM "ArticleAuthor" a ${joinParties('a')} WHERE a."articleId" = ? ORDER BY a.position`,
    id,
  )
  const sources = archive.all<Flat<ExportedArticle['sources'][number], 'source'>>(
    `SELECT l.role, ${named('s')} AS source FROM "ArticleSource" l JOIN "Source" s ON s.id = l."sourceId"
      WHERE l."articleId" = ? ORDER BY l.position`,
    id,
  )
  return {
    ...article,
    documents: documents.map((row) => ({ ...row, marks: parse<readonly Mark[]>(row.marks) })),
    authors: authors.map(({ text, ...row }) => ({ text, ...parties(row) })),
    sources: sources.map(({ role, source }) => ({ role, source: parse<{ id: string; name: string }>(source)! })),
    paragraphs: archive.all(
      'SELECT text, kind, start, "end" FROM "Paragraph" WHERE "articleId" = ? ORDER BY position',
      id,
    ),
    quotes: readQuotes(
      archive,
      id,
      documents.find(({ status }) => status === 'CURRENT')?.text ?? '',
      article.textAccess,
    ),
  }
}

/** `text` is that of the document in which the quotes stand. */
function readQuotes(
  archive: Connection,
  articleId: number,
  text: string,
  textAccess: ExportedArticle['textAccess'],
): ExportedQuote[] {
  const [before, after] = textAccess === 'EXCERPT' ? [shownBefore, shownAfter] : [whole, whole]
  type OfQuote<Row> = Row & { readonly quoteId: number }
  const spans = archive.all<OfQuote<Omit<ExportedQuote['spans'][number], 'exact'>>>(
    `SELECT s."quoteId", s.part, s.start, s."end" FROM "Quote" q JOIN "QuoteSpan" s ON s."quoteId" = q.id
      WHERE q."articleId" = ? ORDER BY q.position, s.part, s.ordinal`,
    articleId,
  )
  const speakers = archive.all<OfQuote<Flat<Parties, 'person' | 'source'>>>(
    `SELECT w."quoteId", ${PARTIES} FROM "Quote" q JOIN "QuoteSpeaker" w ON w."quoteId" = q.id ${joinParties('w')}
      WHERE q."articleId" = ? ORDER BY q.position, w.ordinal`,
    articleId,
  )
  const spansOf = byQuote(spans.map((span) => ({ ...span, exact: text.slice(span.start, span.end) })))
  const speakersOf = byQuote(speakers)
  return archive
    .all<Omit<ExportedQuote, 'spans' | 'speakers' | 'content' | 'prefix' | 'suffix'> & { readonly number: number }>(
      `SELECT ${QUOTE} FROM "Quote" WHERE "articleId" = ? ORDER BY position`,
      articleId,
    )
    .map(({ number, ...quote }) => {
      const spans = spansOf.get(number) ?? []
      const words = spans.filter(({ part }) => part === 'WORDS')
      const [first, last] = [words[0], words.at(-1)]
      return {
        ...quote,
        content: joined(spans.filter(({ part }) => part === 'CONTENT')),
        prefix: first ? before(prefixOf(text, first.start)) : '',
        suffix: last ? after(suffixOf(text, last.end)) : '',
        spans: spans.map(({ quoteId: _, ...span }) => span),
        speakers: (speakersOf.get(number) ?? []).map(parties),
      }
    })
}

const whole = (text: string): string => text

const joined = (spans: readonly { readonly exact: string }[]) => spans.map(({ exact }) => exact).join(' … ')

function byQuote<Row extends { readonly quoteId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.quoteId)
    if (group) group.push(row)
    else groups.set(row.quoteId, [row])
  }
  return groups
}

const parse = <Value>(text: string | null): Value | null => (text === null ? null : (JSON.parse(text) as Value))

const parties = ({ person, source }: Flat<Parties, 'person' | 'source'>): Parties => ({
  person: parse(person),
  source: parse(source),
})

/** The name of whoever speaks first, or what an unnamed one is called. */
export function speakerOf(quote: ExportedQuote): string | null {
  const first = quote.speakers[0]
  return (first && partyOf(first)?.name) ?? quote.speakerMention
}
