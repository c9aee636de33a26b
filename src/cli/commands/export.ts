import { createWriteStream, renameSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { EXPORT_FORMATS, type ExportFormat, exportArchive } from '../../export/export-archive.ts'
import { migrate } from '../../store/database/migrations/migrate.ts'
import { existingArchive, textAccess, usingArchive } from '../archive-file.ts'
import { defineCommand } from '../command.ts'
import { choice, text, UsageError } from '../options.ts'

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[]

export const exportCommand = defineCommand({
  name: 'export',
  summary: 'writes the archive in a form that others read; jsonl can be loaded again',
  synopsis: [`--format ${FORMATS.join('|')} [--to FILE]`],
  takes: [0, 0],
  options: {
    '': {
      format: choice('FORM', FORMATS.join(', '), FORMATS),
      to: text('FILE', 'where to; stdout where it is not given'),
    },
  },
  examples: {
    '--format jsonl --to archive.jsonl': 'writes all articles, to be loaded into another archive',
    '--format csv > quotes.csv': 'a row a quote',
  },
  exitCodes: { 0: 'done', 2: 'wrong usage, or no usable database' },
  more: 'docs/operations.md',
  async run(_, { format, to }, surroundings) {
    if (!format) throw new UsageError(`--format is missing: expected one of ${FORMATS.join(', ')}`)
    const file = existingArchive(surroundings)
    const access = textAccess(surroundings)
    if (access === 'excerpt')
      surroundings.err('TEXT_ACCESS=excerpt: the texts are excerpts, and cannot be loaded again.')
    const end = format === 'csv' ? '\r\n' : '\n'
    function* lines() {
      for (const line of exportArchive(file, format!, access)) yield line + end
    }
    await usingArchive(file, async () => {
      await migrate(file)
      if (!to) return writeOut(lines())
      // beside its place first, so that a file of that name is whole or not there
      await pipeline(Readable.from(lines()), createWriteStream(`${to}.part`))
      renameSync(`${to}.part`, to)
    })
    return 0
  },
})

async function writeOut(lines: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout, { end: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error // else whoever read it had enough
  }
}
