/** The people and sources of one article as rows, and who is who among the draft's indexes. */
import type { SourceKind } from '../../languages/source-kind.ts'
import type { ArticleDraft } from '../../text/draft.ts'
import { findOrganisation, findOwner, findReporter } from '../../text/page/agencies/find-organisation.ts'
import type { PartyDraft } from '../../text/speech.ts'
import { idOf, nameKeyOf, sourceKeyOf } from './identify.ts'
import type { PeopleFile } from './people-file.ts'
import type { PrintedPerson } from './printed-name.ts'
import type { AliasRow, PersonRow, SourceRow } from './row-types.ts'
import { partySlug } from './slugs.ts'

export interface PartyRows {
  readonly people: readonly PersonRow[]
  readonly sources: readonly SourceRow[]
  readonly aliases: readonly AliasRow[]
  /** By id: people whom the article itself calls otherwise, or whose place another took. */
  readonly printed?: ReadonlyMap<string, PrintedPerson>
}

/** The rows while they grow, and who is who among them. */
export interface PartyIndex {
  /** All that was registered so far. */
  readonly rows: () => PartyRows
  /** The stored ids that a party of the draft stands for; both null for an unnamed one. */
  readonly idsOf: (party: PartyDraft | null | undefined) => { personId: string | null; sourceId: string | null }
  /** Registers an organisation that only the page's furniture names, e.g. in its credit line. */
  readonly sourceIdOf: (name: string, kind: SourceKind) => string
  readonly personIdOf: (name: string) => string
  /** Registers an organisation that stands in a byline: of a part of a known one, the whole. */
  readonly authorIdOf: (name: string) => string
}

export function partyRows(draft: ArticleDraft, articleId: string, known: PeopleFile): PartyIndex {
  const people = new Map<string, PersonRow>()
  const sources = new Map<string, SourceRow>()
  const aliases = new Map<string, AliasRow>()

  function addAlias(
    owner: { personId: string } | { sourceId: string },
    canonical: string,
    name: string,
    seenIn: string | null,
  ) {
    if (name === canonical) return
    const id = idOf('ali', Object.values(owner)[0]!, name, seenIn ?? '')
    const nameKey = 'sourceId' in owner ? sourceKeyOf(name) : nameKeyOf(name)
    aliases.set(id, { id, name, nameKey, articleId: seenIn, ...owner })
  }

  function personIdOf(name: string, givenName: string | null = null, familyName: string | null = null): string {
    const entry = known.byKey.get(nameKeyOf(name))
    const canonical = entry?.name ?? name
    const nameKey = nameKeyOf(canonical) || canonical
    const id = idOf('per', nameKey)
    const own = canonical === name
    if (!people.has(id) || (own && givenName))
      people.set(id, {
        id,
        slug: partySlug(nameKey, id),
        name: canonical,
        nameKey,
        givenName: own ? givenName : null,
        familyName: own ? familyName : null,
        wikidataId: entry?.wikidataId ?? null,
      })
    for (const alias of entry?.aliases ?? []) addAlias({ personId: id }, canonical, alias, null)
    addAlias({ personId: id }, canonical, name, articleId)
    return id
  }

  function sourceIdOf(name: string, kind: SourceKind): string {
    const nameKey = sourceKeyOf(name) || name
    const id = idOf('src', nameKey)
    const before = sources.get(id)
    if (!before) sources.set(id, { id, slug: partySlug(nameKey, id), name, nameKey, kind })
    else if (before.kind === 'OTHER_ORGANISATION') sources.set(id, { ...before, kind })
    addAlias({ sourceId: id }, sources.get(id)!.name, name, articleId)
    return id
  }

  /** An organisation in the words of the story; `the Press Service` is the one that the page credits. */
  function bodyIdOf(name: string, kind: SourceKind): string {
    const key = sourceKeyOf(name)
    const credited = draft.fields.credits.find(
      (credit) => key.includes(' ') && sourceKeyOf(credit.name).endsWith(` ${key}`),
    )
    const id = sourceIdOf(credited?.name ?? findReporter(name)?.name ?? name, kind)
    addAlias({ sourceId: id }, sources.get(id)!.name, name, articleId)
    return id
  }

  // The page's own credits first: they know the kinds best.
  for (const credit of draft.fields.credits) sourceIdOf(credit.name, credit.kind)
  const personIds = draft.people.map((person) => {
    const id = personIdOf(person.name, person.givenName, person.familyName)
    for (const alias of person.aliases) addAlias({ personId: id }, people.get(id)!.name, alias, articleId)
    return id
  })
  const sourceIds = draft.organisations.map((organisation) => {
    const id = bodyIdOf(organisation.name, organisation.kind)
    for (const alias of organisation.aliases) addAlias({ sourceId: id }, sources.get(id)!.name, alias, articleId)
    return id
  })

  return {
    rows: () => ({ people: [...people.values()], sources: [...sources.values()], aliases: [...aliases.values()] }),
    idsOf: (party) => ({
      personId: party?.type === 'PERSON' ? personIds[party.index]! : null,
      sourceId: party?.type === 'ORGANISATION' ? sourceIds[party.index]! : null,
    }),
    sourceIdOf,
    personIdOf,
    authorIdOf: (name) => sourceIdOf((findOrganisation(name) ?? findOwner(name))?.name ?? name, 'OTHER_ORGANISATION'),
  }
}
