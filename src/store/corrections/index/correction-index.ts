/**
 * All corrections that stand, ready to be applied: by article, and who is who after merging and renaming. Where two say
 * different things of one person or source, the later one holds and the earlier one is in conflict with it.
 */
import { hashOf } from '../../rows/identify.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import type { Claim, Correction, Effect } from '../correction.ts'
import { type Party, partyOf, renamed } from './party-id.ts'

export interface CorrectionIndex {
  /** Changes with the corrections in it. */
  readonly hash: string
  /** Oldest first. */
  readonly corrections: readonly Correction[]
  readonly ofArticle: ReadonlyMap<string, readonly Correction[]>
  /** By date and headline, where the article's key is the hash of words that may change. */
  readonly ofSlug: ReadonlyMap<string, readonly Correction[]>
  /** Hashes of articles' words that are hidden, whatever key they come under. */
  readonly hiddenWords: ReadonlyMap<string, Correction>
  /** From an id to the id that takes its place, in one step. By null: not a person, but the evidence of the articles. */
  readonly moved: ReadonlyMap<string, { readonly to: string; readonly by: Correction | null }>
  /** Those who are another one by the evidence of the articles. */
  readonly identified: readonly Party[]
  /** Pairs of ids that people keep apart. */
  readonly apart: readonly (readonly [string, string, Correction])[]
  /** Names that people gave, by id. */
  readonly names: ReadonlyMap<string, { readonly to: string; readonly by: Correction }>
  /** Everyone that a claim names, by id. */
  readonly parties: ReadonlyMap<string, Party>
  /** Corrections that cannot be applied anywhere, and why. */
  readonly refused: ReadonlyMap<string, Pick<Effect, 'status' | 'reason'>>
  readonly known: PeopleFile
}

/** Two people who are one by the evidence of the articles: the first is the second. */
export type IdentityPair = readonly [person: Party, into: Party]

/** What a list of corrections hashes to; those taken back do not count. */
export function hashOfCorrections(corrections: readonly Correction[]): string {
  const standing = corrections.filter(({ undone }) => !undone).map(({ id, claim }) => `${id} ${JSON.stringify(claim)}`)
  return standing.length ? hashOf(standing.sort().join('\n')).slice(0, 20) : ''
}

/** Later ones first; of two of one moment, the order of their ids decides. */
export function laterFirst(a: Correction, b: Correction): number {
  return a.made.at === b.made.at ? (a.id < b.id ? 1 : -1) : a.made.at < b.made.at ? 1 : -1
}

export function makeCorrectionIndex(
  all: readonly Correction[],
  known: PeopleFile,
  identities: readonly IdentityPair[] = [],
): CorrectionIndex {
  const corrections = all.filter(({ undone }) => !undone).sort((a, b) => laterFirst(b, a))
  const ofArticle = new Map<string, Correction[]>()
  const ofSlug = new Map<string, Correction[]>()
  const hiddenWords = new Map<string, Correction>()
  const parties = new Map<string, Party>()
  for (const correction of corrections) {
    const { claim } = correction
    if ('article' in claim) ofArticle.set(claim.article, [...(ofArticle.get(claim.article) ?? []), correction])
    if ('slug' in claim && claim.slug) ofSlug.set(claim.slug, [...(ofSlug.get(claim.slug) ?? []), correction])
    if (claim.kind === 'HIDE' && !claim.quote && claim.contentHash) hiddenWords.set(claim.contentHash, correction)
    for (const party of partiesIn(claim, known)) parties.set(party.id, party)
  }
  for (const [, into] of identities) if (!parties.has(into.id)) parties.set(into.id, into)
  const decided = decideWhoIsWho(corrections, known, identities)
  return {
    hash: hashOfCorrections(corrections),
    corrections,
    ofArticle,
    ofSlug,
    hiddenWords,
    parties,
    known,
    identified: identities.flatMap(([party]) => (decided.moved.has(party.id) ? party : [])),
    ...decided,
  }
}

/** Follows the moves to where they end. */
export function finalId({ moved }: Pick<CorrectionIndex, 'moved'>, id: string): string {
  let at = id
  for (let next = moved.get(at); next; next = moved.get(at)) at = next.to
  return at
}

/** Follows the moves that people made, to where they end. */
export function correctedId({ moved }: Pick<CorrectionIndex, 'moved'>, id: string): string {
  let at = id
  for (let next = moved.get(at); next?.by; next = moved.get(at)) at = next.to
  return at
}

/** Everyone that a claim names. */
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

function decideWhoIsWho(corrections: readonly Correction[], known: PeopleFile, identities: readonly IdentityPair[]) {
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

/** What people said of either of two holds; evidence only adds to it. */
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
