/** Work that a transaction has to do before it ends: counts and names of the parties it touched, words that went. */
import type { Prisma } from '../../../prisma/client/client.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from '../rows/people-file.ts'
import { ANOTHER_NAME, type PrintedName } from '../rows/printed-name.ts'
import type { PersonRow, SourceRow } from '../rows/row-types.ts'
import type { Searchable } from '../search/searchable.ts'
import { type Numbers, newNumbers } from './numbers.ts'

/** Changes for one person or source. */
export interface PartyChange {
  quotes: number
  articles: number
  /** Number of articles more, or fewer, that have each spelling. */
  readonly spellings: Map<string, { readonly spelling: Spelling; count: number }>
  /** Articles whose own naming is new. */
  readonly seenIn: Set<number>
  /** An article names them no more, or otherwise. */
  isLess: boolean
}

export type Spelling = Pick<Prisma.SpellingCreateManyInput, 'partyId' | 'name' | 'givenName' | 'familyName' | 'kind'>

export type Naming = Prisma.NamingCreateManyInput

/** Articles, people and sources go by their numbers in it. */
export interface UnitOfWork {
  readonly known: PeopleFile
  readonly numbers: Numbers
  readonly parties: Map<number, PartyChange>
  /** As the articles of this transaction give them. */
  readonly people: Map<number, PersonRow>
  readonly sources: Map<number, SourceRow>
  /** By public id, whom the articles name and how, before corrections and identities; null: whom one names no more. */
  readonly printed: Map<string, PrintedName | null>
  /** Other forms of names, written when their owners are. */
  aliases: Prisma.AliasCreateManyInput[]
  /** Ids of the aliases that the people file gives a person. */
  readonly fileAliases: Map<number, Set<string>>
  /** Wordings that a quote less has, and words of each. */
  readonly wordings: Map<number, string>
  /** Texts written of each article, for the full-text index. */
  readonly searchable: Map<number, Searchable>
  /** Ids of the corrections of which something else came in an article than before. */
  readonly corrected: Set<string>
}

export function openUnitOfWork(known: PeopleFile = NO_PEOPLE_FILE): UnitOfWork {
  return {
    known,
    numbers: newNumbers(),
    parties: new Map(),
    people: new Map(),
    sources: new Map(),
    printed: new Map(),
    aliases: [],
    fileAliases: new Map(),
    wordings: new Map(),
    searchable: new Map(),
    corrected: new Set(),
  }
}

/** An article starts (`by` = 1) or ends (-1) to call its parties so. */
export function countNamings(unit: UnitOfWork, namings: readonly Naming[], by: 1 | -1): void {
  for (const row of namings) {
    const { partyId, name, articleId, quoteCount, named } = row
    const change = unit.parties.get(partyId) ?? newChange()
    unit.parties.set(partyId, change)
    change.quotes += by * quoteCount
    change.articles += by * named
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

function newChange(): PartyChange {
  return { quotes: 0, articles: 0, spellings: new Map(), seenIn: new Set(), isLess: false }
}
