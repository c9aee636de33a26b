/** Finds the wordings of one utterance: the same words trimmed or edited, wherever they are printed. */
import { COMMON, COMPARED } from '../text/echoes/add-quote.ts'
import { compareWords } from '../text/echoes/compare-words.ts'
import { echoKey } from '../text/echoes/echo-key.ts'
import { readWording, type Wording } from '../text/echoes/read-wording.ts'
import type { Connection } from './connection.ts'
import { runNumbers } from './index-wordings.ts'

/** Compares new wordings with those that share most runs of words; a pair is found from either side. */
export function linkEchoes(connection: Connection, ids: readonly string[]): boolean {
  let found = false
  const read = rememberWordings(connection)
  for (const id of ids) {
    const wording = Number(id)
    const own = read(wording)
    if (!own) continue
    for (const other of candidates(connection, wording, own)) {
      const words = read(other)
      const pair = words && compareWords(own, words)
      if (!pair) continue
      found = true
      const rows = [
        { wording, other, ...pair },
        { wording: other, other: wording, ...pair },
      ]
      connection.insert('WordingPair', rows, 'REPLACE')
    }
  }
  return found
}

/** Words of a wording, from any quote that has it. */
function rememberWordings(connection: Connection): (wording: number) => Wording | undefined {
  const known = new Map<number, Wording>()
  return (wording) => {
    const before = known.get(wording)
    if (before) return before
    const text = connection.value<string>('SELECT text FROM "Quote" WHERE wording = ? LIMIT 1', wording)
    if (text === undefined) return undefined
    const words = readWording(echoKey(text))
    known.set(wording, words)
    return words
  }
}

/** The wordings that share most runs, the likeliest first; a run that many have tells nothing. */
function candidates(connection: Connection, wording: number, own: Wording): number[] {
  const counts = new Map<number, number>()
  for (const run of runNumbers(own)) {
    const holders = connection.values<number>('SELECT wording FROM "WordingRun" WHERE run = ? LIMIT ?', run, COMMON + 1)
    if (holders.length > COMMON) continue
    for (const holder of holders) if (holder !== wording) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COMPARED)
    .map(([holder]) => holder)
}
