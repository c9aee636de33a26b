/** Compares what is new in the archive with the rest of it. What is still to be done stands in the archive itself. */

import { bumpArchiveVersion } from '../database/bump-archive-version.ts'
import type { Connection } from '../database/connection.ts'
import type { PeopleFile } from '../rows/people-file.ts'
import { linkIdentities } from './identities/link-identities.ts'
import { listPrintedPeople } from './identities/list-printed-people.ts'
import { indexWords } from './index-words.ts'
import type { Link, PendingKind } from './link.ts'
import { linkEchoes } from './link-echoes.ts'
import { linkNames } from './link-names.ts'
import { linkNearDuplicates } from './link-near-duplicates.ts'
import { listNames } from './list-names.ts'

/** Articles whose words are indexed in one transaction. */
export const WORDS_OF = 4_000

/**
 * In this order: names are listed before they are compared. How many are linked in one transaction; of wordings so few that
 * what is read of them is forgotten young, which keeps memory flat.
 */
const STEPS: readonly (readonly [PendingKind, (connection: Connection, options: LinkOptions) => Link, number])[] = [
  ['ECHO', linkEchoes, 100],
  ['ARTICLE', linkNearDuplicates, 100],
  ['PERSON', listNames, 1_000],
  ['NAMESAKE', (connection, { known }) => linkNames(connection, known), 1_000],
  ['SURNAME', (connection, { known, isMerging }) => linkIdentities(connection, known, isMerging), 200],
]

export interface LinkOptions {
  readonly known: PeopleFile
  /** True if people may be taken for one by the evidence of their articles. */
  readonly isMerging: boolean
}

/** Indexes the words of as many articles, while others are still to be loaded: where they wait for the end, the file grows by them. */
export function indexNoted(connection: Connection): void {
  connection.transaction(() => indexWords(connection, WORDS_OF))
}

/** Counts what waits to be linked. */
export function countPending(connection: Connection): number {
  return connection.value<number>(
    'SELECT (SELECT count(*) FROM "PendingLink") + (SELECT count(*) FROM "PendingWords")',
  )!
}

/** Links all that waits, some of it in each transaction; yields how much that was. */
export function* linkPending(connection: Connection, options: LinkOptions): Generator<number, void> {
  listPrintedPeople(connection, options.isMerging)
  // articles that are read again for an identity wait to be linked in their turn
  while (connection.value('SELECT 1 FROM "PendingLink" UNION ALL SELECT 1 FROM "PendingWords" LIMIT 1'))
    yield* linkOnce(connection, options)
}

function* linkOnce(connection: Connection, options: LinkOptions): Generator<number, void> {
  yield* inParts(connection, 'SELECT 1 FROM "PendingWords" LIMIT 1', () => indexWords(connection, WORDS_OF))
  for (const [kind, open, most] of STEPS) {
    const link = open(connection, options)
    yield* inParts(connection, `SELECT 1 FROM "PendingLink" WHERE kind = '${kind}' LIMIT 1`, () => {
      const ids = connection.values<string>(
        'SELECT id FROM "PendingLink" WHERE kind = ? ORDER BY id LIMIT ?',
        kind,
        most,
      )
      for (const id of ids) connection.run('DELETE FROM "PendingLink" WHERE kind = ? AND id = ?', kind, id)
      if (link(ids)) bumpArchiveVersion(connection)
      return ids.length
    })
  }
}

/** A transaction a part, as long as something waits. */
function* inParts(connection: Connection, waiting: string, part: () => number): Generator<number, void> {
  while (connection.value(waiting)) yield connection.transaction(part)
}
