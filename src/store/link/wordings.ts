/** Wordings: what quotes that say the same have in common. */
import { echoKey } from '../../matching/echoes/echo-key.ts'
import { runNumbers } from '../../matching/echoes/number-wording.ts'
import { readWording } from '../../matching/echoes/read-wording.ts'
import type { Connection } from '../database/connection.ts'
import type { UnitOfWork } from '../write/unit-of-work.ts'

/** Kinds of quotes that are somebody's words, and so can be printed twice. */
export const LINKED: ReadonlySet<string> = new Set(['DIRECT', 'PARTIAL', 'BLOCK', 'HEADLINE'])

/** Words of a wording, from any quote that has it. */
export function textOf(connection: Connection, wording: number): string | undefined {
  return connection.value<string>('SELECT text FROM "Quote" WHERE wording = ? LIMIT 1', wording)
}

/** Forgets the wordings that no quote has any more. At the end of a transaction. */
export function forgetWordings(connection: Connection, unit: UnitOfWork): void {
  for (const [wording, text] of unit.wordings) {
    if (connection.value('SELECT 1 FROM "Quote" WHERE "wording" = ? LIMIT 1', wording)) continue
    for (const run of runNumbers(readWording(echoKey(text))))
      connection.run('DELETE FROM "WordingRun" WHERE run = ? AND wording = ?', run, wording)
    const others = connection.all<{ other: number }>('SELECT other FROM "WordingPair" WHERE wording = ?', wording)
    for (const { other } of others)
      connection.run('DELETE FROM "WordingPair" WHERE wording = ? AND other = ?', other, wording)
    connection.run('DELETE FROM "WordingPair" WHERE wording = ?', wording)
    connection.run(`DELETE FROM "PendingLink" WHERE kind = 'ECHO' AND id = ?`, String(wording))
  }
}
