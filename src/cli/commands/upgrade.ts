import { statSync } from 'node:fs'
import { countStale } from '../../ingest/pipeline/reread.ts'
import { progressBar } from '../../ingest/report/progress-bar.ts'
import { openConnection } from '../../store/database/open-connection.ts'
import { upgradeArchive } from '../../store/database/upgrade/upgrade-archive.ts'
import { existingArchive, usingArchive } from '../archive-file.ts'
import { defineCommand } from '../command.ts'

export const upgrade = defineCommand({
  name: 'upgrade',
  summary: 'brings an archive of an earlier version up to date, after a backup; interrupted, the next run goes on',
  synopsis: [''],
  takes: [0, 0],
  options: {},
  examples: { '': 'backs the archive up beside it, and brings it up to date' },
  exitCodes: { 0: 'done, or of this version already', 2: 'wrong usage, or no usable database' },
  more: 'docs/backup.md',
  async run(_, __, surroundings) {
    const file = existingArchive(surroundings)
    const before = statSync(file).size
    const bar = progressBar(process.stderr, 1)
    const applied = await usingArchive(file, () =>
      upgradeArchive(file, {
        onWait: (line) => bar.say(line),
        onBackup: (path) => bar.say(`backed up to ${path}`),
        onPart: ({ what, done, all }) => bar.step(done, what, all),
      }).finally(() => bar.end()),
    )
    const inMiB = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`
    surroundings.out(
      applied.length
        ? `upgraded ${file}: ${applied.length} migrations, ${inMiB(before)} before, ${inMiB(statSync(file).size)} now`
        : `${file} is of this version already`,
    )
    surroundings.out(leftOver(file))
    return 0
  },
})

/** Suggests what to do next. */
function leftOver(file: string): string {
  const connection = openConnection(file)
  try {
    const stale = countStale(connection)
    return stale
      ? `${stale} documents were read by other rules: npm run reextract reads them again, from what is stored`
      : 'no document has to be read again'
  } finally {
    connection.database.close()
  }
}
