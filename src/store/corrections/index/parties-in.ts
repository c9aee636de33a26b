import type { PeopleFile } from '../../rows/people-file.ts'
import type { Claim } from '../correction.ts'
import { type Party, partyOf } from './party-id.ts'

/** Lists everyone that a claim names. */
export function partiesIn(claim: Claim, known: PeopleFile): Party[] {
  if (claim.kind === 'MERGE') return [partyOf(claim.party, known), partyOf(claim.into, known)]
  if (claim.kind === 'DISTINCT')
    return [partyOf({ person: claim.person }, known), partyOf({ person: claim.other }, known)]
  if (claim.kind === 'NAME') return [partyOf(claim.party, known)]
  if (claim.kind === 'SPLIT') return [partyOf({ person: claim.into }, known)]
  if (claim.kind === 'SOURCE') return claim.to ? [partyOf({ source: claim.to.source }, known)] : []
  if (claim.kind !== 'SPEAKER') return []
  const { speaker, coSpeakers = [] } = claim
  return [...('person' in speaker || 'source' in speaker ? [speaker] : []), ...coSpeakers].map((party) =>
    partyOf(party, known),
  )
}
