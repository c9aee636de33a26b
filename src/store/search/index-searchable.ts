/** Puts what a transaction wrote into the full-text index, at its end and in the order of the index. */

import type { Connection } from '../database/connection.ts'
import type { ArticleRows } from '../rows/article-rows.ts'
import type { UnitOfWork } from '../write/unit-of-work.ts'
import type { Searchable } from './searchable.ts'

/** Quotes on the record; of the others the paragraph is found. */
const FOUND: ReadonlySet<string> = new Set(['DIRECT', 'PARTIAL', 'BLOCK'])

export function searchableOf({ article, paragraphs, quotes }: ArticleRows): Searchable {
  const { newest, headline, standfirst } = article
  return {
    newest,
    headline: standfirst ? `${headline}\n${standfirst}` : headline,
    paragraphs: paragraphs.map(({ id, text }) => [id, text]),
    quotes: quotes.filter(({ kind }) => FOUND.has(kind)).map(({ id, text }) => [id, text]),
  }
}

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
    const add = (type: string, itemId: string, own: object) => {
      entries.push({ id, type, itemId, articleId })
      words.push({ rowid: id, headline: null, paragraph: null, quote: null, ...own })
      id++
    }
    const { headline, paragraphs, quotes } = article
    if (!connection.value('SELECT 1 FROM "SearchEntry" WHERE "articleId" = ?1 AND "itemId" = ?1', articleId))
      add('ARTICLE', articleId, { headline })
    for (const [itemId, paragraph] of paragraphs) add('PARAGRAPH', itemId, { paragraph })
    for (const [itemId, quote] of quotes) add('QUOTE', itemId, { quote })
  }
  connection.insert('SearchEntry', entries)
  connection.insert('Search', words)
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
