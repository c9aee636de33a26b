/** Merges and renames, over one article's rows. */

import { nameKeyOf, sourceKeyOf } from '../../rows/identify.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { partyOf } from '../index/party-id.ts'
import { type ArticleOverlay, addAlias, note, placeParty, replaceParty, verdict } from './article-overlay.ts'

/** Puts those who took a place in the place of those who had it; names seen in the article lead to them. */
export function applyMoves(overlay: ArticleOverlay, index: CorrectionIndex): void {
  for (const row of [...overlay.people.values(), ...overlay.organisations.values()]) {
    if (!index.moved.has(row.id)) continue
    const type = row.id.startsWith('per_') ? 'Person' : 'Source'
    const to = placeParty(overlay, { type, id: row.id, name: row.name, nameKey: row.nameKey, slug: row.slug }, index)
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
