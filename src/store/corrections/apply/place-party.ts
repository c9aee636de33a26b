import { idOf, nameKeyOf, sourceKeyOf } from '../../rows/identify.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { finalId } from '../index/final-id.ts'
import { type Party, partyOf } from '../index/party-id.ts'
import { type ArticleOverlay, note, verdict } from './article-overlay.ts'

/** Sees that the overlay has a row of a party that a claim names. Returns its id. */
export function placeParty(
  overlay: ArticleOverlay,
  named: Party,
  index: CorrectionIndex,
  id = finalId(index, named.id),
): string {
  for (let step = index.moved.get(named.id), at = named.id; step && at !== id; step = index.moved.get(step.to)) {
    at = step.to
    if (step.by) note(overlay, step.by.id, verdict('ACTIVE'))
  }
  const party = id === named.id ? named : (index.parties.get(id) ?? named)
  const { slug } = party
  const given = index.names.get(id)
  if (given && !overlay.organisations.has(id) && !overlay.people.has(id)) note(overlay, given.by.id, verdict('ACTIVE'))
  const name = given?.to ?? party.name
  if (party.type === 'Source') {
    if (overlay.organisations.has(id)) return id
    overlay.organisations.set(id, { id, slug, name, nameKey: sourceKeyOf(name) || name, kind: 'OTHER_ORGANISATION' })
    return id
  }
  if (overlay.people.has(id)) return id
  const entry = index.known.byKey.get(party.nameKey)
  const nameKey = nameKeyOf(name) || name
  const wikidataId = entry?.wikidataId ?? null
  overlay.people.set(id, { id, slug, name, nameKey, givenName: null, familyName: null, wikidataId })
  for (const alias of entry?.aliases ?? []) addAlias(overlay, id, alias, null)
  return id
}

/** Sees that the overlay has a row of whom a name means, after merging and renaming. Returns the id. */
export function placeNamed(
  overlay: ArticleOverlay,
  name: Parameters<typeof partyOf>[0],
  index: CorrectionIndex,
): string {
  return placeParty(overlay, partyOf(name, index.known), index)
}

/** Adds another form of a name; nothing where it is the name itself. */
export function addAlias(overlay: ArticleOverlay, owner: string, name: string, articleId: string | null): void {
  const isPerson = owner.startsWith('per_')
  if ((isPerson ? overlay.people : overlay.organisations).get(owner)?.name === name) return
  const id = idOf('ali', owner, name, articleId ?? '')
  const nameKey = isPerson ? nameKeyOf(name) : sourceKeyOf(name)
  overlay.aliases.set(id, { id, name, nameKey, articleId, ...(isPerson ? { personId: owner } : { sourceId: owner }) })
}
