/** The function by which statements that tell what changed take the words of a quote. */
import type Database from 'better-sqlite3'
import { ON_RECORD } from '../rows/on-record.ts'
import type { TextAccess } from './text-access.ts'
import { withhold } from './withhold.ts'

/** Kinds of quote whose words are shown: headlines are shown whole. */
export const SHOWN: ReadonlySet<string> = new Set([...ON_RECORD, 'HEADLINE'])

/** `quote_words(kind, text)`; without the words where they may not be shown. */
export function addQuoteWords(database: Database.Database, access: TextAccess): void {
  database.function('quote_words', { deterministic: true }, (kind: unknown, text: unknown) =>
    wordsShown(String(kind), String(text), access),
  )
}

/** The words of a quote, or blanks. */
export function wordsShown(kind: string, text: string, access: TextAccess): string {
  return access === 'full' || SHOWN.has(kind) ? text : withhold(text, [])
}
