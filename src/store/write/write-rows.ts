/** Writes the rows of one article, new or in the place of those it had. */

import type { Connection } from '../database/connection.ts'
import { LINKED } from '../link/wordings.ts'
import { namingRows } from '../rows/naming-rows.ts'
import type { PartyRows } from '../rows/party-rows.ts'
import { placeSlug } from '../rows/place-slug.ts'
import type { PreparedArticle } from '../rows/prepare-article.ts'
import { fullerName } from '../rows/printed-name.ts'
import type { ArticleRow } from '../rows/row-types.ts'
import { searchableOf } from '../search/searchable.ts'
import { noteWords } from './note-words.ts'
import { numberRows } from './number-rows.ts'
import { allot, partyNumber } from './numbers.ts'
import { removeContent } from './remove-article.ts'
import { countNamings, type UnitOfWork } from './unit-of-work.ts'

export function writeRows(
  connection: Connection,
  { rows, document, shingles, wordings }: PreparedArticle,
  unit: UnitOfWork,
): void {
  const { article } = rows
  const articleId = writeArticle(connection, article, unit)
  // a correction may have found that some are nobody's words
  const quotes = rows.quotes.map((quote) => (LINKED.has(quote.kind) ? quote : { ...quote, wording: null }))
  const numbered = numberRows(connection, unit.numbers, articleId, { ...rows, quotes })

  const namings = namingRows(rows).map((row) => ({
    ...row,
    articleId,
    partyId: partyNumber(connection, unit.numbers, row.partyId),
  }))
  const named = new Set(namings.map(({ partyId }) => partyId))
  countNamings(unit, namings, 1)
  connection.insert('Naming', namings)
  noteParties(connection, rows.parties, unit)
  const aliases = numbered.aliases.filter(({ personId, sourceId }) => named.has((personId ?? sourceId)!))
  for (const { id, articleId: seenIn, personId } of aliases)
    if (!seenIn && personId) unit.fileAliases.set(personId, (unit.fileAliases.get(personId) ?? new Set()).add(id))
  for (const alias of aliases) unit.aliases.push(alias)

  const quoted = new Set(quotes.map(({ wording }) => wording))
  const standing = wordings.filter(({ wording }) => quoted.has(wording))
  noteWords(connection, { articleId, shingles, wordings: standing })
  unit.searchable.set(articleId, searchableOf(article, numbered, document.text))

  connection.insert('ArticleAuthor', numbered.authors)
  connection.insert('ArticleSource', numbered.sources)
  connection.insert('Paragraph', numbered.paragraphs)
  connection.insert('Mention', numbered.mentions)
  connection.insert('Quote', numbered.quotes)
  connection.insert('QuoteSpan', numbered.spans)
  connection.insert('QuoteSpeaker', numbered.speakers)
}

/** Writes the article's own row, and empties one that is there. Returns its number. */
function writeArticle(connection: Connection, article: ArticleRow, unit: UnitOfWork): number {
  const { id: publicId, ...columns } = article
  const placed = connection.get<{ id: number; slug: string; formerSlug: string | null }>(
    'SELECT id, slug, "formerSlug" FROM "Article" WHERE "publicId" = ?',
    publicId,
  )
  if (placed === undefined) {
    const id = allot(connection, unit.numbers, 'Article')
    connection.insert('Article', [{ ...columns, id, publicId, slug: placeSlug(connection, article) }])
    return id
  }
  const { id, ...kept } = placed
  removeContent(connection, id, unit)
  update(connection, id, { ...columns, ...kept })
  return id
}

function update(connection: Connection, id: number, columns: object): void {
  const names = Object.keys(columns)
  const values = Object.values(columns).map((value) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null),
  )
  connection.run(`UPDATE "Article" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE id = ?`, ...values, id)
}

/** Keeps what the article says of its people and sources for the end of the transaction. */
function noteParties(
  connection: Connection,
  { people, sources, printed }: PartyRows,
  { numbers, ...unit }: UnitOfWork,
): void {
  for (const row of people) {
    const { id, name, givenName = null, familyName = null } = printed?.get(row.id) ?? row
    unit.printed.set(id, fullerName({ name, givenName, familyName }, unit.printed.get(id)))
  }
  for (const row of people) unit.people.set(partyNumber(connection, numbers, row.id), row)
  for (const row of sources) unit.sources.set(partyNumber(connection, numbers, row.id), row)
}
