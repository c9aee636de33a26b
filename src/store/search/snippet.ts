/** A stretch of a text around the words that were found, with their places in it. */
import type { Match } from './find-matches.ts'

/** UTF-16 code units of a snippet, about. */
const LENGTH = 240

export interface Snippet {
  /** The stretch. */
  readonly text: string
  /** Offset of its start in the whole text. */
  readonly start: number
  /** Places of the words in the stretch. */
  readonly matches: readonly Match[]
}

/** A text and where words were found in it -> the stretch with most of them, cut at words. */
export function snippetOf(text: string, found: readonly Match[]): Snippet {
  const [start, end] = window(text, found)
  const matches = found
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ start: match.start - start, end: match.end - start }))
  return { text: text.slice(start, end), start, matches }
}

/** The stretch that holds most matches, the first such; a little before the first of them. */
function window(text: string, found: readonly Match[]): [start: number, end: number] {
  if (text.length <= LENGTH || !found.length) return [0, cutAfter(text, Math.min(text.length, LENGTH))]
  let [best, most] = [0, 0]
  for (let first = 0, last = 0; first < found.length; first++) {
    while (last < found.length && found[last]!.end - found[first]!.start <= LENGTH * 0.75) last++
    if (last - first > most) [best, most] = [first, last - first]
  }
  const from = cutBefore(text, Math.max(0, found[best]!.start - LENGTH / 4))
  return [from, cutAfter(text, Math.min(text.length, Math.max(from + LENGTH, found[best]!.end)))]
}

const GAP = /\s/

function cutBefore(text: string, at: number): number {
  if (at === 0) return 0
  for (let index = at; index > at - 30 && index > 0; index--) if (GAP.test(text[index - 1]!)) return index
  return isLow(text, at) ? at - 1 : at
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length
  for (let index = at; index < at + 30 && index < text.length; index++) if (GAP.test(text[index]!)) return index
  return isLow(text, at) ? at + 1 : at
}

/** Tells whether a cut here would part one character's two code units. */
function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
