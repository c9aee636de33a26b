/** Makes what articles say findable, many articles at once. */
import type { NumberedWording } from '../text/echoes/number-wording.ts'
import type { Connection } from './connection.ts'
import { indexWordings } from './index-wordings.ts'
import { indexShingles } from './link-near-duplicates.ts'

export interface Words {
  readonly articleId: string
  /** By which articles of much the same text are found. */
  readonly shingles: readonly number[]
  /** By which quotes of much the same words are. */
  readonly wordings: readonly NumberedWording[]
}

/** Keeps an article's words for later. */
export function noteWords(connection: Connection, { articleId, shingles, wordings }: Words): void {
  const pairs = wordings.map(({ wording, runs }) => [wording, runs])
  connection.insert('PendingWords', [{ articleId, shingles, wordings: pairs }])
}

/** Indexes the words of so many articles, the ones noted first; returns how many there were. */
export function indexWords(connection: Connection, most: number): number {
  const rows = connection.all<{ articleId: string; shingles: string; wordings: string }>(
    'SELECT "articleId", shingles, wordings FROM "PendingWords" ORDER BY rowid LIMIT ?',
    most,
  )
  const words = rows.map(({ articleId, shingles, wordings }): Words => {
    const pairs = JSON.parse(wordings) as [number, number[]][]
    return { articleId, shingles: JSON.parse(shingles), wordings: pairs.map(([wording, runs]) => ({ wording, runs })) }
  })
  indexShingles(connection, words)
  indexWordings(
    connection,
    words.flatMap(({ wordings }) => wordings),
  )
  for (const { articleId } of rows) connection.run('DELETE FROM "PendingWords" WHERE "articleId" = ?', articleId)
  return rows.length
}
