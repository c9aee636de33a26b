/** Measures the cost of loading: processor time of all threads, bytes written, memory, and where the file's bytes are. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { writeArchive } from '../generate-archive/write-archive.ts'

const root = join(import.meta.dirname, '../..')

/** Milliseconds between two looks at a process: what it does after the last one is not counted. */
const LOOK = 20

/** Clock ticks a second, in which /proc counts. */
const TICKS = 100

export interface Loading {
  readonly articles: number
  readonly textBytes: number
  readonly fileBytes: number
  readonly writtenBytes: number
  readonly cpuSeconds: number
  readonly seconds: number
  readonly peakMiB: number
  readonly tables: readonly TableSize[]
}

interface TableSize {
  readonly name: string
  readonly rows: number
  readonly indexes: number
}

/** Makes so many articles and seeds them into a new file, with the product's own command. */
export async function measureLoading(articles: number, say: (line: string) => void): Promise<Loading> {
  const folder = join(root, '.bench', `loading-${articles}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  say(`making ${articles} articles …`)
  await writeArchive(join(folder, 'articles'), { articles, seed: 1, shape: 'plain' })
  const file = join(folder, 'archive.db')
  say('npm run seed …')
  const run = await seed(join(folder, 'articles'), file)
  const database = new Database(file)
  try {
    database.pragma('wal_checkpoint(TRUNCATE)')
    const textBytes = database.prepare('SELECT sum("byteLength") FROM "Document"').pluck().get() as number
    return { articles, textBytes, fileBytes: statSync(file).size, ...run, tables: tableSizes(database) }
  } finally {
    database.close()
  }
}

type Run = Pick<Loading, 'writtenBytes' | 'cpuSeconds' | 'seconds' | 'peakMiB'>

/** Runs `npm run seed`; what it used is read from /proc, which only Linux has. */
function seed(articles: string, file: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DATABASE_URL: `file:${file}` }
    const started = performance.now()
    const args = [join(root, 'scripts/run.mjs'), join(root, 'seeds/seed.ts'), articles, '--timings']
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
    let last: Omit<Run, 'seconds'> = { writtenBytes: 0, cpuSeconds: 0, peakMiB: 0 }
    const timer = setInterval(() => {
      last = usedBy(child.pid!) ?? last
    }, LOOK)
    child.once('exit', (code) => {
      clearInterval(timer)
      if (code === 0) resolve({ ...last, seconds: (performance.now() - started) / 1000 })
      else reject(new Error(`npm run seed ended with ${code}`))
    })
  })
}

/** Reads what a process has used so far; undefined once it has ended. */
function usedBy(pid: number): Omit<Run, 'seconds'> | undefined {
  try {
    const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8')
    const numberIn = (text: string, name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1])
    // the second field, a name in brackets, may have spaces
    const fields = read('stat')
      .replace(/^.*\) /s, '')
      .split(' ')
    const peakKiB = numberIn(read('status'), 'VmHWM')
    const writtenBytes = numberIn(read('io'), 'wchar')
    if (Number.isNaN(peakKiB)) return undefined
    return { writtenBytes, cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS, peakMiB: peakKiB / 1024 }
  } catch {
    return undefined
  }
}

/** Bytes by table, the largest first: pages of its rows, and of its indexes. What full-text tables lie in counts as theirs. */
function tableSizes(database: Database.Database): TableSize[] {
  const rows = database
    .prepare(
      `SELECT m.tbl_name AS name, m.type, sum(s.pgsize) AS bytes FROM dbstat s JOIN sqlite_schema m ON m.name = s.name
        WHERE s.aggregate = 1 GROUP BY 1, 2`,
    )
    .all() as { name: string; type: string; bytes: number }[]
  const tables = new Map<string, { name: string; rows: number; indexes: number }>()
  for (const { name, type, bytes } of rows) {
    const table = name.replace(/^(Search|SearchName)_\w+$/, '$1')
    const size = tables.get(table) ?? { name: table, rows: 0, indexes: 0 }
    size[type === 'index' ? 'indexes' : 'rows'] += bytes
    tables.set(table, size)
  }
  return [...tables.values()].sort((a, b) => b.rows + b.indexes - a.rows - a.indexes)
}
