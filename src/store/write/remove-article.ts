/** Takes out what an article brought into the archive. */
import { sketchText } from '../../matching/near-duplicates/sketch-text.ts'
import { dropEffects } from '../corrections/apply/correct-article.ts'
import type { Connection } from '../database/connection.ts'
import { passSlug } from '../rows/place-slug.ts'
import { articleNumber, isPerson } from './numbers.ts'
import { countNamings, type Naming, type UnitOfWork } from './unit-of-work.ts'

const CHILDREN = ['PendingWords', 'Quote', 'Paragraph', 'ArticleAuthor', 'ArticleSource', 'Mention', 'Alias']

/** The article itself goes, with its documents. */
export function removeArticle(connection: Connection, publicId: string, unit: UnitOfWork): void {
  const id = articleNumber(connection, publicId)
  dropEffects(connection, publicId, unit)
  if (id === undefined) return
  removeContent(connection, id, unit)
  const slug = connection.value<string>('SELECT slug FROM "Article" WHERE id = ?', id)
  connection.run('DELETE FROM "Article" WHERE id = ?', id)
  connection.run(`DELETE FROM "PendingLink" WHERE kind = 'ARTICLE' AND id = ?`, String(id))
  if (slug !== undefined) passSlug(connection, slug)
}

/** The article stays, empty, to be filled again. */
export function removeContent(connection: Connection, articleId: number, unit: UnitOfWork): void {
  const namings = partiesOf(connection, articleId).flatMap(
    (partyId) =>
      connection.get<Naming>('SELECT * FROM "Naming" WHERE "partyId" = ? AND "articleId" = ?', partyId, articleId) ??
      [],
  )
  countNamings(unit, namings, -1)
  for (const { partyId, printedId } of namings) noteLeaving(connection, partyId, printedId, unit)
  unit.searchable.delete(articleId)
  unit.aliases = unit.aliases.filter((alias) => alias.articleId !== articleId)
  for (const { partyId } of namings)
    connection.run('DELETE FROM "Naming" WHERE "partyId" = ? AND "articleId" = ?', partyId, articleId)

  const quotes = connection.all<{ wording: number; text: string }>(
    'SELECT wording, text FROM "Quote" WHERE "articleId" = ? AND wording IS NOT NULL',
    articleId,
  )
  for (const { wording, text } of quotes) unit.wordings.set(wording, text)

  for (const shingle of sketchText(storyOf(connection, articleId)))
    connection.run('DELETE FROM "ArticleShingle" WHERE shingle = ? AND "articleId" = ?', shingle, articleId)
  connection.run('DELETE FROM "NearDuplicate" WHERE "articleId" = ?', articleId)
  connection.run('DELETE FROM "NearDuplicate" WHERE "otherId" = ?', articleId)
  for (const table of CHILDREN) connection.run(`DELETE FROM "${table}" WHERE "articleId" = ?`, articleId)
}

/** An article names somebody no more, unless it is written again. */
function noteLeaving(connection: Connection, partyId: number, printedId: unknown, { printed }: UnitOfWork): void {
  if (!isPerson(partyId)) return
  const id =
    (printedId as string | null) ?? connection.value<string>('SELECT "publicId" FROM "Person" WHERE id = ?', partyId)
  if (id !== undefined && !printed.has(id)) printed.set(id, null)
}

/** The words of an article, a line a paragraph. */
export function storyOf(connection: Connection, articleId: number): string {
  const paragraphs = connection.all<{ text: string }>(
    'SELECT text FROM "Paragraph" WHERE "articleId" = ? ORDER BY position',
    articleId,
  )
  return paragraphs.map(({ text }) => text).join('\n')
}

/** Everyone that the stored article has anything to do with. */
function partiesOf(connection: Connection, articleId: number): number[] {
  const rows = connection.all<{ id: number | null }>(
    `SELECT coalesce("personId", "sourceId") AS id FROM "Mention" WHERE "articleId" = ?1
      UNION SELECT coalesce("personId", "sourceId") FROM "ArticleAuthor" WHERE "articleId" = ?1
      UNION SELECT "sourceId" FROM "ArticleSource" WHERE "articleId" = ?1
      UNION SELECT coalesce(s."personId", s."sourceId") FROM "Quote" q JOIN "QuoteSpeaker" s ON s."quoteId" = q.id
        WHERE q."articleId" = ?1
      UNION SELECT coalesce("viaPersonId", "viaSourceId") FROM "Quote" WHERE "articleId" = ?1`,
    articleId,
  )
  return rows.flatMap(({ id }) => id ?? [])
}
