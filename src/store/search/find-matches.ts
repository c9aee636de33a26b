/** Where a text has the words of a query: what the full-text index knows of it, found in the one text that is shown. */
import type { Phrase } from './read-query.ts'

export interface Match {
  readonly start: number
  readonly end: number
}

/** Looks for phrases in texts; made once for a query. */
export type Finder = (text: string) => readonly Match[]

/** Words as the index's tokenizer, unicode61, cuts them: letters, digits, private use, and accents that follow. */
const WORD = /[\p{L}\p{N}\p{Co}](?:[\p{L}\p{N}\p{Co}]|[\u0300-\u036f])*/gu

const PLAIN = /^[\0-\x7f]*$/
const ACCENTS = /[\u0300-\u036f]+/g

/** Case and accents set aside, as `remove_diacritics 2` does. */
function fold(word: string): string {
  const small = word.toLowerCase()
  return PLAIN.test(small) ? small : small.normalize('NFD').replace(ACCENTS, '')
}

/** The places of all phrases, in order; those that overlap are one. */
export function findMatches(phrases: readonly Phrase[]): Finder {
  /** By its first word; a phrase that may end with part of a word, by nothing if that is its first. */
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly isPrefix: boolean }[]>()
  const beginnings: string[] = []
  for (const { text, isPrefix } of phrases) {
    const [first, ...rest] = Array.from(text.matchAll(WORD), ([word]) => fold(word))
    if (first === undefined) continue
    if (isPrefix && !rest.length) beginnings.push(first)
    else byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, isPrefix }])
  }
  return (text) => {
    const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
      folded: fold(word),
      start: index,
      end: index + word.length,
    }))
    const found: { start: number; end: number }[] = []
    for (const [at, { folded, start, end }] of words.entries()) {
      let last = beginnings.some((beginning) => folded.startsWith(beginning)) ? at : -1
      for (const { rest, isPrefix } of byFirst.get(folded) ?? []) {
        const isHere = rest.every((word, index) => {
          const other = words[at + 1 + index]?.folded
          return other === word || (isPrefix && index === rest.length - 1 && other?.startsWith(word))
        })
        if (isHere) last = Math.max(last, at + rest.length)
      }
      if (last < 0) continue
      const before = found.at(-1)
      if (before && before.end > start) before.end = Math.max(before.end, words[last]!.end)
      else found.push({ start, end: last === at ? end : words[last]!.end })
    }
    return found
  }
}
