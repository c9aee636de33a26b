import type { CueForms, QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordRole } from '../../../languages/word-role.ts'

/** Entries of a language's tables for one word, gathered in one look-up. */
export interface Known {
  readonly bits: number
  readonly roles: number
  readonly forms: CueForms | null
  /** It can be a cue without being a verb: a noun or adjective of speech, `according`, `in`. */
  readonly cues: boolean
}

/** Roles of words that can be a cue by themselves. */
const PREPOSITIONAL = WordRole.ACCORDING | WordRole.PER | WordRole.IN
const plain: Known = { bits: 0, roles: 0, forms: null, cues: false }

/** The tables of the languages in use, put together at the first word; that of the last one at hand. */
const tables = new WeakMap<QuoteLanguage, ReadonlyMap<string, Known>>()
let table: ReadonlyMap<string, Known> = new Map()
let tableOf: QuoteLanguage | null = null

/** All that the table has of a word in small letters; of one that it does not have, what its ending tells. */
export function knowWord(lower: string, language: QuoteLanguage): Known {
  if (language !== tableOf) {
    table = tables.get(language) ?? gather(language)
    tableOf = language
    tables.set(language, table)
  }
  return table.get(lower) ?? guess(lower, language)
}

function guess(lower: string, language: QuoteLanguage): Known {
  const forms = language.guessVerb(lower)
  const bits = language.guessClass(lower)
  const roles = language.guessRoles(lower)
  return forms === null && bits === 0 && roles === 0 ? plain : { bits, roles, forms, cues: false }
}

function gather(language: QuoteLanguage): Map<string, Known> {
  const { words, verbs, nouns, adjectives } = language
  const all = new Map<string, Known>()
  for (const lower of [
    ...words.keys(),
    ...verbs.keys(),
    ...nouns.keys(),
    ...adjectives.keys(),
    ...language.roles.keys(),
  ]) {
    const roles = (language.roles.get(lower) ?? 0) | language.guessRoles(lower)
    all.set(lower, {
      bits: words.get(lower) ?? language.guessClass(lower),
      roles,
      forms: verbs.get(lower) ?? language.guessVerb(lower),
      cues: (roles & PREPOSITIONAL) !== 0 || nouns.has(lower) || adjectives.has(lower),
    })
  }
  return all
}
