/** Articles with all that belongs to them, one at a time, for exports of any size. */
import type { Mark } from '../../text/draft.ts'
import type { Connection } from '../database/connection.ts'
import type { ExchangedArticle } from './exchanged-article.ts'
import { type Flat, joinParties, named, PARTIES, parse, parties } from './exported-parties.ts'
import { type ExportedQuote, readExportedQuotes } from './exported-quote.ts'

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

function readArticle(archive: Connection, publicId: string): ExportedArticle {
  const id = archive.value<number>('SELECT id FROM "Article" WHERE "publicId" = ?', publicId)!
  const article = archive.get<
    Omit<ExportedArticle, 'documents' | 'authors' | 'credited' | 'sources' | 'paragraphs' | 'quotes'>
  >(`SELECT ${ARTICLE} FROM "Article" WHERE id = ?`, id)!
  const documents = archive.all<Flat<ExportedDocument, 'marks'>>(
    `SELECT ${DOCUMENT} FROM "Document" WHERE "articleId" = ? ORDER BY path`,
    id,
  )
  type Author = Flat<ExportedArticle['authors'][number], 'person' | 'source'>
  const listed = archive.all<Author & { readonly work: ExportedArticle['credited'][number]['work'] | null }>(
    `SELECT a.text, a.work, ${PARTIES} FROM "ArticleAuthor" a ${joinParties('a')} WHERE a."articleId" = ? ORDER BY a.position`,
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
    authors: listed.flatMap(({ text, work, ...row }) => (work === null ? { text, ...parties(row) } : [])),
    credited: listed.flatMap(({ text, work, ...row }) => (work === null ? [] : { text, work, ...parties(row) })),
    sources: sources.map(({ role, source }) => ({ role, source: parse<{ id: string; name: string }>(source)! })),
    paragraphs: archive.all(
      'SELECT text, kind, start, "end" FROM "Paragraph" WHERE "articleId" = ? ORDER BY position',
      id,
    ),
    quotes: readExportedQuotes(
      archive,
      id,
      documents.find(({ status }) => status === 'CURRENT')?.text ?? '',
      article.textAccess,
    ),
  }
}
