/** Starts the server with its default limits and looks for the request that costs it most. */

import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pinClient } from '../start-server.ts'
import { startOurs } from '../start-servers.ts'
import { measureWorst, type Worst, type WorstOptions } from './measure-worst.ts'
import { breachesOf, printWorst } from './print-worst.ts'

/** Milliseconds of processor time that no accepted request may exceed, all processes together. */
export const BOUND = 250

export interface RunOptions extends Omit<WorstOptions, 'bound'> {
  /** Milliseconds after which the server ends a request; null: its default. */
  readonly timeout: number | null
}

/** Returns what was measured, which is also kept as JSON beside the archive. */
export async function findWorst({ timeout, ...options }: RunOptions): Promise<Worst> {
  pinClient()
  const limit: Record<string, string> = timeout ? { TIMEOUT_MS: String(timeout) } : { TIMEOUT_MS: '' }
  // one reader on the server's one core; nothing is answered from what was stored
  const server = await startOurs(options.databaseFile, { ...limit, CACHE_BYTES: '0', READERS: '1' })
  try {
    const worst = await measureWorst(server, { ...options, bound: BOUND })
    writeFileSync(join(dirname(options.databaseFile), 'worst.json'), JSON.stringify(worst, null, 1))
    return worst
  } finally {
    await server.stop()
  }
}

/** Prints what was found. Returns the exit status: 1 where a document breaks the bound. */
export async function runWorst(options: RunOptions): Promise<0 | 1> {
  const worst = await findWorst(options)
  console.log(printWorst(worst, BOUND))
  const breaches = breachesOf(worst, BOUND)
  if (!breaches.length) return 0
  console.log(`\n${breaches.length} breaches of the bound of ${BOUND} ms:`)
  for (const line of breaches.slice(0, 50)) console.log(`- ${line}`)
  return 1
}
