/** Rows of the names that one article has for people and sources, with what it adds to their counts. */

import type { ArticleRows } from './article-rows.ts'
import { ON_RECORD } from './on-record.ts'
import type { NamingRow } from './row-types.ts'

/** A row for each party that the article's rows refer to. */
export function namingRows(rows: ArticleRows): NamingRow[] {
  const counts = new Map<string, { named: number; quoteCount: number }>()
  const count = (id: string | null | undefined, named: 0 | 1, quotes = 0) => {
    if (!id) return
    const before = counts.get(id)
    if (!before) counts.set(id, { named, quoteCount: quotes })
    else {
      before.named ||= named
      before.quoteCount += quotes
    }
  }
  const spoken = new Set(rows.quotes.filter(({ kind }) => ON_RECORD.has(kind)).map(({ id }) => id))
  for (const { personId, sourceId } of [...rows.mentions, ...rows.authors]) count(personId ?? sourceId, 1)
  for (const { sourceId } of rows.sources) count(sourceId, 1)
  for (const { personId, sourceId, quoteId } of rows.speakers)
    count(personId ?? sourceId, 1, spoken.has(quoteId) ? 1 : 0)
  for (const { viaPersonId, viaSourceId } of rows.quotes) count(viaPersonId ?? viaSourceId, 0)

  const articleId = rows.article.id
  const people = rows.parties.people.map(({ id, name, givenName, familyName }) => {
    const printed = rows.parties.printed?.get(id)
    const isAnother = printed !== undefined && printed.id !== id
    const shown = printed?.byEvidence ? printed : { name, givenName: givenName ?? null, familyName: familyName ?? null }
    return {
      partyId: id,
      name: shown.name,
      givenName: shown.givenName,
      familyName: shown.familyName,
      kind: null,
      printedId: isAnother ? printed.id : null,
      byEvidence: printed?.byEvidence ?? false,
    }
  })
  const sources = rows.parties.sources.map(({ id, name, kind }) => ({
    partyId: id,
    name,
    givenName: null,
    familyName: null,
    kind,
    printedId: null,
    byEvidence: false,
  }))
  return [...people, ...sources].flatMap((row) => {
    const counted = counts.get(row.partyId)
    return counted ? [{ ...row, articleId, ...counted }] : []
  })
}
