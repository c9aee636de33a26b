// What `npm run build` has to put into the package although no file imports it.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { namedBeside } from '../../scripts/build/named-beside.mjs'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: join('src', file).replaceAll('\\', '/'), text: readFileSync(join('src', file), 'utf8') }))

test('every program that is started as a thread or a process is built', () => {
  const starters = sources.filter(
    ({ file, text }) => /\bstart(?:Thread|Process)\(/.test(text) && !file.endsWith('/start-thread.ts'),
  )
  expect(starters.length).toBeGreaterThan(2)
  const built = new Set(namedBeside().programs.map((path) => dirname(path)))
  expect(starters.map(({ file }) => dirname(file)).filter((folder) => !built.has(folder))).toEqual([])
})

test('every file that is read beside a source is copied', () => {
  const read = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/readFileSync\(join\(import\.meta\.dirname, '([^'/]+)'\)/g)].map(
      ([, name]) => `${dirname(file)}/${name}`,
    ),
  )
  expect(read.length).toBeGreaterThan(1)
  expect(namedBeside().assets.sort()).toEqual(read.sort())
})
