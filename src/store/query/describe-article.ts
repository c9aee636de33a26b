/** Describes what an article says, short enough to be compared with what it said before. */
import type { Connection } from '../database/connection.ts'

export interface DescribedQuote {
  readonly id: string
  readonly text: string
  readonly kind: string
  /** The name as the archive shows it, or how an unnamed one is called. */
  readonly speaker: string | null
  readonly rule: string
}

export interface DescribedArticle {
  readonly id: string
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly quotes: readonly DescribedQuote[]
}

export function describeArticle(connection: Connection, id: string): DescribedArticle | null {
  const headline = connection.value<string>('SELECT headline FROM "Article" WHERE "publicId" = ?', id)
  if (headline === undefined) return null
  const paragraphs = connection.all<{ text: string }>(
    'SELECT text FROM "Paragraph" WHERE "articleId" = (SELECT id FROM "Article" WHERE "publicId" = ?) ORDER BY position',
    id,
  )
  const quotes = connection.all<DescribedQuote>(
    `SELECT q."publicId" AS id, q.text, q.kind, coalesce(p.name, s.name, q."speakerMention") AS speaker, q.rule FROM "Quote" q
      LEFT JOIN "Person" p ON p.id = q."speakerPersonId" LEFT JOIN "Source" s ON s.id = q."speakerSourceId"
      WHERE q."articleId" = (SELECT id FROM "Article" WHERE "publicId" = ?) ORDER BY q.position`,
    id,
  )
  return { id, headline, paragraphs: paragraphs.map(({ text }) => text), quotes }
}

/** The article that a file tells now, if it is in the archive. */
export function articleOf(connection: Connection, path: string): string | undefined {
  return connection.value<string>(
    'SELECT a."publicId" FROM "Document" d JOIN "Article" a ON a.id = d."articleId" WHERE d.path = ?',
    path,
  )
}
