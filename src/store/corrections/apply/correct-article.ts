/** Corrections where articles are written: laid over each one, and what came of them kept with it. */

import type { Connection } from '../../database/connection.ts'
import type { PreparedArticle } from '../../rows/prepare-article.ts'
import type { UnitOfWork } from '../../write/unit-of-work.ts'
import { reconcileCorrections } from '../change/reconcile-corrections.ts'
import type { Effect } from '../correction.ts'
import { readCorrectionIndex } from '../index/read-correction-index.ts'
import { applyCorrections } from './apply-corrections.ts'
import { recordEffects } from './record-effects.ts'

export interface CorrectedArticle {
  readonly article: PreparedArticle
  readonly effects: readonly Effect[]
  readonly isHidden: boolean
}

/** Corrects an article as it was read by what people say instead. */
export function correctArticle(
  connection: Connection,
  article: PreparedArticle,
  { known }: UnitOfWork,
): CorrectedArticle {
  const { rows, effects, isHidden } = applyCorrections(article.rows, readCorrectionIndex(connection, known))
  return { article: rows === article.rows ? article : { ...article, rows }, effects, isHidden }
}

/** Keeps what came of the corrections in an article that was written, or hidden. */
export function keepEffects(
  connection: Connection,
  articleId: string,
  effects: readonly Effect[],
  unit: UnitOfWork,
): void {
  for (const id of recordEffects(connection, articleId, effects)) unit.corrected.add(id)
}

/** Nothing comes of corrections in an article that is gone. */
export function dropEffects(connection: Connection, articleId: string, unit: UnitOfWork): void {
  keepEffects(connection, articleId, [], unit)
}

/** At the end of a transaction: whether the corrections that it touched hold. */
export function settleTouched(connection: Connection, { corrected, known }: UnitOfWork): void {
  if (corrected.size) reconcileCorrections(connection, readCorrectionIndex(connection, known), [...corrected])
}
