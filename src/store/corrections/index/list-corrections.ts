import type { Connection } from '../../database/connection.ts'
import type { Claim } from '../correction.ts'
import { nameIn } from './party-id.ts'

export interface ListedCorrection {
  readonly id: string
  readonly status: string
  readonly kind: string
  readonly author: string
  readonly createdAt: string
  readonly reason: string | null
  /** Description of the change, in a few words. */
  readonly what: string
}

/** All corrections with their state, the oldest first. */
export function listCorrections(connection: Connection): ListedCorrection[] {
  const rows = connection.all<Omit<ListedCorrection, 'what'> & { claim: string }>(
    'SELECT id, status, kind, author, "createdAt", reason, claim FROM "Correction" ORDER BY "createdAt", id',
  )
  return rows.map(({ claim, ...row }) => ({ ...row, what: inWords(JSON.parse(claim) as Claim) }))
}

function inWords(claim: Claim): string {
  switch (claim.kind) {
    case 'SPEAKER': {
      const { speaker } = claim
      const who =
        'person' in speaker || 'source' in speaker ? nameIn(speaker) : 'unnamed' in speaker ? speaker.unnamed : 'nobody'
      return `“${short(claim.quote.exact)}”: ${who}, not ${claim.was ?? 'nobody'}`
    }
    case 'NOT_A_QUOTE':
      return `“${short(claim.quote.exact)}”: ${claim.as}, not ${claim.was ?? 'nobody'}’s words`
    case 'MERGE':
      return `${nameIn(claim.party)} is ${nameIn(claim.into)}`
    case 'DISTINCT':
      return `${claim.person} is not ${claim.other}`
    case 'SPLIT':
      return `${claim.article}: ${claim.person} is ${claim.into}`
    case 'NAME':
      return `${nameIn(claim.party)} is called ${claim.to}`
    case 'DATE':
      return `${claim.article}: ${claim.to}, not ${claim.was ?? 'undated'}`
    case 'SOURCE': {
      const role = (one: { source: string; role: string } | null) => (one ? `${one.source} (${one.role})` : 'none')
      return `${claim.article}: ${role(claim.to)}, not ${role(claim.was)}`
    }
    case 'HIDE':
      return claim.quote ? `“${short(claim.quote.exact)}”` : `${claim.article}: ${claim.was ?? ''}`
  }
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words
}
