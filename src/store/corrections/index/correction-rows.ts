/** Corrections in their table, and back. */
import type { Connection } from '../../database/connection.ts'
import { momentOf } from '../../database/stored-value.ts'
import type { Claim, Correction } from '../correction.ts'

/** The columns that a correction is kept in. */
export interface CorrectionRow {
  readonly id: string
  readonly author: string
  readonly note: string | null
  readonly createdAt: string
  readonly claim: string
  readonly undoneAt: string | null
  readonly undoneBy: string | null
  readonly undoneNote: string | null
}

/** All corrections ever made, those taken back included; the oldest first. */
export function readCorrections(connection: Connection): Correction[] {
  const rows = connection.all<CorrectionRow>(
    `SELECT id, author, note, "createdAt", claim, "undoneAt", "undoneBy", "undoneNote" FROM "Correction" ORDER BY "createdAt", id`,
  )
  return rows.map(correctionOf)
}

export function correctionOf(row: CorrectionRow): Correction {
  const { id, author, note, createdAt, claim, undoneAt, undoneBy, undoneNote } = row
  return {
    id,
    claim: JSON.parse(claim) as Claim,
    made: { author, note, at: toIso(createdAt) },
    undone: undoneAt === null ? null : { author: undoneBy ?? '', note: undoneNote, at: toIso(undoneAt) },
  }
}

/** Puts corrections in their table, over those of the same ids. Their state is decided afterwards. */
export function writeCorrections(connection: Connection, corrections: readonly Correction[]): void {
  const rows = corrections.map(({ id, claim, made, undone }) => ({
    id,
    kind: claim.kind,
    author: made.author,
    note: made.note,
    createdAt: momentOf(new Date(made.at)),
    claim: JSON.stringify(claim),
    articleKey: 'article' in claim ? claim.article : null,
    status: undone ? 'UNDONE' : 'ORPHANED',
    undoneAt: undone && momentOf(new Date(undone.at)),
    undoneBy: undone?.author ?? null,
    undoneNote: undone?.note ?? null,
  }))
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'id' && name !== 'status')
  const update = columns.map((name) => `"${name}" = ?`).join(', ')
  for (const row of rows) {
    const values = columns.map((name) => row[name as keyof typeof row])
    if (!connection.run(`UPDATE "Correction" SET ${update} WHERE id = ?`, ...values, row.id))
      connection.insert('Correction', [row])
  }
}

function toIso(moment: string): string {
  return new Date(moment).toISOString()
}
