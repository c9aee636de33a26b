import type { NumberedWording } from '../../matching/echoes/number-wording.ts'
import type { Connection } from '../database/connection.ts'

export interface Words {
  readonly articleId: number
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
