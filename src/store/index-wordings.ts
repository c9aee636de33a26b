/** Keeps the index of quoted words: which wordings there are, and the runs of words in each. */

import { FEWEST_NEAR } from '../text/echoes/compare-words.ts'
import { echoKey } from '../text/echoes/echo-key.ts'
import { FEWEST, readWording, runsOf, type Wording } from '../text/echoes/read-wording.ts'
import { hashWords } from '../text/fingerprints/hash-words.ts'
import type { Batch } from './batch.ts'
import type { Connection } from './connection.ts'
import type { Link } from './link-pending.ts'

/** Kinds of quotes that are somebody's words, and so can be printed twice. */
const LINKED: ReadonlySet<string> = new Set(['DIRECT', 'PARTIAL', 'BLOCK', 'HEADLINE'])

interface QuoteRow {
  readonly kind: string
  readonly text: string
}

/** The number of a quote's wording; null where it says too little to tell whose it is. */
export function wordingOf({ kind, text }: QuoteRow): number | null {
  if (!LINKED.has(kind)) return null
  const key = echoKey(text)
  return readWording(key).content < FEWEST ? null : hashWords(key)
}

/** Notes the wordings that are new to the archive: they are indexed later, many at once. Before the quotes are written. */
export function noteWordings(
  connection: Connection,
  quotes: readonly { readonly wording: number | null }[],
  batch: Batch,
): void {
  for (const { wording } of quotes) {
    if (wording === null || batch.wordings.has(wording)) continue
    if (connection.value('SELECT 1 FROM "Quote" WHERE "wording" = ? LIMIT 1', wording)) continue
    connection.run(`INSERT OR IGNORE INTO "PendingLink" (kind, id) VALUES ('WORDING', ?)`, String(wording))
  }
}

/** Makes new wordings findable, and notes that they are to be linked. In the order of the index: else it is written again and again. */
export function indexWordings(connection: Connection): Link {
  return (ids) => {
    const rows = ids.flatMap((id) => {
      const text = textOf(connection, Number(id))
      if (text === undefined) return []
      connection.run(`INSERT OR IGNORE INTO "PendingLink" (kind, id) VALUES ('ECHO', ?)`, id)
      return runNumbers(readWording(echoKey(text))).map((run) => ({ run, wording: Number(id) }))
    })
    connection.insert(
      'WordingRun',
      rows.sort((a, b) => a.run - b.run),
      'IGNORE',
    )
    return false
  }
}

/** Words of a wording, from any quote that has it. */
export function textOf(connection: Connection, wording: number): string | undefined {
  return connection.value<string>('SELECT text FROM "Quote" WHERE wording = ? LIMIT 1', wording)
}

/** Forgets the wordings that no quote has any more. At the end of a transaction. */
export function forgetWordings(connection: Connection, batch: Batch): void {
  for (const [wording, text] of batch.wordings) {
    if (connection.value('SELECT 1 FROM "Quote" WHERE "wording" = ? LIMIT 1', wording)) continue
    for (const run of runNumbers(readWording(echoKey(text))))
      connection.run('DELETE FROM "WordingRun" WHERE run = ? AND wording = ?', run, wording)
    const others = connection.all<{ other: number }>('SELECT other FROM "WordingPair" WHERE wording = ?', wording)
    for (const { other } of others)
      connection.run('DELETE FROM "WordingPair" WHERE wording = ? AND other = ?', other, wording)
    connection.run('DELETE FROM "WordingPair" WHERE wording = ?', wording)
    connection.run(`DELETE FROM "PendingLink" WHERE kind IN ('WORDING', 'ECHO') AND id = ?`, String(wording))
  }
}

/** Of so many runs beside each other one is kept: two wordings with five words in a row in common share one for certain. */
const WINDOW = 3

/** Some of the runs, by which near wordings are found; none of words so few that nothing is near them. */
export function runNumbers(wording: Wording): number[] {
  if (wording.content < FEWEST_NEAR) return []
  const runs = [...runsOf(wording)].map(hashWords)
  const kept = new Set<number>()
  for (let at = 0; at === 0 || at + WINDOW <= runs.length; at++) kept.add(Math.min(...runs.slice(at, at + WINDOW)))
  return runs.length ? [...kept] : []
}
