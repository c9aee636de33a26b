/** Merges and renames, over one article's rows. */

import type { ArticleRows } from '../../rows/article-rows.ts'
import { nameKeyOf, sourceKeyOf } from '../../rows/identify.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { correctedId, finalId } from '../index/final-id.ts'
import { partyOf } from '../index/party-id.ts'
import { type ArticleOverlay, note, replaceParty, verdict } from './article-overlay.ts'
import { addAlias, placeParty } from './place-party.ts'

type PersonRow = ArticleRows['parties']['people'][number]

/** Puts those who took a place in the place of those who had it; names seen in the article lead to them. */
export function applyMoves(overlay: ArticleOverlay, index: CorrectionIndex): void {
  const targets = targetsOf(overlay, index)
  for (const row of [...overlay.people.values(), ...overlay.organisations.values()]) {
    const target = targets.get(row.id) ?? row.id
    if (target === row.id) continue
    const { id, name, nameKey, slug } = row
    const type = id.startsWith('per_') ? 'Person' : 'Source'
    const to = placeParty(overlay, { type, id, name, nameKey, slug }, index, target)
    keepPrinted(overlay, to, overlay.people.get(id), correctedId(index, id) !== to)
    overlay.people.delete(row.id)
    overlay.organisations.delete(row.id)
    replaceParty(overlay, row.id, to)
    addAlias(overlay, to, row.name, overlay.article.id)
    for (const alias of [...overlay.aliases.values()].filter((one) => (one.personId ?? one.sourceId) === row.id)) {
      overlay.aliases.delete(alias.id)
      addAlias(overlay, to, alias.name, alias.articleId ?? null)
    }
  }
}

/**
 * Finds who each party of the article is moved to. Two names that are one person's elsewhere are two people in an article
 * that has both: only people may say otherwise.
 */
function targetsOf(overlay: ArticleOverlay, index: CorrectionIndex): Map<string, string> {
  const ids = [...overlay.people.keys(), ...overlay.organisations.keys()]
  const printed = new Map<string, Set<string>>()
  for (const id of ids) {
    const end = finalId(index, id)
    printed.set(end, (printed.get(end) ?? new Set()).add(correctedId(index, id)))
  }
  return new Map(
    ids.map((id) => [id, printed.get(finalId(index, id))!.size > 1 ? correctedId(index, id) : finalId(index, id)]),
  )
}

/** Keeps what the article prints: under it the article is found when the move is taken back. */
function keepPrinted(overlay: ArticleOverlay, id: string, printed: PersonRow | undefined, byEvidence: boolean): void {
  const row = overlay.people.get(id)
  if (!row || !printed) return
  const { name, givenName = null, familyName = null } = printed
  overlay.printed.set(id, { id: printed.id, name, givenName, familyName, byEvidence })
  // of several names in several articles the person's own is shown
  if (byEvidence) overlay.people.set(id, { ...row, name, givenName, familyName })
}

/** Gives parties the names that people gave them; the name that the article has becomes another form of it. */
export function applyNames(overlay: ArticleOverlay, index: CorrectionIndex): void {
  for (const [id, { to, by }] of index.names) {
    const person = overlay.people.get(id)
    const organisation = overlay.organisations.get(id)
    const was = (person ?? organisation)?.name
    if (was === undefined) continue
    if (was === to) {
      if (!overlay.effects.some((effect) => effect.correctionId === by.id)) note(overlay, by.id, verdict('REDUNDANT'))
      continue
    }
    note(overlay, by.id, verdict('ACTIVE'))
    if (person && !overlay.printed.has(id)) {
      const { name, givenName = null, familyName = null } = person
      overlay.printed.set(id, { id, name, givenName, familyName, byEvidence: false })
    }
    if (person)
      overlay.people.set(id, { ...person, name: to, nameKey: nameKeyOf(to) || to, givenName: null, familyName: null })
    if (organisation) overlay.organisations.set(id, { ...organisation, name: to, nameKey: sourceKeyOf(to) || to })
    addAlias(overlay, id, was, overlay.article.id)
    for (const alias of overlay.aliases.values())
      if ((alias.personId ?? alias.sourceId) === id && alias.name === to) overlay.aliases.delete(alias.id)
  }
}

/** Merges whose two names the articles, or the people file, have as one by themselves. */
export function noteNeedless(overlay: ArticleOverlay, index: CorrectionIndex): void {
  for (const { id, claim } of index.corrections) {
    if (claim.kind !== 'MERGE' || index.refused.has(id) || overlay.effects.some((one) => one.correctionId === id))
      continue
    const [from, into] = [partyOf(claim.party, index.known), partyOf(claim.into, index.known)]
    const isKnown = [...overlay.aliases.values()].some(
      (alias) => alias.nameKey === from.nameKey && (alias.personId ?? alias.sourceId) === into.id,
    )
    if (isKnown) note(overlay, id, verdict('REDUNDANT', `${from.name} is read as ${into.name} already`))
  }
}
