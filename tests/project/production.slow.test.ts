// A production install, `npm ci --omit=dev`: made here from the packages that are installed, without a network.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNode } from '../ingest/commands.ts'

interface Entry {
  readonly dev?: boolean
  readonly link?: boolean
}

const home = mkdtempSync(join(tmpdir(), 'production-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A copy, not a link: a package must not find others where it comes from. */
function takePackage(path: string): void {
  if (!existsSync(path)) return // of another platform
  mkdirSync(dirname(join(home, path)), { recursive: true })
  execFileSync('cp', ['-a', path, join(home, path)])
}

beforeAll(() => {
  for (const part of ['packages', 'scripts', 'seeds', 'src', 'package.json', 'package-lock.json', '.npmrc'])
    cpSync(part, join(home, part), { recursive: true })
  cpSync('prisma', join(home, 'prisma'), { recursive: true, filter: (path) => !path.endsWith('client') })
  const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8'))
  const entries = Object.entries(installed.packages as Record<string, Entry>).filter(([, { dev }]) => !dev)
  // A package holds those below it, which are listed too.
  for (const [path] of entries) if (/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path)) takePackage(path)
  const note = { ...installed, packages: Object.fromEntries(entries) }
  writeFileSync(join(home, 'node_modules/.package-lock.json'), JSON.stringify(note))
})

test('starts a server and loads without anything that only development needs', async () => {
  for (const name of ['prisma-cli', 'vitest', 'effect', 'mysql2'])
    expect(existsSync(join(home, 'node_modules', name))).toBe(false)
  const env = { DATABASE_URL: `file:${join(home, 'archive.db')}`, PORT: '0', HOST: '127.0.0.1' }
  let heard!: (address: string) => void
  const address = new Promise<string>((resolve) => (heard = resolve))
  const { child, ended } = startNode([join(home, 'scripts/start.mjs')], env, (out) => {
    const found = /^API\s+(\S+)$/m.exec(out)?.[1]
    if (found) heard(found)
  })
  const url = await Promise.race([address, ended.then(({ err }) => Promise.reject(new Error(err)))])
  const query = encodeURIComponent('{ archive { counts { articles } } }')
  const { data } = await fetch(`${url}?query=${query}`).then((response) => response.json())
  expect(data.archive.counts.articles).toBeGreaterThan(30)
  // The reading room is built here too, of what a production install has.
  const room = await fetch(new URL('/', url)).then((response) => response.text())
  const script = /src="(\/room\/main-[^"]+)"/.exec(room)![1]!
  expect((await fetch(new URL(script, url))).status).toBe(200)
  child.kill('SIGTERM')
  const { code, err } = await ended
  expect(err).not.toMatch(/Installing|Generating/)
  expect(code).toBe(0)
})
