import type { Lexicon, Phrase } from '../lexicon/read-lexicon.ts'
import { Shape, type Words } from '../words/words.ts'

/** The longest known name of several words that begins at `at`; its first and last words capitalised. */
export function matchPhrase(words: Words, lexicon: Lexicon, at: number, end: number): Phrase | null {
  const phrases = lexicon.phrases.get(words.keys[at]!)
  if (!phrases) return null
  for (const phrase of phrases) {
    const last = at + phrase.words.length - 1
    if (last >= end || words.shapes[last] === Shape.LOWER) continue
    let matched = true
    for (let i = 1; matched && i < phrase.words.length; i++) matched = words.keys[at + i] === phrase.words[i]
    if (matched) return phrase
  }
  return null
}
