// What an operator wants to know of a run: what was noted, what changed, whether something did, how many files there were.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newOperator } from './commands.ts'

const BODY = '"The bridge stays shut," Mayor Jana Orlova said on Tuesday. "We will not put a life at risk."'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 }) // each test starts processes

const operator = newOperator('questions')
const inbox = join(operator.folder, 'inbox')
beforeAll(() => {
  mkdirSync(inbox)
  writeFileSync(join(inbox, 'bridge.txt'), `Bridge Shuts\n\nBy Ann Lark\n\n${BODY}\n`)
  const rows = ['One', 'Two', 'Three'].map(
    (name) => `Bridge ${name},"${BODY.replaceAll('"', '""')} ${name}.",2020-08-15\n`,
  )
  writeFileSync(join(inbox, 'table.csv'), `title,body,date\n${rows.join('')}`)
})
afterAll(() => operator.leave())

test('files are files, and what they hold is counted beside them', async () => {
  const dry = await operator.seed(inbox, '--dry-run')
  expect(dry).toMatchObject({ code: 0, out: expect.stringMatching(/would be: 4 created \(2 files, 4 articles in/) })
  expect((await operator.seed(inbox, '--check')).code).toBe(1)
  expect((await operator.seed(inbox)).out).toMatch(/^4 created \(2 files, 4 articles in/m)
  expect((await operator.seed(inbox, '--only', '*.txt')).out).toMatch(/^1 unchanged \(1 file in/)
  const { summary } = JSON.parse((await operator.seed(inbox, '--json')).out.trim().split('\n').at(-1)!)
  expect(summary).toMatchObject({ files: 2, total: 4 })
})

test('--verbose tells again what was noted of unchanged files', async () => {
  const { out, code } = await operator.seed(inbox, '--verbose')
  expect(out).toMatch(/^noted \S+bridge\.txt:1:1: .+ \[NO_DATE\]/m)
  expect(out).toMatch(/^4 unchanged/m)
  expect(code).toBe(0)
  expect((await operator.seed(inbox)).out).not.toMatch(/^noted/m)
  const lines = (await operator.seed(inbox, '--verbose', '--json')).out.trim().split('\n')
  expect(JSON.parse(lines[0]!)).toMatchObject({ outcome: 'UNCHANGED', diagnostics: [{ code: 'NO_DATE' }] })
})

test('what is read again and comes out the same is unchanged', async () => {
  const forced = await operator.seed(inbox, '--force')
  expect(forced.out).toMatch(/^4 unchanged \(2 files, 4 articles in/m)
  expect(forced.out).not.toContain('updated')
  expect((await operator.seed(inbox, '--force', '--check')).code).toBe(0)
  expect((await operator.run('reextract', '--force')).out).toMatch(/^4 unchanged \(4 documents in/m)
})

test('what comes out differently with --force is not', async () => {
  writeFileSync(join(inbox, 'bridge.txt'), `Bridge Shuts\n\nBy Ann Lark\n\n${BODY} Nobody crossed it.\n`)
  expect((await operator.seed(inbox, '--force')).out).toMatch(/^1 (?:created|updated), 3 unchanged/m)
})

test('reextract says that there is nothing to do', async () => {
  expect((await operator.run('reextract')).out).toMatch(/^nothing to do: these rules have read all 4 documents already/)
})

test('--dry-run exits with 1 where something was skipped only; --check adds that something would change', async () => {
  expect((await operator.seed(inbox, '--check')).code).toBe(0)
  writeFileSync(join(inbox, 'empty.txt'), '\n')
  expect((await operator.seed(inbox, '--dry-run')).code).toBe(1)
  expect((await operator.seed(inbox, '--check')).code).toBe(1)
  writeFileSync(join(inbox, 'empty.txt'), `Ferry Stops\n\nBy Ann Lark\n\n${BODY.replace('bridge', 'ferry')}\n`)
  expect((await operator.seed(inbox, '--dry-run')).code).toBe(0)
  expect((await operator.seed(inbox, '--check')).code).toBe(1)
})
