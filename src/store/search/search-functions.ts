/** Functions that statements of the search call from within SQLite. */
import type Database from 'better-sqlite3'
import { didYouMean } from './did-you-mean.ts'
import { snippetOf } from './snippet.ts'

/** What the lines of an entry's text are, by its type; entries of one text have one. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  ARTICLE: ['HEADLINE', 'STANDFIRST'],
  PARAGRAPH: ['TEXT'],
  QUOTE: ['TEXT'],
  PERSON: ['NAME', 'ALIAS'],
  SOURCE: ['NAME', 'ALIAS'],
}

export function addSearchFunctions(database: Database.Database): void {
  database.function('snippets', { deterministic: true }, (type: unknown, marked: unknown) => {
    const fields = FIELDS[String(type)]!
    const lines = fields.length > 1 ? String(marked).split('\n') : [String(marked)]
    const found = lines
      .map((line, index) => ({ field: fields[Math.min(index, fields.length - 1)], ...snippetOf(line) }))
      .filter(({ matches }) => matches.length)
    return JSON.stringify(found)
  })
  database.function('did_you_mean', { deterministic: true }, (query: unknown, names: unknown, most: unknown) => {
    const candidates = (JSON.parse(String(names)) as string[]).flatMap((lines) => lines.split('\n'))
    return JSON.stringify(didYouMean(String(query), candidates, Number(most)))
  })
}
