import { Is } from './item.ts'
import type { CueForms, Language } from './languages/language.ts'

/** What a language's table has of a word, gathered in one look-up. */
export interface Known {
  readonly bits: number
  readonly forms: CueForms | null
  /** It can be a cue without being a verb: a noun or adjective of speech, `according`, `in`. */
  readonly cues: boolean
}

/** Words looked up before, by language: texts repeat themselves. Emptied when it grows beyond all vocabularies. */
const seen = new WeakMap<Language, Map<string, Known>>()
const MOST = 50_000

const prepositional = new Set(['according', 'per', 'in'])

/** All that the table has of a word in small letters. */
export function knowWord(lower: string, language: Language): Known {
  let words = seen.get(language)
  if (!words || words.size > MOST) {
    words = new Map()
    seen.set(language, words)
  }
  const before = words.get(lower)
  if (before) return before
  const adverb = lower.endsWith('ly') && lower.length > 4 ? Is.ADVERB : 0
  const known: Known = {
    bits: language.words.get(lower) ?? adverb,
    forms: language.verbs.get(lower) ?? language.guessVerb(lower),
    cues: prepositional.has(lower) || language.nouns.has(lower) || language.adjectives.has(lower),
  }
  words.set(lower, known)
  return known
}
