/** Decides the state of corrections from what came of them in the articles, and says where merged ones are found now. */

import { bumpArchiveVersion } from '../../database/bump-archive-version.ts'
import type { Connection } from '../../database/connection.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { readCorrections } from '../index/correction-rows.ts'
import { finalId } from '../index/final-id.ts'
import { partyOf, renamed } from '../index/party-id.ts'
import { readCorrectionIndex } from '../index/read-correction-index.ts'
import { type CorrectionState, type StoredEffect, stateOfCorrection } from './state-of-correction.ts'

/** Brings the state of all corrections, or of some, up to date; returns of how many it changed. A part of a transaction. */
export function reconcileCorrections(connection: Connection, index: CorrectionIndex, some?: readonly string[]): number {
  let changed = 0
  const wanted = some && new Set(some)
  const effects = new Map<string, StoredEffect[]>()
  // an article that is gone takes no part, one that is hidden does
  const standing = connection.all<StoredEffect>(
    `SELECT e.* FROM "CorrectionEffect" e
    WHERE (? OR e."correctionId" IN (SELECT value FROM json_each(?))) AND (EXISTS (SELECT 1 FROM "Article" a WHERE a."publicId" = e."articleId")
      OR EXISTS (SELECT 1 FROM "HiddenDocument" h WHERE h."articleId" = e."articleId"))`,
    some ? 0 : 1,
    JSON.stringify(some ?? []),
  )
  for (const effect of standing) effects.set(effect.correctionId, [...(effects.get(effect.correctionId) ?? []), effect])
  const before = new Map(
    connection
      .all<CorrectionState & { id: string }>(
        'SELECT id, status, reason, "articleId", "quoteId", "partyId", "otherId" FROM "Correction"',
      )
      .map((row) => [row.id, row]),
  )
  for (const correction of readCorrections(connection)) {
    if (wanted && !wanted.has(correction.id)) continue
    const was = before.get(correction.id)!
    const is = stateOfCorrection(correction, index, effects.get(correction.id) ?? [], was)
    const columns = Object.keys(is) as (keyof CorrectionState)[]
    if (columns.every((column) => is[column] === was[column])) continue
    const update = columns.map((column) => `"${column}" = ?`).join(', ')
    connection.run(`UPDATE "Correction" SET ${update} WHERE id = ?`, ...columns.map((name) => is[name]), correction.id)
    changed++
  }
  return changed
}

/** Has the ids and slugs of those who were merged, or are called otherwise, lead to who they are now. */
export function writeRedirects(connection: Connection, index: CorrectionIndex): void {
  const moved = index.corrections.flatMap(({ claim }) => {
    if (claim.kind === 'MERGE') return [partyOf(claim.party, index.known)]
    return claim.kind === 'NAME' ? [partyOf(renamed(claim.party, claim.to), index.known)] : []
  })
  connection.run('DELETE FROM "Redirect"')
  for (const { id, type, slug } of [...moved, ...index.identified]) {
    const targetId = finalId(index, id)
    if (targetId !== id)
      connection.insert(
        'Redirect',
        [
          { type, address: id, targetId },
          { type, address: slug, targetId },
        ],
        'REPLACE',
      )
  }
}

/** At the end of a run of loading: all that a part of it may have changed for corrections elsewhere. */
export function settleAll(connection: Connection, known: PeopleFile): void {
  connection.transaction(() => {
    if (!connection.value('SELECT 1 FROM "Correction" LIMIT 1')) return // identities are settled where they change
    const index = readCorrectionIndex(connection, known)
    writeRedirects(connection, index)
    if (reconcileCorrections(connection, index)) bumpArchiveVersion(connection)
  })
}
