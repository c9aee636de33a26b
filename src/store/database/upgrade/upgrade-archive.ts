/** Brings an archive of an earlier version up to date, with a backup of it beside the file. */
import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { backUp } from '../back-up.ts'
import { isUpToDate, migrate } from '../migrations/migrate.ts'
import type { MigrateOptions } from '../migrations/migrate-options.ts'
import { readMigrations } from '../migrations/migrations.ts'
import { StoreError } from '../store-error.ts'

export interface UpgradeOptions extends Pick<MigrateOptions, 'onWait' | 'onPart'> {
  /** Hears where the backup is, before anything else is changed. */
  readonly onBackup?: (path: string) => void
}

/** Bytes from which on an upgrade takes minutes, and is left to the operator. */
export const LARGE = 2 ** 30

/** Backs the archive up and migrates it. Returns the names of the migrations applied. Goes on where it was interrupted. */
export function upgradeArchive(file: string, options: UpgradeOptions = {}): Promise<readonly string[]> {
  return migrate(file, {
    ...(options.onWait && { onWait: options.onWait }),
    ...(options.onPart && { onPart: options.onPart }),
    onBegin: () => {
      if (!hasArticles(file)) return
      const path = backupOf(file)
      if (!existsSync(path)) backUp(file, path)
      options.onBackup?.(path)
    },
  })
}

/** The same for a server, which asks nothing where that takes moments. Throws `UPGRADE_NEEDED` where it would take longer. */
export async function upgradeSmall(file: string, log: (line: string) => void, large = LARGE): Promise<void> {
  if (existsSync(file) && statSync(file).size > large && !isUpToDate(file, readMigrations()) && hasArticles(file))
    throw new StoreError('UPGRADE_NEEDED', `${file}: was made by an earlier version, and is large`)
  await upgradeArchive(file, {
    onWait: log,
    onBackup: (path) => log(`made by an earlier version, backed up to ${path}`),
  })
}

/** Path of the backup: named after the archive's version, which no migration moves, so that one upgrade makes one. */
function backupOf(file: string): string {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const version = database.prepare('SELECT version FROM "Archive"').pluck().get() as number | undefined
    return `${file}.before-upgrade-${version ?? 0}`
  } finally {
    database.close()
  }
}

function hasArticles(file: string): boolean {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const isThere = database.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'Article'`).get()
    return isThere !== undefined && database.prepare('SELECT 1 FROM "Article" LIMIT 1').get() !== undefined
  } finally {
    database.close()
  }
}
