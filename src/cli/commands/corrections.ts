import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPeopleFile } from '../../ingest/files/read-people-file.ts'
import { CorrectionsFileError, takeCorrectionsFile } from '../../ingest/files/take-corrections-file.ts'
import { nearestOf } from '../../matching/nearest-of.ts'
import { writeLines } from '../../store/corrections/file/write-line.ts'
import { readCorrections } from '../../store/corrections/index/correction-rows.ts'
import { listCorrections } from '../../store/corrections/index/list-corrections.ts'
import type { Connection } from '../../store/database/connection.ts'
import { migrate } from '../../store/database/migrations/migrate.ts'
import { openConnection } from '../../store/database/open-connection.ts'
import { archiveFile, usingArchive } from '../archive-file.ts'
import { defineCommand, type Surroundings } from '../command.ts'
import { flag, UsageError } from '../options.ts'

const ACTIONS = ['list', 'export', 'import']

export const corrections = defineCommand({
  name: 'corrections',
  summary: "lists the archive's corrections, or moves them as lines of JSON",
  synopsis: ['list', 'export [FILE]', 'import [FILE] [--dry-run]'],
  parameters: { FILE: 'seeds/corrections.jsonl where it is not given; export to - prints the lines' },
  takes: [1, 2],
  options: { '': { 'dry-run': flag('import: says what would be taken in, and takes in nothing') } },
  examples: {
    list: 'a line a correction: its status, and what it says',
    'export corrections.jsonl': 'writes all corrections into that file',
    'import corrections.jsonl --dry-run': 'checks a file of corrections',
  },
  exitCodes: {
    0: 'done',
    1: 'a line is wrong, and nothing was taken in',
    2: 'wrong usage, or an unusable database',
  },
  more: 'docs/corrections.md',
  statusOf: (error) => (error instanceof CorrectionsFileError ? 1 : undefined),
  async run([action, given], options, surroundings) {
    if (!ACTIONS.includes(action!)) {
      const nearest = nearestOf(action!, ACTIONS)
      throw new UsageError(`${action}: expected ${ACTIONS.join(', ')}${nearest ? `. Did you mean ${nearest}?` : ''}`)
    }
    const path = given ?? join(surroundings.home, 'seeds/corrections.jsonl')
    if (action === 'import' && !existsSync(path)) throw new UsageError(`no such file: ${path}`)
    const file = archiveFile(surroundings)
    await usingArchive(file, async () => {
      await migrate(file)
      if (action === 'import') await take(file, path, options['dry-run'], surroundings)
      else if (action === 'export') write(file, path, surroundings)
      else list(file, surroundings)
    })
    return 0
  },
})

async function take(file: string, path: string, dryRun: boolean, { home, out }: Surroundings): Promise<void> {
  const people = readPeopleFile(join(home, 'seeds/people.yaml'))
  const { imported, known } = await takeCorrectionsFile(file, path, people, dryRun)
  out(`${dryRun ? 'would be: ' : ''}${imported} taken in, ${known} known already`)
}

function write(file: string, path: string, { err }: Surroundings): void {
  const lines = withConnection(file, (connection) => writeLines(readCorrections(connection)))
  if (path === '-') process.stdout.write(lines)
  else {
    writeFileSync(path, lines)
    err(`${lines.split('\n').length - 1} written to ${path}`)
  }
}

/** One line each: what holds and what does not, and why. */
function list(file: string, { out }: Surroundings): void {
  withConnection(file, (connection) => {
    for (const { id, status, kind, author, createdAt, what, reason } of listCorrections(connection)) {
      const columns = [id, status.padEnd(9), kind.padEnd(11), createdAt.slice(0, 10), author, what, reason ?? '']
      out(columns.join('  ').trimEnd())
    }
  })
}

function withConnection<Result>(file: string, work: (connection: Connection) => Result): Result {
  const connection = openConnection(file)
  try {
    return work(connection)
  } finally {
    connection.database.close()
  }
}
