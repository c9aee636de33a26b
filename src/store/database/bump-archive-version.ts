import type { Connection } from './connection.ts'
import { momentOf } from './stored-value.ts'

/** Says that the archive changes: a part of every transaction that changes what a reader may see. */
export function bumpArchiveVersion(connection: Connection): void {
  connection.run(
    `INSERT INTO "Archive" (id, version, "loadedAt") VALUES (1, 1, ?)
      ON CONFLICT (id) DO UPDATE SET version = version + 1, "loadedAt" = excluded."loadedAt"`,
    momentOf(new Date()),
  )
}
