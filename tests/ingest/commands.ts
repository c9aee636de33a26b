/** The commands of an operator, run as processes of their own over an archive of the test's own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

export interface Operator {
  readonly folder: string
  /** The archive's file. */
  readonly file: string
  /** Starts `npm run seed -- ARGS`; `heard` sees its standard output as it grows. */
  start(args: readonly string[], heard?: (out: string, child: ChildProcess) => void): Running
  seed(...args: readonly string[]): Promise<Ended>
  /** Another of the scripts: `export`, `reextract`, `doctor`. */
  run(script: string, ...args: readonly string[]): Promise<Ended>
  rows<Row = Record<string, unknown>>(sql: string, ...values: readonly unknown[]): Row[]
  /** Ends what still runs, and removes the folder. */
  leave(): void
}

const running = new Set<ChildProcess>()

/** Ends whatever was started and still runs. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** Starts Node in the project's folder; `heard` sees its standard output as it grows. */
export function startNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  heard: (out: string, child: ChildProcess) => void = () => {},
): Running {
  const child = spawn(process.execPath, args, { env: { ...process.env, NODE_ENV: '', ...env } })
  running.add(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
    heard(said.out, child)
  })
  child.stderr.on('data', (chunk) => (said.err += chunk))
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code, ...said })
    }),
  )
  return { child, ended }
}

/** `name` tells its folder from those of others. */
export function newOperator(name: string): Operator {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  const file = join(folder, 'archive.db')
  const start = (script: string, args: readonly string[], heard?: Parameters<Operator['start']>[1]) =>
    startNode(['scripts/run.mjs', script, ...args], { DATABASE_URL: `file:${file}` }, heard)
  return {
    folder,
    file,
    start: (args, heard) => start('seeds/seed.ts', args, heard),
    seed: (...args) => start('seeds/seed.ts', args).ended,
    run: (script, ...args) => start(`scripts/${script}.ts`, args).ended,
    rows<Row>(sql: string, ...values: readonly unknown[]) {
      const archive = new Database(file, { readonly: true })
      try {
        return archive.prepare(sql).all(...values) as Row[]
      } finally {
        archive.close()
      }
    },
    leave() {
      endAll()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Short stories that share nothing but their form, as JSON lines. */
export function manyStories(count: number): string {
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      title: `Story ${i} Is Told`,
      body: `It was told ${i} times.\n\n"I told it ${i} times to whoever would listen," said Tilda Vankorren.`,
    }),
  )
  return lines.join('\n')
}
