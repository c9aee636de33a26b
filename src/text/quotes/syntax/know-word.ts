import type { CueForms, QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'

/** What a language's table has of a word, gathered in one look-up. */
export interface Known {
  readonly bits: number
  readonly forms: CueForms | null
  /** It can be a cue without being a verb: a noun or adjective of speech, `according`, `in`. */
  readonly cues: boolean
}

const prepositional = ['according', 'per', 'in']
const plain: Known = { bits: 0, forms: null, cues: false }
const adverb: Known = { bits: WordClass.ADVERB, forms: null, cues: false }

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
  const known = endsInLy(lower) ? adverb : plain
  const forms = language.guessVerb(lower)
  return forms === null ? known : { bits: known.bits, forms, cues: false }
}

const endsInLy = (lower: string) => lower.length > 4 && lower.endsWith('ly')

function gather({ words, verbs, nouns, adjectives, guessVerb }: QuoteLanguage): Map<string, Known> {
  const all = new Map<string, Known>()
  for (const lower of [...words.keys(), ...verbs.keys(), ...nouns.keys(), ...adjectives.keys(), ...prepositional])
    all.set(lower, {
      bits: words.get(lower) ?? (endsInLy(lower) ? WordClass.ADVERB : 0),
      forms: verbs.get(lower) ?? guessVerb(lower),
      cues: prepositional.includes(lower) || nouns.has(lower) || adjectives.has(lower),
    })
  return all
}
