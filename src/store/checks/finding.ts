/** One result of checking an archive. */
export interface Finding {
  readonly check: string
  /** WARNING: nothing is lost, but something is to be done. */
  readonly status: 'OK' | 'WARNING' | 'BROKEN'
  readonly found: string
  readonly hint?: string
}

/** Hint where what is stored of articles is wrong. */
export const REREAD = 'Run npm run reextract -- --force: it reads all documents again.'

/** Hint where only loading into a new file helps. */
export const ANEW =
  'Make a backup. Then write the articles out and load them into a new file, which counts everything anew; former versions stay in the backup alone: npm run --silent export -- --format jsonl --to archive.jsonl, then npm run seed -- archive.jsonl with another DATABASE_URL.'
