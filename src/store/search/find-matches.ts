/** The places where a text has the words of a query: those of the full-text index, in the one text that is shown. */
import { type Phrase, type SearchWord, searchWords } from './search-words.ts'

export interface Match {
  readonly start: number
  readonly end: number
}

/** Looks for phrases in texts; made once for a query. */
export type Finder = (text: string) => readonly Match[]

/** The words of a phrase after its first one. */
interface Rest {
  readonly words: readonly string[]
  /** True if the last of them may be the beginning of a word. */
  readonly isPrefix: boolean
}

/** Phrases by their first word, and those that are the beginning of one word. */
interface PhraseIndex {
  readonly byFirst: ReadonlyMap<string, readonly Rest[]>
  readonly beginnings: readonly string[]
}

/** The places of all phrases, in order; those that overlap are one. */
export function findMatches(phrases: readonly Phrase[]): Finder {
  const index = indexPhrases(phrases)
  return (text) => {
    const words = searchWords(text)
    const found: { start: number; end: number }[] = []
    for (const [at, { start }] of words.entries()) {
      const end = endOfMatchAt(words, at, index)
      if (end === null) continue
      const before = found.at(-1)
      if (before && before.end > start) before.end = Math.max(before.end, end)
      else found.push({ start, end })
    }
    return found
  }
}

function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const byFirst = new Map<string, Rest[]>()
  const beginnings: string[] = []
  for (const { words, isPrefix } of phrases) {
    const [first, ...rest] = words
    if (first === undefined) continue
    if (isPrefix && !rest.length) beginnings.push(first)
    else byFirst.set(first, [...(byFirst.get(first) ?? []), { words: rest, isPrefix }])
  }
  return { byFirst, beginnings }
}

/** The end of the longest phrase that begins with the word at `at`; null: none does. */
function endOfMatchAt(words: readonly SearchWord[], at: number, { byFirst, beginnings }: PhraseIndex): number | null {
  const word = words[at]!
  const ends = beginnings.flatMap((beginning) => (word.folded.startsWith(beginning) ? endOf(word, beginning) : []))
  for (const rest of byFirst.get(word.folded) ?? []) {
    if (!follows(words, at, rest)) continue
    const last = rest.words.at(-1)
    ends.push(last === undefined ? word.end : endOf(words[at + rest.words.length]!, last))
  }
  return ends.length ? Math.max(...ends) : null
}

function follows(words: readonly SearchWord[], at: number, { words: rest, isPrefix }: Rest): boolean {
  return rest.every((one, index) => {
    const other = words[at + 1 + index]?.folded
    return other === one || (isPrefix && index === rest.length - 1 && other?.startsWith(one))
  })
}

/** A beginning is shown as the whole word; of two characters taken together it may be the first. */
function endOf({ folded, firstEnd, end }: SearchWord, sought: string): number {
  return firstEnd !== undefined && folded.length > sought.length ? firstEnd : end
}
