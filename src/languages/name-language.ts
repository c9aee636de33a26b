import type { NameGrammar } from './name-grammar.ts'
import type { SourceKind } from './source-kind.ts'

/** The data of the name finder for one language; words lower case, parted by white space, `_` for a space. */
export interface NameLanguage {
  /** Before a name, no office: `Mr.`; by the gender they tell. */
  readonly honorifics: { readonly male: string; readonly female: string; readonly either: string }
  /** Offices and ranks printed before a name with a capital: `President`, `Sen.`. */
  readonly titles: string
  /** Those of them that stand by names of women or of men only. */
  readonly titlesMale: string
  readonly titlesFemale: string
  /** Words that stand before an office as part of it: `vice`, `deputy`, `former`. */
  readonly titleParts: string
  /** Trades and offices without a capital: `spokesman`, `actor`. */
  readonly roles: string
  readonly kinMale: string
  readonly kinFemale: string
  readonly pronounsMale: string
  readonly pronounsFemale: string
  /** Words that are never names, whatever their capital. */
  readonly functionWords: string
  readonly calendar: string
  /** Small words inside a name: `van der`, `bin`. */
  readonly particles: string
  /** After a name: `Jr.`, `III`. */
  readonly suffixes: string
  /** Verbs beside which somebody speaks. */
  readonly speech: string
  /** Last words of places: `County`, `River`. */
  readonly placeHeads: string
  /** Peoples' beliefs, feasts, works, laws, games: capitalised, neither person nor body. */
  readonly others: string
  /** True if every noun has a capital, so that a capital proves nothing. */
  readonly capitalisesNouns: boolean
  /** The commonest words: with a capital they are no evidence of a name. Plain keys, a line break or a space between. */
  readonly plainWords: string
  /** Small words that tie a body to what it is for: `Department of Justice`. */
  readonly ofWords: string
  /** Words that make a name a body's. English names stand in the news of every language, so English ones count beside them. */
  readonly bodies: Readonly<Partial<Record<SourceKind, string>>>
  /** Well-known bodies by kind; absent: the English ones only, as for the next three. */
  readonly knownBodies?: Readonly<Record<SourceKind, string>>
  /** Houses and streets that stand for a body: `the Kremlin`. */
  readonly houses?: string
  readonly places?: string
  /** Adjectives and nouns of nation, region, party and faith; plurals in -s are understood. */
  readonly demonyms?: string
  /** The small words and endings beside a name. */
  readonly grammar: NameGrammar
}
