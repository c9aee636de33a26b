import type { NameGrammar } from '../name-grammar.ts'

const none: ReadonlySet<string> = new Set()

/** A grammar of names without a word: a language states those that it has. */
export const NO_NAME_GRAMMAR: NameGrammar = {
  ...{ definite: none, indefinite: none, articlesInside: none, determiners: none },
  ...{
    placePrepositions: none,
    origins: none,
    officeOf: none,
    from: none,
    relatives: none,
    genitive: none,
    stateOffices: none,
  },
  ...{ purpose: none, and: none, between: none, adverb: null, openers: none },
  ...{ inCapitals: { places: none, bodies: none }, dayNames: none, followings: none, papers: none },
  ...{ elder: none, younger: none, contraction: null, partyTag: null },
  ...{ opensSentence: null, participle: null, adherent: null, agent: null, somebody: null, trade: null },
  ...{
    plural: /[^s]s$/,
    inflectedArticles: none,
    firms: none,
    shares: none,
    things: none,
    described: new Map(),
    writtenOut: new Map(),
  },
}
