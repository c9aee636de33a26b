/**
 * All corrections that stand, ready to be applied: by article, and who is who after merging and renaming. Where two say
 * different things of one person or source, the later one holds and the earlier one is in conflict with it.
 */

import { hashOf } from '../../rows/identify.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import type { Correction, Effect } from '../correction.ts'
import { decideWhoIsWho, type IdentityPair } from './decide-who-is-who.ts'
import type { Moves } from './final-id.ts'
import { laterFirst } from './later-first.ts'
import { partiesIn } from './parties-in.ts'
import type { Party } from './party-id.ts'

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
  readonly moved: Moves
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

/** Hashes a list of corrections; those taken back do not count. */
export function hashOfCorrections(corrections: readonly Correction[]): string {
  const standing = corrections.filter(({ undone }) => !undone).map(({ id, claim }) => `${id} ${JSON.stringify(claim)}`)
  return standing.length ? hashOf(standing.sort().join('\n')).slice(0, 20) : ''
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
