/** Merges and renames, over one article's rows. */

import { nameKeyOf, sourceKeyOf } from '../identify.ts'
import type { Book } from './book.ts'
import { partyOf } from './party-id.ts'
import { addAlias, note, placeParty, replaceParty, type Sheet, verdict } from './sheet.ts'

/** Puts those who took a place in the place of those who had it; names seen in the article lead to them. */
export function applyMoves(sheet: Sheet, book: Book): void {
  for (const row of [...sheet.people.values(), ...sheet.organisations.values()]) {
    if (!book.moved.has(row.id)) continue
    const type = row.id.startsWith('per_') ? 'Person' : 'Source'
    const to = placeParty(sheet, { type, id: row.id, name: row.name, nameKey: row.nameKey, slug: row.slug }, book)
    sheet.people.delete(row.id)
    sheet.organisations.delete(row.id)
    replaceParty(sheet, row.id, to)
    addAlias(sheet, to, row.name, sheet.article.id)
    for (const alias of [...sheet.aliases.values()].filter((one) => (one.personId ?? one.sourceId) === row.id)) {
      sheet.aliases.delete(alias.id)
      addAlias(sheet, to, alias.name, alias.articleId ?? null)
    }
  }
}

/** Gives parties the names that people gave them; the name that the article has becomes another form of it. */
export function applyNames(sheet: Sheet, book: Book): void {
  for (const [id, { to, by }] of book.names) {
    const person = sheet.people.get(id)
    const organisation = sheet.organisations.get(id)
    const was = (person ?? organisation)?.name
    if (was === undefined) continue
    if (was === to) {
      if (!sheet.effects.some((effect) => effect.correctionId === by.id)) note(sheet, by.id, verdict('REDUNDANT'))
      continue
    }
    note(sheet, by.id, verdict('ACTIVE'))
    if (person)
      sheet.people.set(id, { ...person, name: to, nameKey: nameKeyOf(to) || to, givenName: null, familyName: null })
    if (organisation) sheet.organisations.set(id, { ...organisation, name: to, nameKey: sourceKeyOf(to) || to })
    addAlias(sheet, id, was, sheet.article.id)
    for (const alias of sheet.aliases.values())
      if ((alias.personId ?? alias.sourceId) === id && alias.name === to) sheet.aliases.delete(alias.id)
  }
}

/** Merges whose two names the articles, or the people file, have as one by themselves. */
export function noteNeedless(sheet: Sheet, book: Book): void {
  for (const { id, claim } of book.corrections) {
    if (claim.kind !== 'MERGE' || book.refused.has(id) || sheet.effects.some((one) => one.correctionId === id)) continue
    const [from, into] = [partyOf(claim.party, book.known), partyOf(claim.into, book.known)]
    const isKnown = [...sheet.aliases.values()].some(
      (alias) => alias.nameKey === from.nameKey && (alias.personId ?? alias.sourceId) === into.id,
    )
    if (isKnown) note(sheet, id, verdict('REDUNDANT', `${from.name} is read as ${into.name} already`))
  }
}
