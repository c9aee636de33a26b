/** Finds the articles that have to be read again when the corrections change. */
import type { Connection } from '../../database/connection.ts'
import { idOf } from '../../rows/identify.ts'
import type { Claim, Correction } from '../correction.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { finalId } from '../index/final-id.ts'

/** The articles that name a person or source. */
const NAMING = `SELECT a."publicId" AS id FROM "Naming" n JOIN "Article" a ON a.id = n."articleId" WHERE n."partyId" =
  coalesce((SELECT id FROM "Person" WHERE "publicId" = ?1), (SELECT id FROM "Source" WHERE "publicId" = ?1))`

/** The articles that print a name which is taken for another's. */
const PRINTING = `SELECT a."publicId" AS id FROM "Naming" n JOIN "Article" a ON a.id = n."articleId" WHERE n."printedId" = ?`

/** Ids of articles, shown or hidden, of which the new index says, or may say, something else than the old one. */
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
  const parties = changedParties(before, after)
  const touched = touchedCorrections(before, after, changed, parties)
  for (const party of parties) for (const statement of [NAMING, PRINTING]) list(statement, party)
  for (const { claim } of [...changed, ...after.corrections.filter(({ id }) => touched.has(id))])
    listClaimed(claim, articles, list)
  for (const id of touched) list('SELECT "articleId" AS id FROM "CorrectionEffect" WHERE "correctionId" = ?', id)
  return [...articles]
}

/** Adds the articles that a claim names: by key, slug or content. */
function listClaimed(claim: Claim, articles: Set<string>, list: (statement: string, value: string) => void): void {
  if ('article' in claim) articles.add(idOf('art', claim.article))
  if ('slug' in claim && claim.slug)
    list('SELECT "publicId" AS id FROM "Article" WHERE slug = ?1 OR "formerSlug" = ?1', claim.slug)
  if (claim.kind !== 'HIDE' || !claim.contentHash) return
  list('SELECT "publicId" AS id FROM "Article" WHERE "contentHash" = ?', claim.contentHash)
  list('SELECT "articleId" AS id FROM "HiddenDocument" WHERE "contentHash" = ?', claim.contentHash)
}

/** Ids of the corrections that changed, are refused or taken up again, or say who one of the parties is. */
function touchedCorrections(
  before: CorrectionIndex,
  after: CorrectionIndex,
  changed: readonly Correction[],
  parties: ReadonlySet<string>,
): Set<string> {
  const touched = new Set(changed.map(({ id }) => id))
  const standing = new Set(after.corrections.map(({ id }) => id))
  for (const { id, claim } of [...before.corrections, ...after.corrections]) {
    const isDropped = claim.kind === 'HIDE' && !standing.has(id)
    if (isDropped || before.refused.get(id)?.status !== after.refused.get(id)?.status) touched.add(id)
  }
  for (const party of parties)
    for (const { moved, names } of [before, after])
      for (const by of [moved.get(party)?.by, names.get(party)?.by]) if (by) touched.add(by.id)
  return touched
}

/** Ids that lead to someone else now, or to someone of another name. */
function changedParties(before: CorrectionIndex, after: CorrectionIndex): Set<string> {
  const ids = [before, after].flatMap(({ moved, names }) => [...moved.keys(), ...names.keys()])
  const nameOf = (index: CorrectionIndex, id: string) => index.names.get(finalId(index, id))?.to
  return new Set(
    ids.filter((id) => finalId(before, id) !== finalId(after, id) || nameOf(before, id) !== nameOf(after, id)),
  )
}
