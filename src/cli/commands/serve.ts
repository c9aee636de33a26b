/** Settings -> database, seeded where it is empty -> server -> listening. */
import { join, relative } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { type Config, readConfig } from '../../config.ts'
import { readPeopleFile } from '../../ingest/files/read-people-file.ts'
import { type OpenedArchive, openArchive } from '../../ingest/open-archive.ts'
import { openReloads } from '../../ingest/reload/open-reloads.ts'
import { type Access, openAccess } from '../../server/access/access.ts'
import { knownTokens } from '../../server/access/known-tokens.ts'
import { responseCache } from '../../server/cache/response-cache.ts'
import { openLog } from '../../server/observing/open-log.ts'
import { startObserving } from '../../server/observing/start-observing.ts'
import { closeChanging, openChanging } from '../../server/open-changing.ts'
import { readManifest } from '../../server/operations/persisted-documents.ts'
import { shutDown } from '../../server/shut-down.ts'
import { createServer } from '../../server.ts'
import type { WriterLock } from '../../store/database/writer-lock.ts'
import { defineCommand, type Surroundings } from '../command.ts'
import { explainStartError } from '../serving/explain-start-error.ts'
import { fillArchive, type SeedFiles } from '../serving/fill-archive.ts'

/** Garbage in V8's heap before it is collected, in percent of what lives. Its own figure is up to 300. */
const HEAP_GROWS = 50

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
function filesOf({ home, err: log }: Surroundings): SeedFiles {
  const seeds = join(home, 'seeds')
  const [articles, peopleFile, correctionsFile] = ['articles', 'people.yaml', 'corrections.jsonl'].map((name) =>
    join(seeds, name),
  ) as [string, string, string]
  return { articles, peopleFile, correctionsFile, log }
}

/** Starts the server and says where it is. Ends the process's work cleanly on SIGINT and SIGTERM. */
async function start(surroundings: Surroundings): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWS}`)
  const config = readConfig(process.env, surroundings.home)
  const files = filesOf(surroundings)
  const { playground, readingRoom, profile, limits, corsOrigins, allowedHosts, maxAge } = config
  const { persistedDocuments, persistedOnly, connections, mostLag, rate, trustProxy, readTokenRequired } = config
  const persisted = persistedDocuments
    ? { documents: readManifest(persistedDocuments), only: persistedOnly }
    : undefined
  const asking = { corsOrigins, allowedHosts, connections, mostLag, rate, trustProxy }
  const served = { ...asking, playground, readingRoom, profile, limits, maxAge, readTokenRequired }
  const options = { ...served, ...(persisted && { persisted }) }
  const fill = (lock: WriterLock, signal: AbortSignal) => fillArchive(files, config, lock, signal)
  const logger = openLog(config.logLevel)
  const log = (line: string) => logger.warn(line)
  const access = accessOf(config, log)
  const archive: OpenedArchive = await openArchive(config.databaseFile, {
    fill,
    readers: config.readers,
    textAccess: config.textAccess,
    longestWait: limits.milliseconds / 4,
    log,
  })
  const { reader } = archive
  const changing = openChanging({
    reader,
    milliseconds: limits.milliseconds,
    databaseFile: config.databaseFile,
    known: () => readPeopleFile(files.peopleFile),
    openReloads: (hearer) =>
      openReloads({
        ...hearer,
        ...files,
        ...config,
        log,
        folder: relative(process.cwd(), config.articlesFolder) || '.',
      }),
  })
  const ending = new AbortController()
  const cache = responseCache(limits.cacheBytes)
  const observing = startObserving({ ...config, log: logger, reader, cache, changing })
  const close = async () => {
    await closeChanging(changing)
    await archive.close()
    await (await observing.catch(() => null))?.close()
    logger.flush()
  }
  const app = await observing
    .then(({ observers }) =>
      createServer(reader, { ...options, observers, cache, access, changing, ending: ending.signal, log }),
    )
    .catch(async (error) => {
      await close()
      throw error
    })
  app.addHook('onClose', close)
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

/** Tells who may ask and change; undefined where no token is known. Throws TokensFileError. */
function accessOf({ adminToken, editorTokens: file }: Config, log: (line: string) => void): Access | undefined {
  if (adminToken === undefined && file === undefined) return undefined
  return openAccess(knownTokens({ adminToken, file, log }), log)
}
