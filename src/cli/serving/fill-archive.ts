import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { Config } from '../../config.ts'
import { readPeopleFile } from '../../ingest/files/read-people-file.ts'
import type { WriterLock } from '../../store/database/writer-lock.ts'

/** The files beside the articles, and who is told where there are none. */
export interface SeedFiles {
  readonly articles: string
  readonly peopleFile: string
  readonly correctionsFile: string
  readonly log: (line: string) => void
}

/** Loads seeds/ into a new archive; without that folder it stays empty. */
export async function fillArchive(
  { articles, peopleFile, correctionsFile, log }: SeedFiles,
  { databaseFile, autoMerge }: Config,
  lock: WriterLock,
  signal: AbortSignal,
): Promise<void> {
  if (!existsSync(articles)) return log('The archive is empty: npm run seed -- PATH loads articles.')
  // Only here, for these bring all the rules of reading with them, and most starts need none.
  const { findFiles } = await import('../../ingest/files/find-files.ts')
  const { runLoad } = await import('../../ingest/run-load.ts')
  const { takeCorrectionsFile } = await import('../../ingest/files/take-corrections-file.ts')
  const roots = [relative(process.cwd(), articles)]
  const { files } = findFiles(roots)
  const people = readPeopleFile(peopleFile)
  const options = { people, autoMerge, roots, lock, signal }
  await takeCorrectionsFile(databaseFile, correctionsFile, people)
  await runLoad(databaseFile, files, options, { out: console.log, progress: process.stderr })
}
