/** Compares what is new in the archive with the rest of it. What is still to be done stands in the archive itself. */
import type { Connection } from './connection.ts'
import { indexWordings } from './index-wordings.ts'
import { linkEchoes } from './link-echoes.ts'
import { linkLookalikes } from './link-lookalikes.ts'
import { linkNearDuplicates } from './link-near-duplicates.ts'
import { listNames } from './list-names.ts'
import { moveVersion } from './move-version.ts'

export type PendingKind = 'WORDING' | 'ECHO' | 'ARTICLE' | 'PERSON' | 'NAMESAKE'

/** Links some of what waits, and says whether a reader sees anything else now. */
export type Link = (ids: readonly string[]) => boolean

/** The order matters: wordings and names are indexed before they are compared. How many are linked in one transaction. */
const STEPS: readonly (readonly [PendingKind, (connection: Connection) => Link, number])[] = [
  ['WORDING', indexWordings, 4_000],
  ['ECHO', linkEchoes, 200],
  ['ARTICLE', linkNearDuplicates, 50],
  ['PERSON', listNames, 100],
  ['NAMESAKE', linkLookalikes, 1_000],
]

/** How much waits to be linked. */
export function countPending(connection: Connection): number {
  return connection.value<number>('SELECT count(*) FROM "PendingLink"')!
}

/** Links all that waits, some of it in each transaction; yields how much that was. */
export function* linkPending(connection: Connection): Generator<number, void> {
  for (const [kind, open, most] of STEPS) {
    if (!connection.value('SELECT 1 FROM "PendingLink" WHERE kind = ? LIMIT 1', kind)) continue
    const link = open(connection)
    for (;;) {
      const linked = connection.transaction(() => {
        const ids = connection
          .all<{ id: string }>('SELECT id FROM "PendingLink" WHERE kind = ? ORDER BY id LIMIT ?', kind, most)
          .map(({ id }) => id)
        if (!ids.length) return 0
        for (const id of ids) connection.run('DELETE FROM "PendingLink" WHERE kind = ? AND id = ?', kind, id)
        if (link(ids)) moveVersion(connection)
        return ids.length
      })
      if (!linked) break
      yield linked
    }
  }
}
