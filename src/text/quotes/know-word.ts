import { Is } from './item.ts'
import type { CueForms, Language } from './languages/language.ts'

/** What a language's table has of a word, gathered in one look-up. */
export interface Known {
  readonly bits: number
  readonly forms: CueForms | null
  /** It can be a cue without being a verb: a noun or adjective of speech, `according`, `in`. */
  readonly cues: boolean
}

/** Words looked up before, by language: texts repeat themselves. Emptied when they grow beyond all vocabularies. */
const tables = new WeakMap<Language, Map<string, Known>>()
let seen = new Map<string, Known>()
let seenIn: Language | null = null
const MOST = 50_000

/** A longer piece cut out of a text keeps that whole text alive, and is rare enough to be worked out each time. */
const LONGEST = 12

const prepositional = new Set(['according', 'per', 'in'])

/** All that the table has of a word in small letters. */
export function knowWord(lower: string, language: Language): Known {
  if (language !== seenIn || seen.size > MOST) {
    const known = tables.get(language)
    seen = known && known.size <= MOST ? known : new Map()
    seenIn = language
    tables.set(language, seen)
  }
  const before = seen.get(lower)
  if (before) return before
  const adverb = lower.endsWith('ly') && lower.length > 4 ? Is.ADVERB : 0
  const known: Known = {
    bits: language.words.get(lower) ?? adverb,
    forms: language.verbs.get(lower) ?? language.guessVerb(lower),
    cues: prepositional.has(lower) || language.nouns.has(lower) || language.adjectives.has(lower),
  }
  if (lower.length <= LONGEST) seen.set(lower, known)
  return known
}
