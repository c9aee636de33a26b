// SIGKILL at random points of loading, changing and linking: the next run finishes the work, and nobody can tell.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dumpArchive } from '../store/dump-archive.ts'
import { newDatabase } from '../store/new-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const KILLS = Number(process.env.KILLS ?? 50)
/** Chains of runs side by side. */
const CHAINS = KILLS > 10 ? 2 : 1
/** So many kills of a chain before it may finish, about. */
const LENGTH = 3

const IMPORTED = pathToFileURL(join(import.meta.dirname, 'kill-after.mjs')).href
const COMMAND = ['--import', IMPORTED, resolve('scripts/run.mjs'), resolve('seeds/seed.ts')]

/** Enough of the demo archive that stories are told twice, updated, and quote the same words. */
const TAKEN = /harbour|flood|hallorin|interview|election/

/** What is loaded one after the other: a folder, and the same folder changed. Its name is the same in every chain. */
const STATES: readonly ((inbox: string) => void)[] = [
  (inbox) => {
    rmSync(inbox, { recursive: true, force: true })
    const isTaken = (path: string) => !/\.\w+$/.test(path) || TAKEN.test(path)
    cpSync('seeds/articles', inbox, { recursive: true, filter: isTaken })
  },
  (inbox) => {
    const edit = (name: string, from: string, by: string) => {
      const text = readFileSync(join(inbox, name), 'utf8')
      expect(text).toContain(from)
      writeFileSync(join(inbox, name), text.replaceAll(from, by))
    }
    edit('tna-2019-03-04-harbour-sale.txt', 'harbour', 'haven')
    edit('courant-2019-03-05-harbour-sale.md', 'Corvendal', 'Corvendale')
    edit('ropewalk-2019-03-20-interview-mayor.md', 'Osgard', 'Osgaard')
    for (const gone of ['tna-2019-03-22-flood-update.txt', 'hpa-2019-03-23-flood.txt']) rmSync(join(inbox, gone))
    cpSync(join(inbox, 'courant-2019-04-04-hallorin.md'), join(inbox, 'again.md'))
  },
]

/** `npm run seed -- inbox --prune` in a folder of its own. Whether it came to its end. */
function seed(at: string, env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, [...COMMAND, 'inbox', '--prune', '--threads', '0'], {
    cwd: at,
    env: { ...process.env, NODE_ENV: '', DATABASE_URL: `file:${join(at, 'archive.db')}`, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((done, fail) =>
    child.on('close', (code, signal) =>
      signal === 'SIGKILL' || code === 0 ? done(code === 0) : fail(new Error(`ended with ${code ?? signal}`)),
    ),
  )
}

async function begin(name: string): Promise<string> {
  const at = join(folder, name)
  mkdirSync(at, { recursive: true })
  for (const rest of ['', '-wal', '-shm']) rmSync(join(at, `archive.db${rest}`), { force: true })
  await newDatabase(join(at, 'archive.db'))
  return at
}

/** What a reader finds wrong: articles that are not whole, references to nothing. */
function torn(file: string): unknown[] {
  const archive = new Database(file, { readonly: true })
  const wrong = archive
    .prepare(
      `SELECT a.id FROM "Article" a WHERE "paragraphCount" <> (SELECT count(*) FROM "Paragraph" p WHERE p."articleId" = a.id)
        OR "quoteCount" <> (SELECT count(*) FROM "Quote" q WHERE q."articleId" = a.id AND q.kind IN ('DIRECT', 'PARTIAL', 'BLOCK'))
        OR 1 <> (SELECT count(*) FROM "Document" d WHERE d."articleId" = a.id AND d.status = 'CURRENT')`,
    )
    .all()
  wrong.push(...(archive.pragma('foreign_key_check') as unknown[]))
  archive.close()
  return wrong
}

const undisturbed: { readonly dump: Record<string, string[]>; readonly statements: number }[] = []
beforeAll(async () => {
  const at = await begin('undisturbed')
  for (const prepare of STATES) {
    prepare(join(at, 'inbox'))
    const count = join(at, 'statements')
    expect(await seed(at, { COUNT_TO: count })).toBe(true)
    undisturbed.push({ dump: dumpArchive(join(at, 'archive.db')), statements: Number(readFileSync(count, 'utf8')) })
  }
})

test(`killed ${KILLS} times, it ends where it would have ended`, async () => {
  let kills = 0
  let finished = 0
  const chain = async (name: string) => {
    while (kills < KILLS) {
      const at = await begin(name)
      for (const [index, prepare] of STATES.entries()) {
        prepare(join(at, 'inbox'))
        const { dump, statements } = undisturbed[index]!
        const points: number[] = []
        for (;;) {
          const point = 1 + Math.floor((Math.random() * statements * 2) / LENGTH)
          points.push(point)
          if (points.length > 40) throw new Error(`it gets nowhere, killed after ${points} statements`)
          if (await seed(at, { KILL_AFTER: String(points.length > 20 ? 1e9 : point) })) break
          kills++
          expect(torn(join(at, 'archive.db')), `killed after ${points} statements`).toEqual([])
        }
        expect(dumpArchive(join(at, 'archive.db')), `killed after ${points} statements`).toEqual(dump)
        finished++
      }
    }
  }
  await Promise.all(Array.from({ length: CHAINS }, (_, index) => chain(`chain-${index}`)))
  expect(kills).toBeGreaterThanOrEqual(KILLS)
  expect(finished).toBeGreaterThanOrEqual(2)
}, 1_800_000)
