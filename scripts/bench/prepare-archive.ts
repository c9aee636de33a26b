import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../../src/store/database/migrations/migrate.ts'
import { checkArchive } from '../generate-archive/check/check-archive.ts'
import type { Scores } from '../generate-archive/check/scores.ts'
import { writeArchive } from '../generate-archive/write-archive.ts'

const root = join(import.meta.dirname, '../..')
const SEED = 1

/** Describes what a kept archive was made with; another generator means another archive. */
function recipe(): string {
  const folder = join(root, 'scripts/generate-archive')
  const hash = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.ts') && !file.startsWith('check')) hash.update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

export interface Prepared {
  readonly databaseFile: string
  readonly articles: number
  /** Seconds that `npm run seed` took, when it was made. */
  readonly seedSeconds: number
}

/** Makes an archive of so many articles and seeds it with the product's own command, or takes the one that is kept. */
export async function prepareArchive(articles: number, isFresh: boolean): Promise<Prepared> {
  const folder = join(root, '.bench', String(articles))
  const databaseFile = join(folder, 'archive.db')
  const note = join(folder, 'made-with.json')
  const known = existsSync(note)
    ? (JSON.parse(readFileSync(note, 'utf8')) as { recipe: string; seedSeconds: number })
    : null
  if (!isFresh && known?.recipe === recipe() && existsSync(databaseFile) && (await isUsable(databaseFile)))
    return { databaseFile, articles, seedSeconds: known.seedSeconds }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  console.error(`making ${articles} articles …`)
  await writeArchive(join(folder, 'articles'), { articles, seed: SEED, shape: 'plain' })
  console.error('npm run seed …')
  const started = performance.now()
  await seed(join(folder, 'articles'), databaseFile)
  const seedSeconds = (performance.now() - started) / 1000
  writeFileSync(note, JSON.stringify({ recipe: recipe(), seedSeconds }))
  return { databaseFile, articles, seedSeconds }
}

/** Brings a kept database up to date; one that cannot be is made anew. */
async function isUsable(databaseFile: string): Promise<boolean> {
  try {
    await migrate(databaseFile)
    return true
  } catch (error) {
    console.error(`the kept archive cannot be used any more: ${(error as Error).message}`)
    return false
  }
}

/** Compares the kept database with the truth beside its articles. */
export function checkPrepared({ databaseFile }: Prepared): Promise<Scores> {
  return checkArchive(databaseFile, join(databaseFile, '../articles.truth.jsonl'))
}

function seed(articles: string, databaseFile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DATABASE_URL: `file:${databaseFile}` }
    const args = [join(root, 'scripts/run.mjs'), join(root, 'seeds/seed.ts'), articles]
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm run seed ended with ${code}`))))
  })
}
