import { join } from 'node:path'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { readPeopleFile } from '../../src/ingest/files/read-people-file.ts'
import { loadArchive } from '../../src/ingest/pipeline/load-archive.ts'
import { migrate } from '../../src/store/database/migrations/migrate.ts'
import { openReader, type Reader } from '../../src/store/reader.ts'

/** The demo archive of the repository, loaded afresh into a new file, as the first `npm start` does it. */
export async function seedDemo(file: string, root: string): Promise<Reader> {
  await migrate(file)
  const { files } = findFiles([join(root, 'seeds/articles')])
  const people = readPeopleFile(join(root, 'seeds/people.yaml'))
  for await (const _ of loadArchive(file, files, { people }));
  return openReader(file)
}
