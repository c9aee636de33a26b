import type { Connection } from '../../database/connection.ts'
import type { Claim, Correction } from '../correction.ts'
import type { MadeClaim } from '../input/made-claim.ts'
import type { CorrectionIndex } from './correction-index.ts'
import { partyOf } from './party-id.ts'

/** Corrections that stand and say something of the same thing as a new claim. */
export function earlierCorrections(
  connection: Connection,
  { claim, aboutId }: MadeClaim,
  index: CorrectionIndex,
): Correction[] {
  const onQuote = new Set(
    connection
      .all<{ id: string }>(
        `SELECT "correctionId" AS id FROM "CorrectionEffect" WHERE "quoteId" = ? AND status IN ('ACTIVE', 'REDUNDANT')`,
        aboutId,
      )
      .map(({ id }) => id),
  )
  return index.corrections.filter((one) => {
    const other = one.claim
    if (index.refused.has(one.id)) return false
    if (saysWhoSpeaks(claim)) return saysWhoSpeaks(other) && onQuote.has(one.id)
    if (claim.kind === 'DATE') return other.kind === 'DATE' && other.article === claim.article
    if (claim.kind === 'SOURCE')
      return (
        other.kind === 'SOURCE' &&
        other.article === claim.article &&
        JSON.stringify(other.was ?? other.to) === JSON.stringify(claim.was ?? claim.to)
      )
    if (claim.kind === 'NAME')
      return other.kind === 'NAME' && partyOf(other.party, index.known).id === partyOf(claim.party, index.known).id
    return false
  })
}

function saysWhoSpeaks({ kind }: Claim): boolean {
  return kind === 'SPEAKER' || kind === 'NOT_A_QUOTE'
}
