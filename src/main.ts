/** Settings -> database, seeded where it is empty -> server -> listening. */
import { join, relative } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Config, ConfigError, readConfig } from './config.ts'
import { PeopleFileError, readPeopleFile } from './ingest/files/read-people-file.ts'
import { type OpenedArchive, openArchive } from './ingest/open-archive.ts'
import { openReloads } from './ingest/reload/open-reloads.ts'
import { closeChanging, openChanging } from './server/open-changing.ts'
import { ManifestError, readManifest } from './server/operations/persisted-documents.ts'
import { createServer } from './server.ts'
import { StoreError } from './store/database/store-error.ts'
import type { WriterLock } from './store/database/writer-lock.ts'

const root = join(import.meta.dirname, '..')
const PEOPLE_FILE = join(root, 'seeds/people.yaml')
const RELOAD = { peopleFile: PEOPLE_FILE, correctionsFile: join(root, 'seeds/corrections.jsonl'), log: console.error }

/** Starts the server and says where it is. Ends the process's work cleanly on SIGINT and SIGTERM. */
export async function main(): Promise<void> {
  const config = readConfig(process.env, root)
  const { playground, profile, limits, corsOrigins, allowedHosts, maxAge, persistedDocuments, persistedOnly } = config
  const persisted = persistedDocuments
    ? { documents: readManifest(persistedDocuments), only: persistedOnly }
    : undefined
  const options = { playground, profile, limits, corsOrigins, allowedHosts, maxAge, ...(persisted && { persisted }) }
  const fill = (lock: WriterLock, signal: AbortSignal) => seed(config, lock, signal)
  const archive: OpenedArchive = await openArchive(config.databaseFile, { fill, log: console.error })
  const { reader } = archive
  const changing = openChanging({
    reader,
    databaseFile: config.databaseFile,
    adminToken: config.adminToken,
    known: () => readPeopleFile(PEOPLE_FILE),
    openReloads: (hearer) =>
      openReloads({ ...hearer, ...RELOAD, ...config, folder: relative(process.cwd(), config.articlesFolder) || '.' }),
  })
  const app = await createServer(reader, { ...options, changing, log: console.error })
  app.addHook('onClose', async () => {
    await closeChanging(changing)
    await archive.close()
  })
  try {
    await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    await app.close()
    throw error
  }

  const { port } = app.server.address() as { port: number }
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}/graphql`
  console.log(`API         ${address}`)
  if (config.playground) console.log(`Playground  ${address} in a browser`)
  console.log('Stop with Ctrl-C.')

  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shutDown(app))
}

/** Requests that are being answered are given this long, in milliseconds, before they are cut off. */
const GRACE = 10_000

async function shutDown(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), GRACE)
  await app.close()
  clearTimeout(timer)
}

/** Loads seeds/ into a new archive. */
async function seed({ databaseFile, autoMerge }: Config, lock: WriterLock, signal: AbortSignal): Promise<void> {
  // Only here, for these bring Prisma and all the rules of reading with them, and most starts need neither.
  const { findFiles } = await import('./ingest/files/find-files.ts')
  const { runLoad } = await import('./ingest/run-load.ts')
  const { takeCorrectionsFile } = await import('./ingest/files/take-corrections-file.ts')
  const roots = [relative(process.cwd(), join(root, 'seeds/articles'))]
  const { files } = findFiles(roots)
  const people = readPeopleFile(join(root, 'seeds/people.yaml'))
  const options = { people, autoMerge, roots, lock, signal }
  await takeCorrectionsFile(databaseFile, RELOAD.correctionsFile, people)
  await runLoad(databaseFile, files, options, { out: console.log, progress: process.stderr })
}

/** What is wrong and what to do about it, in one line; of a fault of ours, all there is. */
function explain(error: unknown): string {
  if (error instanceof StoreError) return `${error.message}. ${error.hint}`
  if (error instanceof Error && error.name === 'CorrectionsFileError') return error.message
  if (error instanceof ConfigError || error instanceof PeopleFileError || error instanceof ManifestError)
    return error.message
  const { code, address, port } = error as { code?: unknown; address?: string; port?: number }
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${address} is taken. Set another one, e.g. PORT=${Number(port) + 1} npm start`
  if (code === 'EACCES') return `Port ${port} may not be used. Set one above 1023, e.g. PORT=4000 npm start`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

try {
  await main()
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
