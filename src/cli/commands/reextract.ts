import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readPeopleFile } from '../../ingest/files/read-people-file.ts'
import { countStale, reextract as readAgain } from '../../ingest/pipeline/reread.ts'
import { newTimings } from '../../ingest/report/timings.ts'
import { tell } from '../../ingest/run-load.ts'
import { migrate } from '../../store/database/migrations/migrate.ts'
import { openConnection } from '../../store/database/open-connection.ts'
import { existingArchive, mayMerge, usingArchive } from '../archive-file.ts'
import { defineCommand } from '../command.ts'
import { flag, text, UsageError, value } from '../options.ts'

export const reextract = defineCommand({
  name: 'reextract',
  summary: 'reads all articles again with the rules as they are now, from what the archive stored of them',
  synopsis: ['[OPTION…]'],
  takes: [0, 0],
  options: {
    '': {
      force: flag('also what these very rules have read already'),
      people: text('FILE', "the archive's people file; seeds/people.yaml where none is given"),
      agencies: text('FILE', "the archive's own agencies; seeds/agencies.yaml where none is given"),
      wait: value('SECONDS', 'wait for another run to end', (given) => {
        if (!/^\d{1,6}$/.test(given)) throw new UsageError(`--wait ${given}: expected a whole number`)
        return Number(given)
      }),
      json: flag('a line of JSON an article, and one for the summary'),
      timings: flag('where the time went'),
    },
  },
  examples: { '': 'reads what other rules have read', '--force': 'reads all articles again' },
  exitCodes: {
    0: 'all was read',
    1: 'something was not read whole',
    2: 'wrong usage, or a database that cannot be used',
    75: 'another run is loading',
    130: 'interrupted',
  },
  more: 'docs/reloading.md',
  async run(_, { force, people: peopleFile, agencies, wait = 0, json, timings: showTimings }, surroundings) {
    const file = existingArchive(surroundings)
    for (const given of [peopleFile, agencies])
      if (given && !existsSync(given)) throw new UsageError(`no such file: ${given}`)
    const seeds = join(surroundings.home, 'seeds')
    const people = readPeopleFile(peopleFile ?? join(seeds, 'people.yaml'), agencies ?? join(seeds, 'agencies.yaml'))
    const interrupted = new AbortController()
    process.once('SIGINT', () => interrupted.abort())
    const timings = newTimings()
    const autoMerge = mayMerge(surroundings)
    const options = { people, autoMerge, force, timings, signal: interrupted.signal, patience: wait * 1000 }
    const report = { out: console.log, progress: process.stderr, json, showTimings }
    return usingArchive(file, async () => {
      await migrate(file)
      const stale = count(file, force)
      if (stale === 0 && !json) console.log(nothingToDo(file))
      const { tally } = await tell(readAgain(file, options), stale, timings, options, report)
      return interrupted.signal.aborted ? 130 : tally.failed ? 1 : 0
    })
  },
})

/** Says so, for `no documents` alone could be a fault. */
function nothingToDo(file: string): string {
  const all = count(file, true)
  if (all === 0) return 'nothing to do: the archive has no articles'
  return `nothing to do: these rules have read all ${all} documents already (--force reads them again)`
}

function count(file: string, force: boolean): number {
  const connection = openConnection(file)
  try {
    return countStale(connection, force)
  } finally {
    connection.database.close()
  }
}
