/** Settings -> database, seeded where it is empty -> server -> listening. */
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Config, readConfig } from '../../config.ts'
import { readPeopleFile } from '../../ingest/files/read-people-file.ts'
import { type OpenedArchive, openArchive } from '../../ingest/open-archive.ts'
import { openReloads } from '../../ingest/reload/open-reloads.ts'
import { closeChanging, openChanging } from '../../server/open-changing.ts'
import { readManifest } from '../../server/operations/persisted-documents.ts'
import { shutDown } from '../../server/shut-down.ts'
import { createServer } from '../../server.ts'
import type { WriterLock } from '../../store/database/writer-lock.ts'
import { defineCommand, type Surroundings } from '../command.ts'
import { explainStartError } from '../explain-start-error.ts'

export const serve = defineCommand({
  name: 'serve',
  summary: 'starts the server; a new archive is first filled from seeds/articles, if there is such a folder',
  synopsis: [''],
  takes: [0, 0],
  options: {},
  examples: {
    '': 'serves http://127.0.0.1:4000; PORT=8080, HOST=0.0.0.0 and other settings are environment variables',
  },
  exitCodes: { 0: 'stopped', 1: 'it could not start', 2: 'wrong usage' },
  more: 'docs/operations.md',
  async run(_, __, surroundings) {
    try {
      await start(surroundings)
      return 0
    } catch (error) {
      surroundings.err(explainStartError(error))
      return 1
    }
  },
})

/** The files beside the articles, in the folder that the server was started for. */
function filesOf({ home, err: log }: Surroundings) {
  const seeds = join(home, 'seeds')
  const [articles, peopleFile, correctionsFile] = ['articles', 'people.yaml', 'corrections.jsonl'].map((name) =>
    join(seeds, name),
  ) as [string, string, string]
  return { articles, peopleFile, correctionsFile, log }
}

/** Starts the server and says where it is. Ends the process's work cleanly on SIGINT and SIGTERM. */
async function start(surroundings: Surroundings): Promise<void> {
  const config = readConfig(process.env, surroundings.home)
  const files = filesOf(surroundings)
  const { playground, readingRoom, profile, limits, corsOrigins, allowedHosts, maxAge } = config
  const { persistedDocuments, persistedOnly, connections, mostLag, rate, trustProxy } = config
  const persisted = persistedDocuments
    ? { documents: readManifest(persistedDocuments), only: persistedOnly }
    : undefined
  const asking = { corsOrigins, allowedHosts, connections, mostLag, rate, trustProxy }
  const served = { ...asking, playground, readingRoom, profile, limits, maxAge }
  const options = { ...served, ...(persisted && { persisted }) }
  const fill = (lock: WriterLock, signal: AbortSignal) => fillFrom(files, config, lock, signal)
  const archive: OpenedArchive = await openArchive(config.databaseFile, {
    fill,
    readers: config.readers,
    textAccess: config.textAccess,
    longestWait: limits.milliseconds / 4,
    log: console.error,
  })
  const { reader } = archive
  const changing = openChanging({
    reader,
    milliseconds: limits.milliseconds,
    databaseFile: config.databaseFile,
    adminToken: config.adminToken,
    known: () => readPeopleFile(files.peopleFile),
    openReloads: (hearer) =>
      openReloads({ ...hearer, ...files, ...config, folder: relative(process.cwd(), config.articlesFolder) || '.' }),
  })
  const ending = new AbortController()
  const app = await createServer(reader, { ...options, changing, ending: ending.signal, log: console.error })
  app.addHook('onClose', async () => {
    await closeChanging(changing)
    await archive.close()
  })
  await reader.started
  try {
    await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    await app.close()
    throw error
  }

  const { port } = app.server.address() as { port: number }
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}/graphql`
  if (config.readingRoom) console.log(`Read        ${address.replace(/graphql$/, '')}`)
  console.log(`API         ${address}`)
  if (config.playground) console.log(`Playground  ${address} in a browser`)
  console.log('Stop with Ctrl-C.')

  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shutDown(app, ending))
}

/** Loads seeds/ into a new archive; without that folder it stays empty. */
async function fillFrom(
  { articles, peopleFile, correctionsFile, log }: ReturnType<typeof filesOf>,
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
