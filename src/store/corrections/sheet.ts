/** The rows of one article while corrections are laid over them. Rows are replaced, never changed in place. */
import type { ArticleRows } from '../article-rows.ts'
import { idOf, nameKeyOf, sourceKeyOf } from '../identify.ts'
import { type Book, finalId } from './book.ts'
import type { Effect } from './correction.ts'
import { type Party, partyOf } from './party-id.ts'

type Rows<Name extends keyof ArticleRows> = ArticleRows[Name] extends readonly (infer Row)[] ? Row[] : never
type Parties<Name extends 'people' | 'sources' | 'aliases'> = ArticleRows['parties'][Name][number]

export interface Sheet {
  article: ArticleRows['article']
  readonly people: Map<string, Parties<'people'>>
  readonly organisations: Map<string, Parties<'sources'>>
  readonly aliases: Map<string, Parties<'aliases'>>
  authors: Rows<'authors'>
  sources: Rows<'sources'>
  mentions: Rows<'mentions'>
  quotes: Rows<'quotes'>
  spans: Rows<'spans'>
  speakers: Rows<'speakers'>
  readonly paragraphs: ArticleRows['paragraphs']
  readonly effects: Effect[]
}

export function openSheet(rows: ArticleRows): Sheet {
  const byId = <Row extends { id: string }>(list: readonly Row[]) => new Map(list.map((row) => [row.id, row]))
  return {
    article: rows.article,
    people: byId(rows.parties.people),
    organisations: byId(rows.parties.sources),
    aliases: byId(rows.parties.aliases),
    authors: [...rows.authors],
    sources: [...rows.sources],
    mentions: [...rows.mentions],
    quotes: [...rows.quotes],
    spans: [...rows.spans],
    speakers: [...rows.speakers],
    paragraphs: rows.paragraphs,
    effects: [],
  }
}

/** What came of a correction at one place. */
export type Verdict = Omit<Effect, 'correctionId'>

export function verdict(
  status: Effect['status'],
  reason: string | null = null,
  quoteId: string | null = null,
): Verdict {
  return { status, reason, quoteId }
}

/** Notes what came of a correction; of several things in one article, the last word is the first that is not ACTIVE. */
export function note(sheet: Sheet, correctionId: string, found: Verdict): void {
  const index = sheet.effects.findIndex((effect) => effect.correctionId === correctionId)
  if (index < 0) sheet.effects.push({ correctionId, ...found })
  else if (sheet.effects[index]!.status === 'ACTIVE' && found.status !== 'ACTIVE')
    sheet.effects[index] = { correctionId, ...found }
}

/** The id of a party that a claim names, once it is certain that the sheet has a row of it. */
export function placeParty(sheet: Sheet, named: Party, book: Book): string {
  const id = finalId(book, named.id)
  for (let step = book.moved.get(named.id); step; step = book.moved.get(step.to))
    note(sheet, step.by.id, verdict('ACTIVE'))
  const party = id === named.id ? named : (book.parties.get(id) ?? named)
  const { slug } = party
  const given = book.names.get(id)
  if (given && !sheet.organisations.has(id) && !sheet.people.has(id)) note(sheet, given.by.id, verdict('ACTIVE'))
  const name = given?.to ?? party.name
  if (party.type === 'Source') {
    if (sheet.organisations.has(id)) return id
    sheet.organisations.set(id, { id, slug, name, nameKey: sourceKeyOf(name) || name, kind: 'OTHER_ORGANISATION' })
    return id
  }
  if (sheet.people.has(id)) return id
  const entry = book.known.byKey.get(party.nameKey)
  const nameKey = nameKeyOf(name) || name
  const wikidataId = entry?.wikidataId ?? null
  sheet.people.set(id, { id, slug, name, nameKey, givenName: null, familyName: null, wikidataId })
  for (const alias of entry?.aliases ?? []) addAlias(sheet, id, alias, null)
  return id
}

/** The one whom a name means, after merging and renaming. */
export function placeNamed(sheet: Sheet, name: Parameters<typeof partyOf>[0], book: Book): string {
  return placeParty(sheet, partyOf(name, book.known), book)
}

/** Another form of a name; nothing where it is the name itself. */
export function addAlias(sheet: Sheet, owner: string, name: string, articleId: string | null): void {
  const isPerson = owner.startsWith('per_')
  if ((isPerson ? sheet.people : sheet.organisations).get(owner)?.name === name) return
  const id = idOf('ali', owner, name, articleId ?? '')
  const nameKey = isPerson ? nameKeyOf(name) : sourceKeyOf(name)
  sheet.aliases.set(id, { id, name, nameKey, articleId, ...(isPerson ? { personId: owner } : { sourceId: owner }) })
}

/** Puts one id in the place of another wherever the rows that `fits` refer to it. */
export function replaceParty(sheet: Sheet, from: string, to: string): void {
  const swap = <Row extends object>(row: Row): Row => {
    const changed = Object.entries(row).filter(([key, value]) => value === from && key.endsWith('Id'))
    return changed.length ? { ...row, ...Object.fromEntries(changed.map(([key]) => [key, to])) } : row
  }
  sheet.authors = sheet.authors.map(swap)
  sheet.mentions = sheet.mentions.map(swap)
  sheet.quotes = sheet.quotes.map(swap)
  sheet.sources = onceEach(sheet.sources.map(swap), ({ sourceId, role }) => `${sourceId} ${role}`)
  sheet.speakers = onceEach(sheet.speakers.map(swap), (row) => `${row.quoteId} ${row.personId ?? row.sourceId}`)
}

function onceEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map([...rows].reverse().map((row) => [keyOf(row), row])).values()].reverse()
}
