/** Corrections where articles are written: laid over each one, and what came of them kept with it. */
import type { Batch } from '../batch.ts'
import type { Connection } from '../connection.ts'
import type { PreparedArticle } from '../prepare-article.ts'
import { applyCorrections } from './apply-corrections.ts'
import type { Effect } from './correction.ts'
import { bookOf } from './read-book.ts'
import { recordEffects } from './record-effects.ts'
import { settleCorrections } from './settle-corrections.ts'

export interface CorrectedArticle {
  readonly article: PreparedArticle
  readonly effects: readonly Effect[]
  readonly isHidden: boolean
}

/** What was read of an article, with what people say instead. */
export function correctArticle(connection: Connection, article: PreparedArticle, { known }: Batch): CorrectedArticle {
  const { rows, effects, isHidden } = applyCorrections(article.rows, bookOf(connection, known))
  return { article: rows === article.rows ? article : { ...article, rows }, effects, isHidden }
}

/** Keeps what came of the corrections in an article that was written, or hidden. */
export function keepEffects(connection: Connection, articleId: string, effects: readonly Effect[], batch: Batch): void {
  for (const id of recordEffects(connection, articleId, effects)) batch.corrected.add(id)
}

/** Nothing comes of corrections in an article that is gone. */
export function dropEffects(connection: Connection, articleId: string, batch: Batch): void {
  keepEffects(connection, articleId, [], batch)
}

/** At the end of a transaction: whether the corrections that it touched hold. */
export function settleTouched(connection: Connection, { corrected, known }: Batch): void {
  if (corrected.size) settleCorrections(connection, bookOf(connection, known), [...corrected])
}
