/** Functions that statements of the search call from within SQLite. */
import type Database from 'better-sqlite3'
import { ReadError } from '../query/sql/read-error.ts'
import { didYouMean } from './did-you-mean.ts'
import { effortOf, type Frequency, MOST_RANKING, MOST_UNSEEN } from './effort/search-effort.ts'
import { findMatches } from './find-matches.ts'
import { phrasesOf } from './read-query.ts'
import { ENTRY_TYPES, type EntryType } from './searchable.ts'
import { snippetOf } from './snippet.ts'

/** Fields of the lines of an entry's text, by its type; entries of one text have one, perhaps with a dateline before it. */
const FIELDS: Readonly<Record<EntryType, readonly string[]>> = {
  ARTICLE: ['HEADLINE', 'STANDFIRST'],
  PARAGRAPH: ['TEXT'],
  QUOTE: ['TEXT'],
  PERSON: ['NAME', 'ALIAS'],
  SOURCE: ['NAME', 'ALIAS'],
}

export function addSearchFunctions(database: Database.Database, frequency: Frequency): void {
  database.function('can_match', { deterministic: true }, (expression: unknown, argument: unknown) => {
    if (effortOf(String(expression), frequency).unseen <= MOST_UNSEEN) return 1
    const problem = 'words as common as these cannot be looked for together; name a rarer one, or fewer'
    throw new ReadError(String(argument), `${argument}: ${problem}`)
  })
  database.function('can_rank', { deterministic: true }, (expression: unknown) =>
    Number(effortOf(String(expression), frequency).ranking <= MOST_RANKING),
  )
  let asked = { query: '', find: findMatches([]) } // one question has many hits
  const cut = (type: unknown, text: unknown, words: unknown, dateline: unknown) => {
    const query = String(words)
    if (asked.query !== query) asked = { query, find: findMatches(phrasesOf(query)) }
    const fields = FIELDS[ENTRY_TYPES[Number(type)]!]
    const lines = fields.length > 1 ? String(text).split('\n') : [String(text)]
    const found = lines.flatMap((line, index) => {
      const matches = asked.find(line)
      return matches.length ? { field: fields[Math.min(index, fields.length - 1)], ...snippetOf(line, matches) } : []
    })
    const before = dateline === null ? [] : asked.find(String(dateline))
    if (before.length) found.unshift({ field: 'DATELINE', ...snippetOf(String(dateline), before) })
    return JSON.stringify(found)
  }
  database.function('snippets', { deterministic: true }, cut)
  database.function('did_you_mean', { deterministic: true }, (query: unknown, names: unknown, most: unknown) => {
    const candidates = (JSON.parse(String(names)) as string[]).flatMap((lines) => lines.split('\n'))
    return JSON.stringify(didYouMean(String(query), candidates, Number(most)))
  })
}
