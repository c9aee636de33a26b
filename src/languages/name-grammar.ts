import type { SourceKind } from './source-kind.ts'

/** The small words and endings beside a name, in one language; words lower case. An absent word list is empty. */
export interface NameGrammar {
  /** `[the] Smith campaign`: what follows is no person by itself. */
  readonly definite: ReadonlySet<string>
  /** `[a] Jane Smith poster`, `[an] attendee Jane Smith`. */
  readonly indefinite: ReadonlySet<string>
  /** Articles inside the name of a body or a place: `Bank of [the] West`. */
  readonly articlesInside: ReadonlySet<string>
  /** Open an apposition behind a name: `Smith, [his] lawyer`. */
  readonly determiners: ReadonlySet<string>
  /** Stand before places: `[in] Elmton`. */
  readonly placePrepositions: ReadonlySet<string>
  /** Stand before where somebody comes from: `families [from] Elmton`. */
  readonly origins: ReadonlySet<string>
  /** Tie an office to a place: `la alcaldesa [de] Villalba`. */
  readonly officeOf: ReadonlySet<string>
  /** Tie a person to where he belongs: `Smith [of] the assembly said`, `chief [of] staff`. */
  readonly from: ReadonlySet<string>
  /** `Smith [who] …` */
  readonly relatives: ReadonlySet<string>
  /** Offices that a place or a body has, and no person: `Elmton's foreign [minister]`, `the [chancellor] of Elmton`. */
  readonly stateOffices: ReadonlySet<string>
  /** `Smith['s] house` */
  readonly genitive: ReadonlySet<string>
  /** Tie a body to its task: `Center [for] Peace`. */
  readonly purpose: ReadonlySet<string>
  /** Joins the parts of a name, or two offices: `Health [and] Human Services`. */
  readonly and: ReadonlySet<string>
  /** Stand between a name and its verb of speech: `Smith [also] said`; with `adverb`, the ending of such words. */
  readonly between: ReadonlySet<string>
  readonly adverb: RegExp | null
  /** Words of grammar that begin names: `[New] Deal`. */
  readonly openers: ReadonlySet<string>
  /** Words that are names in capitals: `US`, `WHO`. */
  readonly inCapitals: { readonly places: ReadonlySet<string>; readonly bodies: ReadonlySet<string> }
  /** Months and days that end names too: `Theresa [May]`. */
  readonly dayNames: ReadonlySet<string>
  /** Follow a person's name to name those around him: `the Smith [campaign]`. */
  readonly followings: ReadonlySet<string>
  /** Last words of newspapers' names that are surnames too: `Dana [Press]`. */
  readonly papers: ReadonlySet<string>
  /** Before a surname, the older of two of that name: `the [elder] Smith`; and the younger. */
  readonly elder: ReadonlySet<string>
  readonly younger: ReadonlySet<string>
  /** A word with its verb's beginning: `you've`. */
  readonly contraction: RegExp | null
  /** A party and a state: `R-Texas`, `(D-`. */
  readonly partyTag: RegExp | null
  /** Endings of words that open a sentence with a capital, and are part of no name: `Defending Elmton`. */
  readonly opensSentence: RegExp | null
  /** Endings of participles: no office in apposition begins so. */
  readonly participle: RegExp | null
  /** Endings of nouns for who belongs to a place, a party, a faith: `Texan Ted Smith`. */
  readonly adherent: RegExp | null
  /** Endings of nouns for who does something: `Rescuer Jane Smith`. */
  readonly agent: RegExp | null
  /** Endings of nouns for people, behind an article: `an attendee Jane Smith`. */
  readonly somebody: RegExp | null
  /** Endings of trades, with a capital where they open a sentence: `Hydrologist asks for data`. */
  readonly trade: RegExp | null
  /** Endings of plurals. */
  readonly plural: RegExp
  /** Cases of articles that are particles of names elsewhere: `sagte Anna Hill [der] Zeitung`. */
  readonly inflectedArticles: ReadonlySet<string>
  /** Nouns for firms, in apposition: `Hill, the mining [company],`; what only firms have: `Hill's [shares]`; and a pronoun for things. */
  readonly firms: ReadonlySet<string>
  readonly shares: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  /** Nouns before a name that tell what body it is: `the [newspaper] Elmton Herald`. */
  readonly described: ReadonlyMap<string, SourceKind>
  /** Abbreviated and plural offices as one word: `sen.` -> `senator`. */
  readonly writtenOut: ReadonlyMap<string, string>
}
