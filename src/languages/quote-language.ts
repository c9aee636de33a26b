import type { CueSense } from './cue-sense.ts'
import type { Labels } from './parts/labels.ts'

/** Forms of verbs, as bits. */
/** SURE: it can be nothing but a verb: `says`, but not `claims`. */
export const Form = { BASE: 1, THIRD: 2, PAST: 4, PARTICIPLE: 8, GERUND: 16, PLURAL: 32, SURE: 64 } as const

/** One verb of the lexicon. */
export interface CueVerb {
  readonly lemma: string
  /** Null: an ordinary verb, known only so that clauses can be told apart. */
  readonly sense: CueSense | null
  /** Bits of what it takes (see `Complement`). */
  readonly complements: number
  /** Prepositions and particles that open its content: `talk about X`, `point out X`. */
  readonly links: readonly string[]
  /** The verb that it is with a particle behind it: `point out`, `shoot back`, `put it`. */
  readonly phrasal: ReadonlyMap<string, CueVerb>
}

export interface CueForms {
  readonly forms: number
  readonly verb: CueVerb
}

/** A noun that stands for speech or thought (`his claim that X`), with the words that open its content. */
export interface CueNoun {
  readonly sense: CueSense
  readonly links: readonly string[]
}

/** An adjective of thought with the words that open its content; `takesClause`: so does a bare clause or `that`. */
export interface CueAdjective {
  readonly links: readonly string[]
  readonly takesClause: boolean
}

export interface Pronoun {
  readonly gender: 'FEMALE' | 'MALE' | null
  readonly number: 'ONE' | 'MANY' | 'BODY' | 'SELF'
}

/**
 * Position of the speaker beside a cue. SUBJECT_FIRST: `Y said X`, `"X," said Y` (English). VERB_SECOND: the verb is the
 * second phrase, so the speaker follows it after a quote: `„X“, sagte Y` (German). SUBJECT_OPTIONAL: the verb alone may
 * tell who speaks: `dijo que X` (Spanish). SUBJECT_INVERTED: the same, but the verb never stands without its subject:
 * `« X », dit Y` (French).
 */
export type WordOrder = 'SUBJECT_FIRST' | 'VERB_SECOND' | 'SUBJECT_OPTIONAL' | 'SUBJECT_INVERTED'

/** Everything that depends on the language of the article. */
export interface QuoteLanguage {
  /** BCP 47 primary tag. */
  readonly code: string
  readonly wordOrder: WordOrder
  /** True if a paragraph that begins with a dash is speech: `—No —dijo Y—. X`. */
  readonly dialogueDashes: boolean
  /** True if a space stands behind that dash, and commas around the narrator: `— Non, dit Y. X.` */
  readonly spacedDashes?: boolean
  /** True if the narrator may speak inside the marks: `« Non, dit Y. X. »` */
  readonly narratesInside?: boolean
  /** Class bits (see `WordClass`) of the closed classes. */
  readonly words: ReadonlyMap<string, number>
  readonly verbs: ReadonlyMap<string, CueForms>
  /** Guesses the verb forms of a word that the lexicon does not have, from its ending; null: no verb. */
  readonly guessVerb: (lower: string) => CueForms | null
  /** Class bits of a word that the table does not have, from its ending: `-ly` makes adverbs. */
  readonly guessClass: (lower: string) => number
  /** Role bits of the words that rules ask for (see `WordRole`). */
  readonly roles: ReadonlyMap<string, number>
  /** Role bits that a word's ending tells, of any word: `-s` makes plurals. */
  readonly guessRoles: (lower: string) => number
  /** Phrases in front of who is the source: `en palabras de`. */
  readonly relays: readonly (readonly string[])[]
  /** Words in front of whose view it is, among other things: `pour Y, c'est « X »`; absent: none. */
  readonly views?: ReadonlySet<string>
  readonly labels: Labels
  /** Words that lose their beginning to an apostrophe: `'til`. */
  readonly clipped: ReadonlySet<string>
  /** Nouns for somebody by his age: `the 30-year-old`; null: not used so. */
  readonly ages: RegExp | null
  /** Adjectives of thought with the words that open their content: `confident that X`. */
  readonly adjectives: ReadonlyMap<string, CueAdjective>
  /** Nouns for what is counted or found out: a poll, a study, records. They `show` things. */
  readonly surveys: ReadonlySet<string>
  /** Nouns for texts that speak by themselves: a brochure, a notice; absent: none are known. */
  readonly documents?: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** Nouns for people by what they do, where a view may be theirs: `pour le maire, X`; absent: none. */
  readonly people?: ReadonlySet<string>
  /** Words that say that the reader knows who is meant: `the mayor`. */
  readonly articles: ReadonlySet<string>
  /** Nouns for bodies that speak, for people not to be named, for many people. */
  readonly bodies: ReadonlySet<string>
  readonly anonymous: ReadonlySet<string>
  /** Those of the bodies that a newspaper or an agency may be called: `the paper`, never `the company`. */
  readonly press: RegExp
  readonly groups: ReadonlySet<string>
  /** Words around the title of a work, and the small words inside one. */
  readonly works: {
    readonly before: ReadonlySet<string>
    readonly after: ReadonlySet<string>
    readonly links: ReadonlySet<string>
    readonly small: ReadonlySet<string>
    /** Nouns and participles in front of a term or a nickname: `the term "X"`, `nicknamed "X"`. */
    readonly terms: ReadonlySet<string>
    /** True if the words of a title have capitals; if not, only the first one has. */
    readonly capitals: boolean
    /** Tells whether a noun, alone or at the end of a compound, stands in front of a name in marks: `Wählergruppe „X“`. */
    readonly isHead?: (lower: string) => boolean
  }
  readonly nouns: ReadonlyMap<string, CueNoun>
}
