/** Finds the wordings of one utterance: the same words trimmed or edited, wherever they are printed. */
import { COMMON, COMPARED } from '../../matching/echoes/add-quote.ts'
import { compareWords } from '../../matching/echoes/compare-words.ts'
import { echoKey } from '../../matching/echoes/echo-key.ts'
import { runNumbers } from '../../matching/echoes/number-wording.ts'
import { readWording, type Wording } from '../../matching/echoes/read-wording.ts'
import type { Connection } from '../database/connection.ts'
import { findByRareKeys } from './find-by-rare-keys.ts'
import type { Link } from './link.ts'
import { textOf } from './wordings.ts'

/** Quotes that are looked at where too many share a run: those that share a single one mostly share a stock phrase. */
const SINGLE = 3

/** Wordings kept at hand, and numbers of those that have met all that are near them. */
const REMEMBERED = 300
const SETTLED = 100_000

/** Compares new wordings with those that share most runs of words; a pair is found from either side. */
export function linkEchoes(connection: Connection): Link {
  const read = rememberWordings(connection)
  const settled = new Set<number>()
  return (ids) => {
    const wordings = ids.flatMap((id) => {
      const own = read(Number(id))
      return own ? { wording: Number(id), own, runs: runNumbers(own) } : []
    })
    const table = { table: 'WordingRun', key: 'run', holder: 'wording' }
    const runs = wordings.flatMap((one) => one.runs)
    const holders = findByRareKeys<number>(connection, table, runs, COMMON)
    let found = false
    for (const { wording, own, runs } of wordings) {
      const { near, isWhole } = candidates(wording, runs, holders)
      for (const other of near) {
        if (settled.has(other)) continue
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
      if (isWhole && settled.size < SETTLED) settled.add(wording)
    }
    return found
  }
}

function rememberWordings(connection: Connection): (wording: number) => Wording | undefined {
  const known = new Map<number, Wording>()
  return (wording) => {
    const before = known.get(wording)
    if (before) return before
    const text = textOf(connection, wording)
    if (text === undefined) return undefined
    const words = readWording(echoKey(text))
    if (known.size >= REMEMBERED) known.clear()
    known.set(wording, words)
    return words
  }
}

interface Candidates {
  readonly near: readonly number[]
  /** True if these are all that share a run. */
  readonly isWhole: boolean
}

/** The wordings that share most runs, the likeliest first. */
function candidates(
  wording: number,
  runs: readonly number[],
  holders: ReadonlyMap<number, readonly number[]>,
): Candidates {
  const counts = new Map<number, number>()
  for (const run of runs)
    for (const holder of holders.get(run) ?? [])
      if (holder !== wording) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  if (counts.size <= COMPARED) return { near: [...counts.keys()], isWhole: true }
  const several = [...counts].filter(([, shared]) => shared > 1).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const single = [...counts].filter(([, shared]) => shared === 1).sort((a, b) => a[0] - b[0])
  const likeliest = [...several, ...single.slice(0, SINGLE)].slice(0, COMPARED)
  return { near: likeliest.map(([holder]) => holder), isWhole: false }
}
