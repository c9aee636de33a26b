// Commands for developers, as processes of their own: what they say where they cannot do what is asked.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const plain = join(folder, 'plain.txt')
writeFileSync(plain, 'No JSON.\n')
const other = join(folder, 'other.jsonl')
writeFileSync(other, '{"id":"a","text":"A.","attributions":[]}\n\n{"id":"b"}\n')

function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', `scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr, last: stderr.trimEnd().split('\n').at(-1) }
}

test.each([
  ['evaluate', ['--erors', '4', plain], "Unknown option '--erors'. Did you mean --errors?"],
  ['evaluate', ['--errors', 'all', plain], '--errors all: expected a whole number'],
  ['evaluate', ['no-such.jsonl'], 'no-such.jsonl: no such file'],
  ['evaluate', ['--rules', 'no-such.jsonl'], 'no-such.jsonl: no such file'],
  ['evaluate', [], 'expected one GOLD.jsonl, not 0'],
  ['evaluate', ['--write', plain], '--write goes with --rules'],
  ['evaluate', [plain], `${plain}:1 is not JSON`],
  ['evaluate', [other], `${other}:3 is no annotated article: expected {id, text} with attributions, said or people`],
  ['evaluate', [folder], `${folder} cannot be read: EISDIR: illegal operation on a directory, read`],
  ['update-fixtures', ['--only', 'one'], "Unknown option '--only'"],
  ['generate-archive', ['--articles', 'x'], '--articles is x: expected a whole number from 1 to 10000000'],
])('%s %j: the last line says what is wrong', (script, args, message) => {
  const { status, stderr, last } = run(script, ...args)
  expect({ status, last }).toEqual({ status: 2, last: message })
  expect(stderr).not.toMatch(/^ +at /m)
})

test.each(['evaluate', 'update-fixtures'])('%s --help prints what it does, and does nothing', (script) => {
  const { status, stdout } = run(script, '--help')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^usage: npm run [\s\S]*exit status: 0/)
})
