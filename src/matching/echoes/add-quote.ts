import { compareWords } from './compare-words.ts'
import type { Echo } from './echo.ts'
import type { EchoIndex } from './echo-index.ts'
import { echoKey } from './echo-key.ts'
import { FEWEST, readWording, runsOf } from './read-wording.ts'

export interface QuotedWords {
  readonly id: string
  readonly text: string
}

/** A run that more quotes have is a common phrase and tells nothing; keeps the work linear. */
export const COMMON = 40

/** Most quotes that one is compared with, those with most runs in common first. */
export const COMPARED = 12

/** Adds a quote to the index and tells which earlier ones it echoes, the likest first; equal words link to their first quote only. */
export function addQuote(index: EchoIndex, { id, text }: QuotedWords): Echo[] {
  const key = echoKey(text)
  const known = index.byKey.get(key)
  if (known !== undefined) {
    const { id: of, content } = index.entries[known]!
    return content >= FEWEST ? [{ of, id, kind: 'EXACT', similarity: 1 }] : []
  }
  const entry = { id, ...readWording(key) }
  const runs = runsOf(entry)
  const echoes: Echo[] = []
  for (const other of candidates(index, runs)) {
    const found = compareWords(index.entries[other]!, entry)
    if (found) echoes.push({ of: index.entries[other]!.id, id, ...found })
  }
  const at = index.entries.push(entry) - 1
  index.byKey.set(key, at)
  for (const run of runs) {
    const holders = index.byShingle.get(run)
    if (!holders) index.byShingle.set(run, [at])
    else if (holders.length < COMMON) holders.push(at)
  }
  return echoes.sort((a, b) => b.similarity - a.similarity)
}

/** The entries that share most runs. */
function candidates({ byShingle }: EchoIndex, runs: ReadonlySet<string>): number[] {
  const counts = new Map<number, number>()
  for (const run of runs) {
    const holders = byShingle.get(run)
    if (!holders || holders.length >= COMMON) continue
    for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  }
  const all = [...counts]
  if (all.length > COMPARED) all.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return all.slice(0, COMPARED).map(([holder]) => holder)
}
