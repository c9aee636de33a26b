/** Prepares the decision who is whom where an archive has not made it yet, or is told to make it otherwise. */
import type { Connection } from '../../database/connection.ts'
import { notePrintedPerson } from './note-printed-people.ts'

type Row = Readonly<Record<'id' | 'name', string> & Record<'givenName' | 'familyName', string | null>>

/** Mark in the place of a hash where nobody may be merged, and nobody is. */
export const OFF = 'off'

/** Tells whether the run that loaded the archive last took people for one by evidence. */
export function mayMerge(connection: Connection): boolean {
  return connection.value<string>('SELECT identities FROM "Archive"') !== OFF
}

/** Lists everyone whose identity is to be decided, where that is not under way. */
export function listPrintedPeople(connection: Connection, isMerging: boolean): void {
  const state = connection.value<string>('SELECT identities FROM "Archive"')
  if (state === undefined || (state === OFF && !isMerging)) return
  const isListed = connection.value('SELECT 1 FROM "PrintedPerson" LIMIT 1')
  if (isMerging && state !== OFF && isListed) return
  connection.transaction(() => {
    if (!isMerging) {
      // each is apart again once its surname is decided anew
      const { changes } = connection.database
        .prepare(`INSERT OR IGNORE INTO "PendingLink" (kind, id) SELECT DISTINCT 'SURNAME', key FROM "Identity"`)
        .run()
      if (!changes) connection.run('UPDATE "Archive" SET identities = ?', OFF)
      return
    }
    if (!isListed)
      // an archive of a version that did not decide yet
      for (const row of connection.all<Row>('SELECT "publicId" AS id, name, "givenName", "familyName" FROM "Person"'))
        notePrintedPerson(connection, row.id, row)
    connection.run(
      `INSERT OR IGNORE INTO "PendingLink" (kind, id) SELECT 'SURNAME', key FROM "PrintedPerson" GROUP BY key HAVING count(*) > 1`,
    )
    connection.run(`UPDATE "Archive" SET identities = ''`)
  })
}
