import { existsSync, statSync } from 'node:fs'
import { backUp } from '../../store/database/back-up.ts'
import { existingArchive, NotPossibleError, usingArchive } from '../archive-file.ts'
import { defineCommand } from '../command.ts'

export const backup = defineCommand({
  name: 'backup',
  summary: 'copies the archive, as it is at this moment, into one file; loads and servers go on meanwhile',
  synopsis: ['FILE'],
  parameters: { FILE: 'the copy; a file that is there is never replaced' },
  takes: [1, 1],
  options: {},
  examples: { 'backups/2026-05-01.db': 'copies the archive into that file' },
  exitCodes: { 0: 'done', 2: 'wrong usage, or no usable database' },
  more: 'docs/backup.md',
  async run([to], _, surroundings) {
    const file = existingArchive(surroundings)
    if (existsSync(to!)) throw new NotPossibleError(`${to}: is there already\nName a file that is not there yet.`)
    await usingArchive(file, () => backUp(file, to!))
    surroundings.out(`backed up ${file} to ${to}, ${statSync(to!).size} bytes`)
    return 0
  },
})
