import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { StoreError } from './store-error.ts'

/**
 * Copies an archive, as it is at one moment, into a file that must not be there yet: whole, or not at all. Readers and a
 * load go on meanwhile. The copy needs no other file beside it, and is checked before it gets its name.
 */
export function backUp(file: string, to: string): void {
  if (existsSync(to)) throw new StoreError('NOT_WRITABLE', `${to}: is there already`)
  mkdirSync(dirname(to), { recursive: true })
  const part = `${to}.part`
  rmSync(part, { force: true })
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 60_000 })
    try {
      database.prepare('VACUUM INTO ?').run(part)
    } finally {
      database.close()
    }
    checkPages(part)
    flush(part)
    renameSync(part, to)
    flush(dirname(to))
  } finally {
    rmSync(part, { force: true })
  }
}

/** Throws NOT_A_DATABASE where a page of the file is damaged. */
export function checkPages(file: string): void {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const found = database.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') throw new StoreError('NOT_A_DATABASE', `${file}: damaged: ${found}`)
  } finally {
    database.close()
  }
}

/** Has the disk keep a file, or the names in a folder, before anything is built on them. */
function flush(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error // not a folder, on Windows
  } finally {
    closeSync(handle)
  }
}
