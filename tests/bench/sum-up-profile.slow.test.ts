import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sumUpProfile } from '../../scripts/bench/sum-up-profile.ts'

test('a profile of a bundled program shows layers, packages, and functions where they were written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  const args = ['--cpu-prof', `--cpu-prof-dir=${folder}`, 'scripts/run.mjs', 'scripts/extract.ts', 'seeds/articles']
  expect(spawnSync(process.execPath, args).status).toBe(0)
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))
  const { layers, functions, total } = sumUpProfile(JSON.parse(readFileSync(join(folder, file!), 'utf8')))
  rmSync(folder, { recursive: true })
  expect([...layers.keys()]).toEqual(expect.arrayContaining(['src/text']))
  expect([...layers.keys()].filter((name) => name.includes('.on-the-record'))).toEqual([])
  expect([...layers.values()].reduce((sum, time) => sum + time)).toBe(total)
  // e.g. `draftArticle  src/text/draft-article.ts:30`
  const own = [...functions.keys()]
    .map((name) => /^(\w+) {2}(src\/text\/\S+):(\d+)$/.exec(name))
    .filter((m) => m !== null)
  const found = own.filter(([, name, path, line]) =>
    readFileSync(path!, 'utf8').split('\n')[Number(line) - 1]?.includes(name!),
  )
  expect(found.length).toBeGreaterThan(own.length * 0.8)
  expect(own.length).toBeGreaterThan(3)
})
