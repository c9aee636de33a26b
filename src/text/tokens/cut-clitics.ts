import type { Clitics } from '../../languages/parts/clitics.ts'
import type { Span } from '../span.ts'
import { APOSTROPHE, characterKind } from './character-kind.ts'
import { foldWord } from './fold-word.ts'

/** The longest of them: `quelqu'`. */
const LONGEST = 8

/**
 * The words that `l'eau`, `qu'elle`, `dit-elle`, `a-t-il` are made of; null: it is one word. The `-t-` is nobody's. In front
 * of a mark the apostrophe belongs to the word too: `d'« X »`.
 */
export function cutClitics(
  text: string,
  start: number,
  end: number,
  limit: number,
  { elided, behind }: Clitics,
): Span[] | null {
  const words: Span[] = []
  let from = start
  for (let at = start + 1; at <= end && at < limit && at - from < LONGEST; at++) {
    if (characterKind(text, at) !== APOSTROPHE || !elided.has(foldWord(text.slice(from, at)))) continue
    words.push({ start: from, end: at + 1 })
    from = at + 1
  }
  if (from >= end) return words
  const stem = behind?.exec(text.slice(from, end))?.[1]
  if (stem === undefined) return words.length > 0 ? [...words, { start: from, end }] : null
  return [...words, { start: from, end: from + stem.length }, { start: text.lastIndexOf('-', end - 1) + 1, end }]
}
