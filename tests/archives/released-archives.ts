/** The archives of released versions that lie here, each with its inputs beside it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface ReleasedArchive {
  readonly version: string
  /** The files that it was made of last, as `inbox/`. */
  readonly folder: string
  /** Writes it to `file`, as the release left it. Returns `file`. */
  unpack(file: string): string
}

export const RELEASED: readonly ReleasedArchive[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.db.gz'))
  .map((name) => {
    const version = name.slice(0, -'.db.gz'.length)
    return {
      version,
      folder: join(import.meta.dirname, version),
      unpack(file) {
        writeFileSync(file, gunzipSync(readFileSync(join(import.meta.dirname, name))))
        return file
      },
    }
  })
