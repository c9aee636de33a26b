/** Puts what a transaction wrote into the full-text index, at its end and in the order of the index. */
import type { ArticleRows } from '../article-rows.ts'
import type { Batch } from '../batch.ts'
import type { Connection } from '../connection.ts'

/** An entry of the index, with its words in the column that they belong to. See search.sql. */
interface Entry {
  readonly type: 'ARTICLE' | 'PARAGRAPH' | 'QUOTE'
  readonly itemId: string
  readonly words: { readonly headline?: string; readonly paragraph?: string; readonly quote?: string }
}

/** Quotes on the record; of the others the paragraph is found. */
const FOUND: ReadonlySet<string> = new Set(['DIRECT', 'PARTIAL', 'BLOCK'])

/** Ids of entries: minutes before the year 3000, and so many within each. */
const WITHIN = 2n ** 21n

export function indexSearchable(connection: Connection, { searchable }: Batch): void {
  const articles = [...searchable.values()].sort((a, b) => a.article.newest - b.article.newest)
  const entries: object[] = []
  const words: object[] = []
  let newest = -1
  let id = 0n
  for (const rows of articles) {
    const articleId = rows.article.id
    if (rows.article.newest !== newest) {
      newest = rows.article.newest
      id = nextIn(connection, newest)
    }
    for (const { type, itemId, words: own } of entriesOf(connection, rows)) {
      entries.push({ id, type, itemId, articleId })
      words.push({ rowid: id, ...own })
      id++
    }
  }
  connection.insert('SearchEntry', entries)
  connection.insert('Search', words)
}

function* entriesOf(connection: Connection, { article, paragraphs, quotes }: ArticleRows): Generator<Entry> {
  const { id, headline, standfirst } = article
  if (!connection.value('SELECT 1 FROM "SearchEntry" WHERE "articleId" = ?1 AND "itemId" = ?1', id))
    yield { type: 'ARTICLE', itemId: id, words: { headline: standfirst ? `${headline}\n${standfirst}` : headline } }
  for (const { id, text } of paragraphs) yield { type: 'PARAGRAPH', itemId: id, words: { paragraph: text } }
  for (const { id, kind, text } of quotes)
    if (FOUND.has(kind)) yield { type: 'QUOTE', itemId: id, words: { quote: text } }
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
