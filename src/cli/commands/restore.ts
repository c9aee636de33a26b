import { existsSync } from 'node:fs'
import { restore as putBack } from '../../store/database/restore.ts'
import { archiveFile, usingArchive } from '../archive-file.ts'
import { defineCommand } from '../command.ts'
import { UsageError } from '../options.ts'

export const restore = defineCommand({
  name: 'restore',
  summary: 'puts a backup in the place of the archive, and keeps what was there beside it; servers go on',
  synopsis: ['FILE'],
  parameters: { FILE: 'a file that a backup wrote' },
  takes: [1, 1],
  options: {},
  examples: { 'backups/2026-05-01.db': 'replaces the archive by that backup' },
  exitCodes: { 0: 'done', 2: 'wrong usage, or no usable file', 75: 'another run is loading' },
  more: 'docs/backup.md',
  async run([from], _, surroundings) {
    if (!existsSync(from!)) throw new UsageError(`${from}: no such file`)
    const file = archiveFile(surroundings)
    const { kept } = await usingArchive(file, () => putBack(file, from!))
    surroundings.out(`restored ${file} from ${from}`)
    if (kept) surroundings.out(`what was there before is kept: ${kept}`)
    return 0
  },
})
