import type { Connection } from '../connection.ts'
import type { Book } from './book.ts'
import type { Claim, Correction } from './correction.ts'
import type { MadeClaim } from './make-claim.ts'
import { partyOf } from './party-id.ts'

/** Corrections that stand and say something of the same thing as a new claim. */
export function earlierCorrections(connection: Connection, { claim, aboutId }: MadeClaim, book: Book): Correction[] {
  const onQuote = new Set(
    connection
      .all<{ id: string }>(
        `SELECT "correctionId" AS id FROM "CorrectionEffect" WHERE "quoteId" = ? AND status IN ('ACTIVE', 'REDUNDANT')`,
        aboutId,
      )
      .map(({ id }) => id),
  )
  return book.corrections.filter((one) => {
    const other = one.claim
    if (book.refused.has(one.id)) return false
    if (saysWhoSpeaks(claim)) return saysWhoSpeaks(other) && onQuote.has(one.id)
    if (claim.kind === 'DATE') return other.kind === 'DATE' && other.article === claim.article
    if (claim.kind === 'SOURCE')
      return (
        other.kind === 'SOURCE' &&
        other.article === claim.article &&
        JSON.stringify(other.was ?? other.to) === JSON.stringify(claim.was ?? claim.to)
      )
    if (claim.kind === 'NAME')
      return other.kind === 'NAME' && partyOf(other.party, book.known).id === partyOf(claim.party, book.known).id
    return false
  })
}

function saysWhoSpeaks({ kind }: Claim): boolean {
  return kind === 'SPEAKER' || kind === 'NOT_A_QUOTE'
}
