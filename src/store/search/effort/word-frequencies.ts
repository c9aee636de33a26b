/** In how many entries of the full-text index a word stands: read from the index, and kept until the archive changes. */
import Database from 'better-sqlite3'
import type { Frequency } from './search-effort.ts'

/** Words that are kept. */
const MOST_KEPT = 20_000

/** Reads through a connection of its own, opened when first needed: a function may not use the connection that calls it. */
export function wordFrequencies(file: string): { frequency: Frequency; close(): void } {
  const kept = new Map<string, number>()
  let opened: ReturnType<typeof open> | undefined
  let seen: unknown
  return {
    frequency(word, isPrefix) {
      opened ??= open(file)
      const now = opened.changes.get()
      if (now !== seen || kept.size >= MOST_KEPT) kept.clear()
      seen = now
      const key = isPrefix ? `${word}*` : word
      const known = kept.get(key)
      if (known !== undefined) return known
      const count = (isPrefix ? opened.beginning.get(word, `${word}\u{10ffff}`) : opened.word.get(word)) as
        | number
        | null
      kept.set(key, count ?? 0)
      return count ?? 0
    },
    close: () => opened?.database.close(),
  }
}

function open(file: string) {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 200 })
  database.pragma('cache_size = -1000') // KiB; each word is looked up once
  database.exec(`CREATE VIRTUAL TABLE temp."Vocabulary" USING fts5vocab('main', 'Search', 'row')`)
  return {
    database,
    changes: database.prepare('PRAGMA data_version').pluck(),
    word: database.prepare('SELECT doc FROM "Vocabulary" WHERE term = ?').pluck(),
    beginning: database.prepare('SELECT sum(doc) FROM "Vocabulary" WHERE term >= ? AND term < ?').pluck(),
  }
}
