/** Keys under which the names of one person can be found: two names can only be one person's if they share one. */
import { foldText } from '../../text/fold-text.ts'
import { foldWord } from '../names/fold-word.ts'
import { SUFFIXES } from '../names/name-words-data.ts'

/**
 * The last word of the name, and each word of the family name where the articles say which it is; folded so that
 * `Petrow` and `Petrov` are one. `Ana Lobo Otero` → `lobo`, `otero`; `Joost van der Loeck` → `loeck`.
 */
export function surnameKeys(name: string, familyName: string | null): string[] {
  const words = wordsOf(name)
  const last = words.length > 2 && SUFFIXES.has(foldText(words.at(-1)!)) ? words.at(-2) : words.at(-1)
  const family = wordsOf(familyName ?? '').filter((word) => word[0] !== word[0]!.toLowerCase() || !/\p{Ll}/u.test(word))
  const keys = [...(last ? [last] : []), ...family].map((word) => foldWord(foldText(word), 'sound', false))
  return [...new Set(keys)].sort()
}

/** Cut where neither a letter, a mark nor a number stands. */
function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
}
