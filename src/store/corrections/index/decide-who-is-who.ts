import type { PeopleFile } from '../../rows/people-file.ts'
import type { Correction, Effect } from '../correction.ts'
import { finalId } from './final-id.ts'
import { laterFirst } from './later-first.ts'
import { type Party, partyOf, renamed } from './party-id.ts'

/** Two people who are one by the evidence of the articles: the first is the second. */
export type IdentityPair = readonly [person: Party, into: Party]

/** Decides who is who after merging, renaming and keeping apart: the latest correction first, evidence last. */
export function decideWhoIsWho(
  corrections: readonly Correction[],
  known: PeopleFile,
  identities: readonly IdentityPair[],
) {
  const moved = new Map<string, { to: string; by: Correction | null }>()
  const names = new Map<string, { to: string; by: Correction }>()
  const refused = new Map<string, Pick<Effect, 'status' | 'reason'>>()
  const apart: (readonly [string, string, Correction])[] = []
  const conflict = ({ id }: Correction, other: Correction) =>
    refused.set(id, { status: 'CONFLICT', reason: `the later ${other.id} says otherwise` })
  const same = ({ id }: Correction, reason: string) => refused.set(id, { status: 'REDUNDANT', reason })

  /** Moves one id to another, unless that contradicts what is decided already. */
  const move = (from: string, to: string, by: Correction): boolean => {
    const before = moved.get(from)
    if (before?.by && finalId({ moved }, from) !== finalId({ moved }, to)) return !conflict(by, before.by)
    if (before?.by) return !same(by, `the later ${before.by.id} says the same`)
    const end = finalId({ moved }, to)
    if (end === from) return !conflict(by, moved.get(to)?.by ?? by)
    moved.set(from, { to, by })
    const torn = apart.find(([a, b]) => finalId({ moved }, a) === finalId({ moved }, b))
    if (torn) {
      moved.delete(from)
      return !conflict(by, torn[2])
    }
    return true
  }

  for (const correction of [...corrections].sort(laterFirst)) {
    const { claim } = correction
    if (claim.kind === 'MERGE') {
      const [from, to] = [partyOf(claim.party, known), partyOf(claim.into, known)]
      if (from.id === to.id) same(correction, 'the people file has both names as one person')
      else move(from.id, to.id, correction)
    } else if (claim.kind === 'SPLIT' || claim.kind === 'DISTINCT') {
      const second = claim.kind === 'SPLIT' ? claim.into : claim.other
      const [a, b] = [partyOf({ person: claim.person }, known).id, partyOf({ person: second }, known).id]
      const joined = finalId({ moved }, a) === finalId({ moved }, b)
      if (joined) conflict(correction, moved.get(a)?.by ?? moved.get(b)?.by ?? correction)
      else apart.push([a, b, correction])
    } else if (claim.kind === 'NAME') {
      const own = partyOf(claim.party, known)
      const other = partyOf(renamed(claim.party, claim.to), known)
      const before = names.get(own.id) ?? moved.get(own.id)
      if (before?.by) conflict(correction, before.by)
      // Whoever has the new name in an article is meant by it, for the same name is the same person.
      else if (other.id === own.id || move(other.id, own.id, correction))
        names.set(own.id, { to: claim.to, by: correction })
    }
  }
  addIdentities(identities, moved, names, apart)
  return { moved, names, refused, apart }
}

/** Adds what the evidence of articles says; what people said of either of two holds against it. */
function addIdentities(
  identities: readonly IdentityPair[],
  moved: Map<string, { to: string; by: Correction | null }>,
  names: ReadonlyMap<string, unknown>,
  apart: readonly (readonly [string, string, Correction])[],
): void {
  for (const [{ id: from }, { id: to }] of identities) {
    if (moved.has(from) || names.has(from) || finalId({ moved }, to) === from) continue
    moved.set(from, { to, by: null })
    if (apart.some(([a, b]) => finalId({ moved }, a) === finalId({ moved }, b))) moved.delete(from)
  }
}
