// Loads articles into the archive; `npm run seed -- --help` says how. Exit status: 0 all read, 1 something was skipped or
// not read whole (or, with --check, would change), 2 wrong usage or no usable database, 75 another run is loading, 130
// interrupted.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ConfigError, readConfig } from '../src/config.ts'
import { diskPath, namedPaths } from '../src/ingest/files/disk-path.ts'
import { findFiles } from '../src/ingest/files/find-files.ts'
import { CollectionError } from '../src/ingest/files/place-files.ts'
import { MappingFileError, readMappingFile } from '../src/ingest/files/read-mapping-file.ts'
import { PeopleFileError, readPeopleFile } from '../src/ingest/files/read-people-file.ts'
import { selectFiles } from '../src/ingest/files/select-files.ts'
import { CorrectionsFileError, takeCorrectionsFile } from '../src/ingest/files/take-corrections-file.ts'
import { watchPaths } from '../src/ingest/files/watch-paths.ts'
import { runLoad } from '../src/ingest/run-load.ts'
import { type RunOptions, readRunOptions, UsageError } from '../src/ingest/run-options.ts'
import { migrate } from '../src/store/database/migrations/migrate.ts'
import { StoreError, toStoreError } from '../src/store/database/store-error.ts'
import { USAGE } from './usage.ts'

const seeds = import.meta.dirname
const root = join(seeds, '..')

const SKIPPED = 1
const USAGE_WRONG = 2
/** EX_TEMPFAIL of sysexits.h: try again later. */
const TRY_LATER = 75
const INTERRUPTED = 130

async function main(): Promise<number> {
  const options = readRunOptions(process.argv.slice(2))
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const named = options.paths.length ? options.paths : [relative(process.cwd(), join(seeds, 'articles')) || '.']
  const paths = named.flatMap(namedPaths)
  const missing = paths.filter((path) => !existsSync(diskPath(path)))
  if (missing.length && !options.prune) throw new UsageError(`no such file or folder: ${missing.join(', ')}`)
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  if (!options.watch) return load(paths, options, interrupted.signal)
  let status = 0
  for await (const changed of watchPaths(paths, interrupted.signal)) {
    if (changed) console.error(`changed: ${changed}`)
    status = await load(paths, options, interrupted.signal)
  }
  return status
}

async function load(paths: readonly string[], options: RunOptions, signal: AbortSignal): Promise<number> {
  const { json, timings, verbose, strict, check } = options
  const people = readPeopleFile(options.people ?? join(seeds, 'people.yaml'))
  const mapping = options.mapping === undefined ? undefined : readMappingFile(options.mapping)
  const { databaseFile, autoMerge } = readConfig(process.env, root)
  const found = findFiles(paths)
  const files = selectFiles(found.files, options)
  const chosen = new Set(
    selectFiles(
      found.skipped.map(({ path }) => path),
      options,
    ),
  )
  const skipped = found.skipped.filter(({ path }) => chosen.has(path))
  const { format, encoding, dryRun, diff, force, prune, limit, threads, patience } = options
  const how = {
    skipped,
    format,
    encoding,
    mapping,
    dryRun,
    diff,
    force,
    prune,
    patience,
    people,
    autoMerge,
    signal,
    roots: paths,
  }
  try {
    await migrate(databaseFile)
    const { imported } = await takeCorrectionsFile(databaseFile, join(seeds, 'corrections.jsonl'), people, dryRun)
    if (imported) console.error(`corrections: ${imported} ${dryRun ? 'would be ' : ''}taken in`)
    const { tally, interrupted } = await runLoad(
      databaseFile,
      files,
      {
        ...how,
        what: 'npm run seed',
        collection: options.collection,
        ...(limit !== undefined && { limit }),
        ...(threads !== undefined && { threads }),
      },
      { out: console.log, progress: process.stderr, json, showTimings: timings, verbose },
    )
    if (interrupted) {
      console.error('interrupted: what was read is kept; run the same command to go on')
      return INTERRUPTED
    }
    if (check) return tally.changed ? SKIPPED : 0
    return tally.failed || (strict && tally.outcomes.GONE) ? SKIPPED : 0
  } catch (error) {
    throw toStoreError(error, databaseFile)
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n${USAGE}`)
  else if (error instanceof StoreError) console.error(`${error.message}\n${error.hint}`)
  else if (
    error instanceof CollectionError ||
    error instanceof CorrectionsFileError ||
    error instanceof PeopleFileError ||
    error instanceof MappingFileError ||
    error instanceof ConfigError
  )
    console.error(error.message)
  else console.error(error instanceof Error ? (error.stack ?? error.message) : error)
  process.exitCode = error instanceof StoreError && error.code === 'LOADING' ? TRY_LATER : USAGE_WRONG
}
