import { functionWords } from '../../languages/function-words.ts'
import type { EchoEntry } from './echo-index.ts'
import { GAP } from './echo-key.ts'

/** Fewest content words of an exact echo: `Yes, of course` is said by everybody. */
export const FEWEST = 2

/** Words in a row that two quotes must share to be compared. */
const RUN = 3

export type Wording = Omit<EchoEntry, 'id'>

/** A key of `echoKey` in words. */
export function readWording(key: string): Wording {
  const parts = key.split(` ${GAP} `).map((part) => part.split(' '))
  const tokens = parts.length === 1 ? parts[0]! : parts.flat()
  let content = 0
  for (const word of tokens) if (!functionWords.has(word)) content++
  return { tokens, parts, content }
}

/** Every three words in a row. */
export function runsOf({ tokens }: Wording): Set<string> {
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= tokens.length; at++) runs.add(`${tokens[at]} ${tokens[at + 1]} ${tokens[at + 2]}`)
  return runs
}
