// Statements that would go on for ever, and what ends them.
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { addStop, Stopped } from '../../../src/store/query/limits/stop.ts'

const ENDLESS = 'WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) SELECT count(*) FROM c WHERE alive(i)'
const open: Database.Database[] = []
afterEach(() => {
  for (const database of open.splice(0)) database.close()
})
const newDatabase = () => {
  const database = new Database(':memory:')
  open.push(database)
  return database
}

/** Each look at it is a millisecond after the last. */
function steppingClock() {
  let time = 0
  return () => ++time
}

test('a statement ends at its deadline, and the next one is not begun', () => {
  const database = newDatabase()
  const now = steppingClock()
  const { within } = addStop(database, { now })
  let begun = 0
  const limit = { deadline: 50, milliseconds: 50 }
  const run = () =>
    within(limit, () => {
      begun++
      return database.prepare(ENDLESS).get()
    })
  expect(run).toThrow(new Stopped('TIMEOUT', 'The time for one request is up: 50 ms.'))
  expect(now()).toBe(52)
  expect(run).toThrow(Stopped)
  expect(begun).toBe(1)
})

test('what is allowed inside of something ends with it', () => {
  const database = newDatabase()
  const { within } = addStop(database, { now: steppingClock() })
  const inner = () => within({ deadline: 1_000_000, milliseconds: 1 }, () => database.prepare(ENDLESS).get())
  expect(() => within({ deadline: 50, milliseconds: 50 }, inner)).toThrow('50 ms')
})

test('the limit of one unit of work is not that of the next', () => {
  const database = newDatabase()
  const { within } = addStop(database, { now: steppingClock() })
  const count =
    'WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c LIMIT 10000) SELECT count(*) FROM c WHERE alive(i)'
  expect(() => within({ deadline: 20, milliseconds: 20 }, () => database.prepare(count).get())).toThrow(Stopped)
  expect(database.prepare(count).pluck().get()).toBe(10_000)
  expect(within({ deadline: 5_000, milliseconds: 1 }, () => database.prepare(count).pluck().get())).toBe(10_000)
})

test('nobody waiting any more ends it; it lets the next one run', () => {
  const database = newDatabase()
  let looks = 0
  const { within } = addStop(database, { isGivenUp: () => ++looks > 100 })
  const never = { deadline: Number.POSITIVE_INFINITY, milliseconds: 0 }
  const run = () => within(never, () => database.prepare(ENDLESS).get())
  expect(run).toThrow(expect.objectContaining({ reason: 'ABORTED' }))
  expect(run).toThrow(Stopped)
  looks = 0
  expect(within(never, () => database.prepare('SELECT alive()').pluck().get())).toBe(1)
})
