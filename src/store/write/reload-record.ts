/** Keeps, in the archive, how a reload goes. */

import { bumpArchiveVersion } from '../database/bump-archive-version.ts'
import type { Connection } from '../database/connection.ts'
import { momentOf } from '../database/stored-value.ts'
import { idOf } from '../rows/identify.ts'

export interface ReloadState {
  readonly status: 'RUNNING' | 'DONE' | 'FAILED'
  readonly dryRun: boolean
  readonly total: number
  readonly done: number
  readonly counts: Readonly<Record<string, number>>
  readonly problems: readonly object[]
  readonly message: string | null
}

/** A path that may not be loaded. */
export class FolderError extends Error {}

/** Records kept; older ones go. */
const MOST_RECORDS = 100

/** A new record, RUNNING; those of runs whose process died before they ended are set right. Returns its id. */
export function startRecord(connection: Connection, dryRun: boolean, now = new Date()): string {
  const id = idOf('rel', now.toISOString(), process.pid, Math.random())
  connection.transaction(() => {
    bumpArchiveVersion(connection)
    connection.run(
      `UPDATE "Reload" SET status = 'FAILED', "endedAt" = ?, message = 'It was cut off.' WHERE status = 'RUNNING'`,
      momentOf(now),
    )
    connection.run(
      'DELETE FROM "Reload" WHERE id NOT IN (SELECT id FROM "Reload" ORDER BY "startedAt" DESC, id LIMIT ?)',
      MOST_RECORDS - 1,
    )
    const empty = { total: 0, done: 0, counts: JSON.stringify({}), problems: JSON.stringify([]) }
    connection.insert('Reload', [{ id, status: 'RUNNING', dryRun, startedAt: momentOf(now), ...empty }])
  })
  return id
}

export function writeRecord(connection: Connection, id: string, state: ReloadState): void {
  const { status, total, done, counts, problems, message } = state
  connection.transaction(() => {
    bumpArchiveVersion(connection)
    connection.run(
      'UPDATE "Reload" SET status = ?, "endedAt" = ?, total = ?, done = ?, counts = ?, problems = ?, message = ? WHERE id = ?',
      ...[status, status === 'RUNNING' ? null : momentOf(new Date()), total, done],
      ...[JSON.stringify(counts), JSON.stringify(problems), message, id],
    )
  })
}
