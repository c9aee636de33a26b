/** Writes the rows of one article, new or in the place of those it had. */

import type { Connection } from '../database/connection.ts'
import { LINKED } from '../link/wordings.ts'
import { namingRows } from '../rows/naming-rows.ts'
import { placeSlug } from '../rows/place-slug.ts'
import type { PreparedArticle } from '../rows/prepare-article.ts'
import { searchableOf } from '../search/index-searchable.ts'
import { noteWords } from './note-words.ts'
import { removeContent } from './remove-article.ts'
import { countNamings, type UnitOfWork } from './unit-of-work.ts'

export function writeRows(
  connection: Connection,
  { rows, document, shingles, wordings }: PreparedArticle,
  unit: UnitOfWork,
): void {
  const { article, parties } = rows
  const placed = connection.get<{ slug: string; formerSlug: string | null }>(
    'SELECT slug, "formerSlug" FROM "Article" WHERE id = ?',
    article.id,
  )
  if (placed === undefined) connection.insert('Article', [{ ...article, slug: placeSlug(connection, article) }])
  else {
    removeContent(connection, article.id, unit)
    update(connection, { ...article, ...placed })
  }

  const namings = namingRows(rows)
  const named = new Set(namings.map(({ partyId }) => partyId))
  countNamings(unit, namings, 1, parties.printed)
  connection.insert('Naming', namings)
  for (const row of parties.people) unit.people.set(row.id, row)
  for (const row of parties.sources) unit.sources.set(row.id, row)
  const aliases = parties.aliases.filter(({ personId, sourceId }) => named.has((personId ?? sourceId)!))
  for (const { id, articleId, personId } of aliases)
    if (!articleId && personId) unit.fileAliases.set(personId, (unit.fileAliases.get(personId) ?? new Set()).add(id))
  for (const alias of aliases) unit.aliases.push(alias)

  // a correction may have found that some are nobody's words
  const quotes = rows.quotes.map((quote) => (LINKED.has(quote.kind) ? quote : { ...quote, wording: null }))
  const quoted = new Set(quotes.map(({ wording }) => wording))
  const standing = wordings.filter(({ wording }) => quoted.has(wording))
  noteWords(connection, { articleId: article.id, shingles, wordings: standing })
  unit.searchable.set(article.id, searchableOf(rows, document.text))

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
