// Processes that read: what becomes of calls when one is slow, stuck, killed, or nobody waits any more.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Stopped } from '../../../src/store/query/limits/stop.ts'
import type { Answers } from '../../../src/store/readers/archive-reader.ts'
import { openReaders } from '../../../src/store/readers/open-readers.ts'
import type { Readers, ReadersOptions } from '../../../src/store/readers/readers.ts'
import { newDatabase } from '../new-database.ts'

let folder: string
let file: string
let readers: Readers | undefined
const lines: string[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readers-'))
  file = await newDatabase(join(folder, 'archive.db'))
})
afterEach(async () => {
  await readers?.close()
  readers = undefined
  lines.length = 0
})
afterAll(() => rmSync(folder, { recursive: true }))

const pids = () => readers!.state().processes.map(({ pid }) => pid!)
/** Kills each process once it is at something. */
const killNext = async () => {
  await expect.poll(() => readers!.state().processes[0]?.calls, { timeout: 30_000 }).toBeGreaterThan(0)
  process.kill(pids()[0]!, 'SIGSEGV')
}
const open = (options: Partial<ReadersOptions> = {}) => {
  readers = openReaders(file, { readers: 1, log: (line) => lines.push(line), ...options })
  return readers
}
const COUNT = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ? AND alive())'
/** Counts to the value, asking whether it may go on; and the same without asking. */
const COUNTING = `${COUNT} SELECT CAST(count(*) AS BLOB) FROM n`
const DEAF = COUNTING.replace(' AND alive()', '')
const ENDLESS = 1e15

const statement = (text: string, ...values: unknown[]) => ({ question: { field: 'x', text, values }, variables: {} })
const NEVER = { deadline: Number.POSITIVE_INFINITY, milliseconds: 0 }
const within = (milliseconds: number) => ({ deadline: performance.now() + milliseconds, milliseconds })
const told = ({ answers }: Answers) =>
  answers.map((answer) =>
    answer instanceof Stopped ? answer.reason : answer instanceof Error ? answer : String(answer),
  )

test('answers come in the order of the questions, with the version they are from', async () => {
  const { ask, version } = open()
  const answers = await ask(
    [statement(COUNTING, 3), statement(COUNTING, 5), statement(`SELECT CAST('ü' AS BLOB)`)],
    NEVER,
  )
  expect(told(answers)).toEqual(['3', '5', 'ü'])
  expect(answers.version).toBe(await version())
})

test('a statement that looks at too many rows is asked in its bounded form; those of a call share the rows', async () => {
  const { ask } = open()
  const bounded = (rows: number) => ({
    question: {
      field: 'x',
      text: COUNTING,
      values: [rows],
      bounded: { text: `SELECT CAST('bounded' AS BLOB)`, values: [] },
    },
    variables: {},
  })
  // each turn calls alive(), which stands for 64 rows
  expect(told(await ask([bounded(500)], NEVER))).toEqual(['500'])
  expect(told(await ask([bounded(5_000)], NEVER))).toEqual(['bounded'])
  const several = [...Array.from({ length: 4 }, () => bounded(500)), statement(COUNTING, 500)]
  expect(told(await ask(several, NEVER))).toEqual(['500', '500', '500', 'bounded', '500'])
  expect(told(await ask([bounded(500)], NEVER))).toEqual(['500'])
})

test('many calls at once, of any size, each get their own answer', async () => {
  const { ask } = open({ readers: 2 })
  const sizes = Array.from({ length: 100 }, (_, index) => index * 7_919)
  const answers = await Promise.all(sizes.map((size) => ask([statement(`SELECT zeroblob(?)`, size)], NEVER)))
  expect(answers.map(({ answers: [answer] }) => (answer as Buffer).length)).toEqual(sizes)
})

test('what was read before the time was up is kept', async () => {
  const { ask } = open()
  await ask([statement(COUNTING, 1)], NEVER)
  const answers = await ask(
    [statement(COUNTING, 3), statement(COUNTING, ENDLESS), statement(COUNTING, 4)],
    within(2_000),
  )
  expect(told(answers)).toEqual(['3', 'TIMEOUT', 'TIMEOUT'])
  expect((answers.answers[1] as Error).message).toBe('The time for one request is up: 2000 ms.')
})

