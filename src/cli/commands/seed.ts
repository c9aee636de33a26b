import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { diskPath, namedPaths } from '../../ingest/files/disk-path.ts'
import { findFiles } from '../../ingest/files/find-files.ts'
import { readMappingFile } from '../../ingest/files/read-mapping-file.ts'
import { readPeopleFile } from '../../ingest/files/read-people-file.ts'
import { selectFiles } from '../../ingest/files/select-files.ts'
import { takeCorrectionsFile } from '../../ingest/files/take-corrections-file.ts'
import { watchPaths } from '../../ingest/files/watch-paths.ts'
import { runLoad } from '../../ingest/run-load.ts'
import { migrate } from '../../store/database/migrations/migrate.ts'
import { archiveFile, mayMerge, usingArchive } from '../archive-file.ts'
import { defineCommand, type Surroundings } from '../command.ts'
import { UsageError, type ValuesOf } from '../options.ts'
import { SEED_OPTIONS } from './seed-options.ts'

const SKIPPED = 1
const INTERRUPTED = 130

type SeedOptions = ValuesOf<typeof SEED_OPTIONS>

export const seed = defineCommand({
  name: 'seed',
  summary: 'loads articles into the archive',
  synopsis: ['[PATH…] [OPTION…]'],
  parameters: { PATH: 'files or folders of articles, or of containers of them; seeds/articles where none is given' },
  takes: [0, Number.POSITIVE_INFINITY],
  options: SEED_OPTIONS,
  examples: {
    '~/archive --dry-run': 'says what would change, and changes nothing',
    '~/archive': 'loads the folder; the next time only what has changed',
    '~/archive --watch': 'goes on, and loads again whenever a file changes',
  },
  exitCodes: {
    0: 'all was read',
    1: 'something was skipped or not read whole, or would change with --check',
    2: 'wrong usage, or a database that cannot be used',
    75: 'another run is loading',
    130: 'interrupted',
  },
  more: 'docs/reloading.md',
  async run(named, options, surroundings) {
    checkTogether(named, options)
    const given = named.length ? named : [relative(process.cwd(), join(surroundings.home, 'seeds/articles')) || '.']
    const paths = given.flatMap(namedPaths)
    const missing = paths.filter((path) => !existsSync(diskPath(path)))
    if (missing.length && !options.prune) throw new UsageError(`no such file or folder: ${missing.join(', ')}`)
    const interrupted = new AbortController()
    process.once('SIGINT', () => interrupted.abort())
    if (!options.watch) return load(paths, options, surroundings, interrupted.signal)
    let status = 0
    for await (const changed of watchPaths(paths, interrupted.signal)) {
      if (changed) surroundings.err(`changed: ${changed}`)
      status = await load(paths, options, surroundings, interrupted.signal)
    }
    return status
  },
})

/** Refuses options that contradict one another. */
function checkTogether(paths: readonly string[], options: SeedOptions): void {
  const { people, agencies, mapping, collection, watch, check, 'dry-run': dryRun } = options
  for (const file of [people, agencies, mapping])
    if (file && !existsSync(file)) throw new UsageError(`no such file: ${file}`)
  if (collection !== undefined && paths.length > 1)
    throw new UsageError('--collection names one folder; load the others by themselves')
  if (watch && (check || dryRun)) throw new UsageError('--watch loads; it goes with no dry run')
}

async function load(
  paths: readonly string[],
  options: SeedOptions,
  { home, err, ...surroundings }: Surroundings,
  signal: AbortSignal,
): Promise<number> {
  const { json, timings: showTimings, verbose, strict, check, only, since } = options
  const people = readPeopleFile(
    options.people ?? join(home, 'seeds/people.yaml'),
    options.agencies ?? join(home, 'seeds/agencies.yaml'),
  )
  const mapping = options.mapping === undefined ? undefined : readMappingFile(options.mapping)
  const file = archiveFile({ home, err, ...surroundings })
  const found = findFiles(paths)
  const files = selectFiles(found.files, { only, since })
  const chosen = new Set(
    selectFiles(
      found.skipped.map(({ path }) => path),
      { only, since },
    ),
  )
  const skipped = found.skipped.filter(({ path }) => chosen.has(path))
  const { format, encoding, force, prune, limit, threads, collection, wait = 0 } = options
  const dryRun = check || options['dry-run']
  const autoMerge = mayMerge({ home, err, ...surroundings })
  const how = {
    ...{ skipped, format, encoding, mapping, dryRun, force, prune, people, autoMerge, signal, collection },
    roots: paths,
  }
  return usingArchive(file, async () => {
    await migrate(file)
    const { imported } = await takeCorrectionsFile(file, join(home, 'seeds/corrections.jsonl'), people, dryRun)
    if (imported) err(`corrections: ${imported} ${dryRun ? 'would be ' : ''}taken in`)
    const { tally, interrupted } = await runLoad(
      file,
      files,
      {
        ...how,
        what: 'npm run seed',
        diff: options.diff || dryRun,
        patience: wait * 1000,
        ...(limit !== undefined && { limit }),
        ...(threads !== undefined && { threads }),
      },
      { out: console.log, progress: process.stderr, json, showTimings, verbose },
    )
    if (interrupted) {
      err('interrupted: what was read is kept; run the same command to go on')
      return INTERRUPTED
    }
    return tally.failed || (check && tally.changed) || (strict && tally.outcomes.GONE) ? SKIPPED : 0
  })
}
