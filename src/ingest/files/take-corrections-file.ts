/** Takes the corrections that lie beside the articles into the archive, before the articles are loaded. */
import { existsSync, readFileSync } from 'node:fs'
import { readLines } from '../../store/corrections/file/read-line.ts'
import { openCorrector } from '../../store/corrections/thread/open-corrector.ts'
import type { PeopleFile } from '../../store/rows/people-file.ts'

/** Thrown with the file, the line and what is wrong there; nothing of the file was taken in then. */
export class CorrectionsFileError extends Error {
  override readonly name = 'CorrectionsFileError'
}

export interface TakenFile {
  /** Corrections that are new in the archive, or have changed. */
  readonly imported: number
  readonly known: number
}

/** Takes in all lines of the file, or none; nothing where there is no such file. */
export async function takeCorrectionsFile(
  databaseFile: string,
  path: string,
  people: PeopleFile,
  dryRun = false,
): Promise<TakenFile> {
  if (!existsSync(path)) return { imported: 0, known: 0 }
  const { corrections, wrong } = readLines(readFileSync(path, 'utf8'))
  const first = wrong[0]
  if (first) {
    const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more lines)` : ''
    throw new CorrectionsFileError(`${path}:${first.line}: ${first.message}${more}`)
  }
  if (!corrections.length) return { imported: 0, known: 0 }
  const corrector = openCorrector(databaseFile, () => people)
  try {
    const { imported, known } = await corrector.take(corrections, dryRun)
    return { imported, known }
  } finally {
    await corrector.close()
  }
}
