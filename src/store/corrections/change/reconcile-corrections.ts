/** Decides the state of corrections from what came of them in the articles, and says where merged ones are found now. */

import { bumpArchiveVersion } from '../../database/bump-archive-version.ts'
import type { Connection } from '../../database/connection.ts'
import { idOf } from '../../rows/identify.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import type { Correction, Effect } from '../correction.ts'
import { type CorrectionIndex, finalId } from '../index/correction-index.ts'
import { readCorrections } from '../index/correction-rows.ts'
import { partyOf, renamed } from '../index/party-id.ts'
import { readCorrectionIndex } from '../index/read-correction-index.ts'

interface State {
  readonly status: Effect['status'] | 'UNDONE'
  readonly reason: string | null
  readonly articleId: string | null
  readonly quoteId: string | null
  readonly partyId: string | null
  readonly otherId: string | null
}

type StoredEffect = Effect & { readonly articleId: string }

/** What is said of several articles at once is said by the first of these. */
const WEIGHT = ['CONFLICT', 'ACTIVE', 'REDUNDANT', 'ORPHANED'] as const

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
      .all<State & { id: string }>(
        'SELECT id, status, reason, "articleId", "quoteId", "partyId", "otherId" FROM "Correction"',
      )
      .map((row) => [row.id, row]),
  )
  for (const correction of readCorrections(connection)) {
    if (wanted && !wanted.has(correction.id)) continue
    const was = before.get(correction.id)!
    const is = stateOf(correction, index, effects.get(correction.id) ?? [], was)
    const columns = Object.keys(is) as (keyof State)[]
    if (columns.every((column) => is[column] === was[column])) continue
    const update = columns.map((column) => `"${column}" = ?`).join(', ')
    connection.run(`UPDATE "Correction" SET ${update} WHERE id = ?`, ...columns.map((name) => is[name]), correction.id)
    changed++
  }
  return changed
}

function stateOf(correction: Correction, index: CorrectionIndex, effects: readonly StoredEffect[], was: State): State {
  const { id, claim, undone } = correction
  const articleId = 'article' in claim ? idOf('art', claim.article) : null
  const about = { articleId, ...partiesOf(correction, index) }
  if (undone)
    return { status: 'UNDONE', reason: null, ...about, quoteId: was.quoteId, articleId: was.articleId ?? articleId }
  const refused = index.refused.get(id)
  if (refused) return { ...refused, quoteId: null, ...about }
  if (claim.kind === 'DISTINCT') return { status: 'ACTIVE', reason: null, quoteId: null, ...about }
  const found = WEIGHT.flatMap((status) => effects.find((effect) => effect.status === status) ?? [])[0]
  if (found) {
    const { status, reason, quoteId } = found
    return { status, reason, quoteId, ...about, articleId: articleId && found.articleId }
  }
  const reason = articleId ? 'the article is not in the archive' : 'no article has the name any more'
  return { status: 'ORPHANED', reason, quoteId: null, ...about }
}

function partiesOf({ claim }: Correction, index: CorrectionIndex): Pick<State, 'partyId' | 'otherId'> {
  const idIn = (name: Parameters<typeof partyOf>[0]) => partyOf(name, index.known).id
  if (claim.kind === 'MERGE') return { partyId: idIn(claim.party), otherId: finalId(index, idIn(claim.into)) }
  if (claim.kind === 'SPLIT')
    return {
      partyId: finalId(index, idIn({ person: claim.person })),
      otherId: finalId(index, idIn({ person: claim.into })),
    }
  if (claim.kind === 'DISTINCT')
    return {
      partyId: finalId(index, idIn({ person: claim.person })),
      otherId: finalId(index, idIn({ person: claim.other })),
    }
  if (claim.kind === 'NAME') return { partyId: finalId(index, idIn(claim.party)), otherId: null }
  if (claim.kind === 'SOURCE') {
    const end = (role: { source: string } | null) => role && finalId(index, idIn({ source: role.source }))
    return { partyId: end(claim.was), otherId: end(claim.to) }
  }
  if (claim.kind === 'SPEAKER' && ('person' in claim.speaker || 'source' in claim.speaker))
    return { partyId: null, otherId: finalId(index, idIn(claim.speaker)) }
  return { partyId: null, otherId: null }
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
