/** Puts what a transaction wrote into the full-text index, at its end and in the order of the index. */

import type { Connection } from '../database/connection.ts'
import type { UnitOfWork } from '../write/unit-of-work.ts'
import { indexedText } from './search-words.ts'
import { type EntryType, entryType } from './searchable.ts'

/** Ids of entries: minutes before the year 3000, and so many within each. */
const WITHIN = 2n ** 21n

export function indexSearchable(connection: Connection, { searchable }: UnitOfWork): void {
  const entries: object[] = []
  const words: object[] = []
  let minute = -1
  let id = 0n
  for (const [articleId, article] of [...searchable].sort(([, a], [, b]) => a.newest - b.newest)) {
    if (article.newest !== minute) {
      minute = article.newest
      id = nextIn(connection, minute)
    }
    const add = (type: EntryType, itemId: number, own: object, dateline: string | null = null) => {
      entries.push({ id, type: entryType(type), itemId, articleId, dateline })
      words.push({ rowid: id, headline: null, paragraph: null, quote: null, ...own })
      id++
    }
    const { headline, paragraphs, quotes, dateline } = article
    if (!hasEntry(connection, articleId)) add('ARTICLE', articleId, { headline: indexedText(headline) })
    for (const [itemId, paragraph] of paragraphs) {
      const before = dateline?.paragraphId === itemId ? dateline.text : null
      add(
        'PARAGRAPH',
        itemId,
        { paragraph: indexedText(before === null ? paragraph : `${before}\n${paragraph}`) },
        before,
      )
    }
    for (const [itemId, quote] of quotes) add('QUOTE', itemId, { quote: indexedText(quote) })
  }
  connection.insert('SearchEntry', entries)
  connection.insert('Search', words)
}

function hasEntry(connection: Connection, articleId: number): boolean {
  const statement = 'SELECT 1 FROM "SearchEntry" WHERE "articleId" = ?1 AND "type" = 0 AND "itemId" = ?1'
  return connection.value(statement, articleId) !== undefined
}

/** The first free id within a minute. */
function nextIn(connection: Connection, newest: number): bigint {
  const first = BigInt(newest) * WITHIN
  const last = connection.value<number>(
    'SELECT max("id") FROM "SearchEntry" WHERE "id" BETWEEN ? AND ?',
    first,
    first + WITHIN - 1n,
  )
  return last === null || last === undefined ? first : BigInt(last) + 1n
}
