/** Writes the rows of one article, new or in the place of those it had. */
import { type Batch, countNamings } from './batch.ts'
import type { Connection } from './connection.ts'
import { noteWords } from './index-words.ts'
import { namingRows } from './naming-rows.ts'
import { placeSlug } from './place-slug.ts'
import type { PreparedArticle } from './prepare-article.ts'
import { removeContent } from './remove-article.ts'
import { searchableOf } from './search/index-searchable.ts'
import { LINKED } from './wordings.ts'

export function writeRows(
  connection: Connection,
  { rows, document, shingles, wordings }: PreparedArticle,
  batch: Batch,
): void {
  const { article, parties } = rows
  const placed = connection.get<{ slug: string; formerSlug: string | null }>(
    'SELECT slug, "formerSlug" FROM "Article" WHERE id = ?',
    article.id,
  )
  if (placed === undefined) connection.insert('Article', [{ ...article, slug: placeSlug(connection, article) }])
  else {
    removeContent(connection, article.id, batch)
    update(connection, { ...article, ...placed })
  }

  const namings = namingRows(rows)
  const named = new Set(namings.map(({ partyId }) => partyId))
  countNamings(batch, namings, 1)
  connection.insert('Naming', namings)
  for (const row of parties.people) batch.people.set(row.id, row)
  for (const row of parties.sources) batch.sources.set(row.id, row)
  const aliases = parties.aliases.filter(({ personId, sourceId }) => named.has((personId ?? sourceId)!))
  for (const { id, articleId, personId } of aliases)
    if (!articleId && personId) batch.fileAliases.set(personId, (batch.fileAliases.get(personId) ?? new Set()).add(id))
  for (const alias of aliases) batch.aliases.push(alias)

  // a correction may have found that some are nobody's words
  const quotes = rows.quotes.map((quote) => (LINKED.has(quote.kind) ? quote : { ...quote, wording: null }))
  const quoted = new Set(quotes.map(({ wording }) => wording))
  const standing = wordings.filter(({ wording }) => quoted.has(wording))
  noteWords(connection, { articleId: article.id, shingles, wordings: standing })
  batch.searchable.set(article.id, searchableOf(rows, document.text))

  connection.insert('ArticleAuthor', rows.authors)
  connection.insert('ArticleSource', rows.sources)
  connection.insert('Paragraph', rows.paragraphs)
  connection.insert('Mention', rows.mentions)
  connection.insert('Quote', quotes)
  connection.insert('QuoteSpan', rows.spans)
  connection.insert('QuoteSpeaker', rows.speakers)
}

function update(connection: Connection, { id, ...columns }: PreparedArticle['rows']['article']): void {
  const names = Object.keys(columns)
  const values = Object.values(columns).map((value) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null),
  )
  connection.run(`UPDATE "Article" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE id = ?`, ...values, id)
}
