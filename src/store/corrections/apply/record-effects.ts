import type { Connection } from '../../database/connection.ts'
import type { Effect } from '../correction.ts'

/** Keeps what came of each correction in an article. Writes only what differs; returns the corrections it differs for. */
export function recordEffects(connection: Connection, articleId: string, effects: readonly Effect[]): string[] {
  const before = new Map(
    connection
      .all<Effect>(
        'SELECT "correctionId", status, reason, "quoteId" FROM "CorrectionEffect" WHERE "articleId" = ?',
        articleId,
      )
      .map((effect) => [effect.correctionId, effect]),
  )
  const changed: string[] = []
  for (const effect of effects) {
    const known = before.get(effect.correctionId)
    before.delete(effect.correctionId)
    const isSame = known?.status === effect.status && known.reason === effect.reason && known.quoteId === effect.quoteId
    if (isSame) continue
    connection.insert('CorrectionEffect', [{ ...effect, articleId }], 'REPLACE')
    changed.push(effect.correctionId)
  }
  for (const id of before.keys()) {
    connection.run('DELETE FROM "CorrectionEffect" WHERE "correctionId" = ? AND "articleId" = ?', id, articleId)
    changed.push(id)
  }
  return changed
}
