/** A loaded database of its own for a test: a copy of one that is loaded once a run for all test files. */
import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { readPeopleFile } from '../../src/ingest/files/read-people-file.ts'
import { loadFiles } from '../../src/ingest/pipeline/load-files.ts'
import { openConnection } from '../../src/store/database/open-connection.ts'
import { newDatabase } from '../store/new-database.ts'

/** Loads `paths` into `file`; what lies in seeds/ is the same for all tests, so it is loaded once and copied. */
export async function seedDatabase(file: string, paths: readonly string[]): Promise<void> {
  if (!paths.every((path) => path.startsWith('seeds/'))) return load(file, paths)
  const shared = join(inject('sharedArchives'), `${paths.join(' ').replaceAll('/', '-')}.db`)
  if (!existsSync(shared)) {
    const building = `${shared}.${process.pid}`
    await load(building, paths)
    renameSync(building, shared) // whoever comes second puts the same in its place
  }
  copyFileSync(shared, file)
}

async function load(file: string, paths: readonly string[]): Promise<void> {
  await newDatabase(file)
  const connection = openConnection(file)
  for await (const _ of loadFiles(connection, findFiles(paths).files, {
    people: readPeopleFile('seeds/people.yaml'),
  })) {
    // each is in the database
  }
  connection.database.close() // the last connection writes the log back into the file
}
