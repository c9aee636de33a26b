/** Where a text has the words of a query: what the full-text index knows of it, found in the one text that is shown. */
import { type Phrase, type SearchWord, searchWords } from './search-words.ts'

export interface Match {
  readonly start: number
  readonly end: number
}

/** Looks for phrases in texts; made once for a query. */
export type Finder = (text: string) => readonly Match[]

/** The places of all phrases, in order; those that overlap are one. */
export function findMatches(phrases: readonly Phrase[]): Finder {
  /** By its first word; a phrase that may end with part of a word, by nothing if that is its first. */
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly isPrefix: boolean }[]>()
  const beginnings: string[] = []
  for (const { words, isPrefix } of phrases) {
    const [first, ...rest] = words
    if (first === undefined) continue
    if (isPrefix && !rest.length) beginnings.push(first)
    else byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, isPrefix }])
  }
  return (text) => {
    const words = searchWords(text)
    const found: { start: number; end: number }[] = []
    for (const [at, word] of words.entries()) {
      let end = -1
      for (const beginning of beginnings)
        if (word.folded.startsWith(beginning)) end = Math.max(end, endOf(word, beginning))
      for (const { rest, isPrefix } of byFirst.get(word.folded) ?? []) {
        const isHere = rest.every((one, index) => {
          const other = words[at + 1 + index]?.folded
          return other === one || (isPrefix && index === rest.length - 1 && other?.startsWith(one))
        })
        if (isHere) end = Math.max(end, rest.length ? endOf(words[at + rest.length]!, rest.at(-1)!) : word.end)
      }
      if (end < 0) continue
      const before = found.at(-1)
      if (before && before.end > word.start) before.end = Math.max(before.end, end)
      else found.push({ start: word.start, end })
    }
    return found
  }
}

/** A beginning is shown as the whole word; of two characters taken together it may be the first. */
function endOf({ folded, firstEnd, end }: SearchWord, sought: string): number {
  return firstEnd !== undefined && folded.length > sought.length ? firstEnd : end
}
