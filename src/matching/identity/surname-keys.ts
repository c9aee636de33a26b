/** Keys under which the names of one person can be found: two names can only be one person's if they share one. */
import { foldText } from '../../text/fold-text.ts'
import { foldWord } from '../names/fold-word.ts'
import { ARTICLES, SUFFIXES } from '../names/name-words-data.ts'

/**
 * The last word of the name, and each word of the family name where the articles say which it is; folded so that
 * `Petrow` and `Petrov` are one. `Ana Lobo Otero` → `lobo`, `otero`.
 */
export function surnameKeys(name: string, familyName: string | null): string[] {
  const words = wordsOf(name)
  const last = words.length > 2 && SUFFIXES.has(words.at(-1)!) ? words.at(-2) : words.at(-1)
  const family = wordsOf(familyName ?? '').filter((word) => word.length > 2 && !ARTICLES.has(word))
  const keys = [...(last ? [last] : []), ...family].map((word) => foldWord(word, 'sound', false))
  return [...new Set(keys)].sort()
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