test('a statement that asks nobody is ended with its process, and what was read before it is kept', async () => {
  const { ask } = open()
  await ask([statement(COUNTING, 1)], NEVER)
  const [before] = pids()
  const answers = await ask([statement(COUNTING, 3), statement(DEAF, ENDLESS)], within(2_000))
  expect(told(answers)).toEqual(['3', 'TIMEOUT'])
  expect(told(await ask([statement(COUNTING, 2)], NEVER))).toEqual(['2'])
  expect(pids()).not.toContain(before)
})

test('nobody waiting any more, a statement is given up, and the process goes on with others', async () => {
  const { ask } = open()
  const leaving = new AbortController()
  const before = pids()
  const left = ask([statement(COUNTING, ENDLESS)], { ...NEVER, signal: leaving.signal })
  const next = ask([statement(COUNTING, 2)], NEVER)
  setTimeout(() => leaving.abort(), 300)
  expect(told(await left)).toEqual(['ABORTED'])
  expect(told(await next)).toEqual(['2'])
  expect(pids()).toEqual(before)
})

test('a long statement keeps none waiting that another process can answer', async () => {
  const { ask } = open({ readers: 2 })
  const leaving = new AbortController()
  const long = { ...NEVER, signal: leaving.signal }
  const first = ask([statement(COUNTING, ENDLESS)], long)
  const others = await Promise.all([1, 2, 3, 4, 5, 6].map((count) => ask([statement(COUNTING, count)], NEVER)))
  expect(others.map(told)).toEqual([['1'], ['2'], ['3'], ['4'], ['5'], ['6']])
  leaving.abort()
  expect(told(await first)).toEqual(['ABORTED'])
})

test('killed, a process is replaced, and what it had is read by the next', async () => {
  const { ask } = open()
  await ask([statement(COUNTING, 1)], NEVER)
  const slow = ask([statement(COUNTING, 3_000_000)], NEVER)
  const behind = ask([statement(COUNTING, 2)], NEVER)
  await killNext()
  expect([await slow, await behind].map(told)).toEqual([['3000000'], ['2']])
  expect(lines[0]).toMatch(/has ended/)
})

test('what kills every process that reads it is given up', async () => {
  const { ask } = open()
  await ask([statement(COUNTING, 1)], NEVER)
  const poison = ask([statement(DEAF, ENDLESS)], NEVER)
  await killNext()
  await expect.poll(() => lines.length).toBe(1)
  await killNext()
  const [answer] = (await poison).answers
  expect(answer).toEqual(new Error('Processes that read have died of this.'))
})

test('a wrong statement is a fault with its words; others are answered all the same', async () => {
  const { ask } = open()
  const answers = await ask([statement('SELECT missing'), statement(COUNTING, 2)], NEVER)
  expect(told(answers)).toEqual([expect.objectContaining({ message: 'no such column: missing' }), '2'])
})

test('the clock is the one it is given', async () => {
  let time = 0
  const { ask } = open({ now: () => time })
  const late = ask([statement(DEAF, ENDLESS)], { deadline: 60_000, milliseconds: 60_000 })
  setTimeout(() => {
    time = 70_000
  }, 200)
  expect(told(await late)).toEqual(['TIMEOUT'])
})

test('so much waits at the most', async () => {
  const { ask, isFull } = open({ mostWaiting: 2 })
  const asked = [1, 2, 3].map((count) => ask([statement(COUNTING, count)], NEVER))
  expect(isFull()).toBe(true)
  await Promise.all(asked)
  expect(isFull()).toBe(false)
})

test('nothing more is taken once the first has waited for so long', async () => {
  let time = 0
  const { ask, isFull } = open({ now: () => time })
  const leaving = new AbortController()
  const all = [ENDLESS, 1].map((count) => ask([statement(COUNTING, count)], { ...NEVER, signal: leaving.signal }))
  const last = ask([statement(COUNTING, 2)], NEVER)
  expect(isFull()).toBe(false)
  time = 501
  expect(isFull()).toBe(true)
  leaving.abort()
  await Promise.all([...all, last])
  expect(isFull()).toBe(false)
})

test('closed, it ends what is at work and leaves no process', async () => {
  const { ask, close } = open({ readers: 2 })
  const asked = ask([statement(DEAF, ENDLESS)], NEVER)
  await new Promise((resolve) => setTimeout(resolve, 300))
  const before = pids()
  await close()
  expect(told(await asked)).toEqual(['ABORTED'])
  for (const pid of before) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
})
