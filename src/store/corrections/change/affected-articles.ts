/** Which articles have to be read again when the corrections change. */
import type { Connection } from '../../database/connection.ts'
import { idOf } from '../../rows/identify.ts'
import type { Correction } from '../correction.ts'
import { type CorrectionIndex, finalId } from '../index/correction-index.ts'

/** Ids of articles, shown or hidden, that the new book says otherwise of than the old one, or may. */
export function affectedArticles(
  connection: Connection,
  before: CorrectionIndex,
  after: CorrectionIndex,
  changed: readonly Correction[],
): string[] {
  const articles = new Set<string>()
  const list = (statement: string, value: string) => {
    for (const { id } of connection.all<{ id: string }>(statement, value)) articles.add(id)
  }
  const touched = new Set(changed.map(({ id }) => id))
  for (const { id, claim } of [...before.corrections, ...after.corrections])
    if (before.refused.get(id)?.status !== after.refused.get(id)?.status) touched.add(id)
    else if (claim.kind === 'HIDE' && !after.corrections.some((one) => one.id === id)) touched.add(id)

  for (const party of changedParties(before, after)) {
    list('SELECT "articleId" AS id FROM "Naming" WHERE "partyId" = ?', party)
    list('SELECT "articleId" AS id FROM "Naming" WHERE "printedId" = ?', party)
    for (const index of [before, after])
      for (const by of [index.moved.get(party)?.by, index.names.get(party)?.by]) if (by) touched.add(by.id)
  }
  for (const correction of [...changed, ...after.corrections.filter(({ id }) => touched.has(id))]) {
    const { claim } = correction
    if ('article' in claim) articles.add(idOf('art', claim.article))
    if ('slug' in claim && claim.slug) list('SELECT id FROM "Article" WHERE slug = ?1 OR "formerSlug" = ?1', claim.slug)
    if (claim.kind !== 'HIDE' || !claim.contentHash) continue
    list('SELECT id FROM "Article" WHERE "contentHash" = ?', claim.contentHash)
    list('SELECT "articleId" AS id FROM "HiddenDocument" WHERE "contentHash" = ?', claim.contentHash)
  }
  for (const id of touched) list('SELECT "articleId" AS id FROM "CorrectionEffect" WHERE "correctionId" = ?', id)
  return [...articles]
}

/** Ids that lead to someone else now, or to someone of another name. */
function changedParties(before: CorrectionIndex, after: CorrectionIndex): Set<string> {
  const ids = [before, after].flatMap(({ moved, names }) => [...moved.keys(), ...names.keys()])
  const nameOf = (index: CorrectionIndex, id: string) => index.names.get(finalId(index, id))?.to
  return new Set(
    ids.filter((id) => finalId(before, id) !== finalId(after, id) || nameOf(before, id) !== nameOf(after, id)),
  )
}
