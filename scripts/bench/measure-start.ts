import { ask } from './ask.ts'
import { bodyOf, OPERATIONS, type Variables } from './operations.ts'
import { startOurs } from './start-servers.ts'

const TIMES = 3

/** Milliseconds from the start of the process to its first answer; the middle of three. */
export async function measureStart(databaseFile: string, variables: Variables): Promise<number> {
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) {
    const started = performance.now()
    const server = await startOurs(databaseFile)
    await ask(server.url, bodyOf(OPERATIONS[0], variables))
    times.push(performance.now() - started)
    await server.stop()
  }
  return times.sort((a, b) => a - b)[1]!
}
