import { existsSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { toStoreError } from '../store/database/store-error.ts'
import type { TextAccess } from '../store/rights/text-access.ts'
import type { Surroundings } from './command.ts'

/** A command cannot do as it was asked; the message says why and what to do. */
export class NotPossibleError extends Error {}

/** The archive's file, which `DATABASE_URL` names. */
export function archiveFile({ home }: Surroundings): string {
  return readConfig(process.env, home).databaseFile
}

/** Tells whether people may be taken for one by the evidence of their articles, as `AUTO_MERGE` says. */
export function mayMerge({ home }: Surroundings): boolean {
  return readConfig(process.env, home).autoMerge
}

/** Returns the share of the articles' text that leaves the archive, as `TEXT_ACCESS` says. */
export function textAccess({ home }: Surroundings): TextAccess {
  return readConfig(process.env, home).textAccess
}

/** The file of an archive that is there. Throws a `NotPossibleError` where none is. */
export function existingArchive(surroundings: Surroundings): string {
  const file = archiveFile(surroundings)
  if (!existsSync(file)) throw new NotPossibleError(`${file}: there is no archive yet\nRun npm run seed first.`)
  return file
}

/** Works on an archive; errors of the database become ones that say what to do. */
export async function usingArchive<Result>(file: string, work: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw toStoreError(error, file)
  }
}
