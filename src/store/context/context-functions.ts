/** The function that statements about a quote's context call from within SQLite. */
import type Database from 'better-sqlite3'
import { type Placed, sentencesAround } from './sentences-around.ts'

export function addContextFunctions(database: Database.Database): void {
  database.function(
    'sentences_around',
    { deterministic: true },
    (paragraphs: unknown, start: unknown, end: unknown, language: unknown) =>
      start === null
        ? null
        : JSON.stringify(
            sentencesAround(JSON.parse(String(paragraphs)) as Placed[], Number(start), Number(end), String(language)),
          ),
  )
}
