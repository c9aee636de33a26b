/** What a transaction has to put right before it ends: counts and names of the parties it touched, words that went. */
import type { Prisma } from '../../../prisma/client/client.ts'
import type { NamingRow } from '../rows/naming-rows.ts'
import type { PartyRows } from '../rows/party-rows.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from '../rows/people-file.ts'
import { ANOTHER_NAME, type PrintedName } from '../rows/printed-name.ts'
import type { Searchable } from '../search/searchable.ts'

/** What changed for one person or source. */
export interface PartyChange {
  quotes: number
  articles: number
  /** How many articles more, or fewer, have each spelling. */
  readonly spellings: Map<string, { readonly spelling: Spelling; count: number }>
  /** The people whom the articles name so, by id: the person, and those who are taken for one with it. Null: named no more. */
  readonly printed: Map<string, PrintedName | null>
  /** Articles whose own naming is new. */
  readonly seenIn: Set<string>
  /** An article names them no more, or otherwise. */
  isLess: boolean
}

export type Spelling = Pick<Prisma.SpellingCreateManyInput, 'partyId' | 'name' | 'givenName' | 'familyName' | 'kind'>

export interface UnitOfWork {
  readonly known: PeopleFile
  readonly parties: Map<string, PartyChange>
  /** As the articles of this transaction give them. */
  readonly people: Map<string, Prisma.PersonCreateManyInput>
  readonly sources: Map<string, Prisma.SourceCreateManyInput>
  /** Other forms of names, written when their owners are. */
  aliases: Prisma.AliasCreateManyInput[]
  /** Ids of the aliases that the people file gives a person. */
  readonly fileAliases: Map<string, Set<string>>
  /** Wordings that a quote less has, and words of each. */
  readonly wordings: Map<number, string>
  /** What was written of each article, for the full-text index. */
  readonly searchable: Map<string, Searchable>
  /** Ids of the corrections of which something else came in an article than before. */
  readonly corrected: Set<string>
}

export function openUnitOfWork(known: PeopleFile = NO_PEOPLE_FILE): UnitOfWork {
  return {
    known,
    parties: new Map(),
    people: new Map(),
    sources: new Map(),
    aliases: [],
    fileAliases: new Map(),
    wordings: new Map(),
    searchable: new Map(),
    corrected: new Set(),
  }
}

/** An article starts (`by` = 1) or ends (-1) to call its parties so. */
export function countNamings(
  unit: UnitOfWork,
  namings: readonly NamingRow[],
  by: 1 | -1,
  printed: PartyRows['printed'] = new Map(),
): void {
  for (const row of namings) {
    const { partyId, name, articleId, quoteCount, named } = row
    const change = unit.parties.get(partyId) ?? newChange()
    unit.parties.set(partyId, change)
    change.quotes += by * quoteCount
    change.articles += by * named
    if (partyId.startsWith('per_'))
      change.printed.set(row.printedId ?? partyId, by > 0 ? printedName(row, printed) : null)
    if (by > 0) change.seenIn.add(articleId)
    else {
      change.seenIn.delete(articleId)
      change.isLess = true
    }
    const spelling: Spelling = {
      partyId,
      name,
      givenName: row.givenName ?? '',
      familyName: row.familyName ?? '',
      kind: row.byEvidence ? ANOTHER_NAME : (row.kind ?? ''),
    }
    const key = Object.values(spelling).join('\n')
    const counted = change.spellings.get(key) ?? { spelling, count: 0 }
    counted.count += by
    change.spellings.set(key, counted)
  }
}

function printedName(row: NamingRow, printed: NonNullable<PartyRows['printed']>): PrintedName {
  const { name, givenName = null, familyName = null } = printed.get(row.partyId) ?? row
  return { name, givenName, familyName }
}

function newChange(): PartyChange {
  return { quotes: 0, articles: 0, spellings: new Map(), printed: new Map(), seenIn: new Set(), isLess: false }
}
