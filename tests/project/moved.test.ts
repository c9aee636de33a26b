// An installation that is copied or moved runs its own files, although its programs were built where it was before.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'moved-')))
afterAll(() => rmSync(folder, { recursive: true }))

const first = join(folder, 'first # 100% ü')
const PROGRAM = `
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
const beside = readFileSync(join(import.meta.dirname, 'beside.txt'), 'utf8')
console.log(JSON.stringify([import.meta.dirname, import.meta.url, beside]))`

const runIn = (place: string) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'src/program.ts'], {
    cwd: place,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}
const seenFrom = (place: string, beside: string) => [
  join(place, 'src'),
  pathToFileURL(join(place, 'src/program.ts')).href,
  beside,
]
/** Copies with the times of the files, to the nanosecond. */
const copy = (from: string, to: string) => {
  mkdirSync(dirname(to), { recursive: true })
  execFileSync('cp', ['-a', from, to])
}

beforeAll(() => {
  for (const part of ['scripts', 'src', 'node_modules']) mkdirSync(join(first, part), { recursive: true })
  copyFileSync('scripts/run.mjs', join(first, 'scripts/run.mjs'))
  for (const part of ['scripts/extractor', 'scripts/build']) cpSync(part, join(first, part), { recursive: true })
  symlinkSync(resolve('node_modules/esbuild'), join(first, 'node_modules/esbuild'))
  writeFileSync(join(first, 'src/program.ts'), PROGRAM)
  writeFileSync(join(first, 'src/beside.txt'), 'first')
  expect(runIn(first)).toEqual(seenFrom(first, 'first'))
})

test('a copy runs its own files, not those of the original', () => {
  const second = join(folder, 'deep/er/second')
  copy(first, second)
  writeFileSync(join(second, 'src/beside.txt'), 'second')
  expect(runIn(second)).toEqual(seenFrom(second, 'second'))
  expect(runIn(first)).toEqual(seenFrom(first, 'first'))
})

test('an installation whose packages lie elsewhere builds again for its own place', () => {
  const packages = join(folder, 'packages')
  renameSync(join(first, 'node_modules'), packages)
  symlinkSync(packages, join(first, 'node_modules'))
  expect(runIn(first)).toEqual(seenFrom(first, 'first'))
  const third = join(folder, 'a/third')
  copy(first, third)
  expect(runIn(third)).toEqual(seenFrom(third, 'first'))
})
