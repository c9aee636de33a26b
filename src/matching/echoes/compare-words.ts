import { functionWords } from '../../languages/function-words.ts'
import type { Echo } from './echo.ts'
import type { Wording } from './read-wording.ts'

/** Fewest content words that tell a shorter quote from a common phrase. */
export const FEWEST_NEAR = 4

/**
 * Least share of words in the same order, by which two are one utterance. Of the demonstration archive's pairs those of
 * one utterance lie at .59 and above, another speaker's play on the words at .42; of other news, pairs below .58 are
 * mostly two quotes that share a phrase.
 */
export const NEAR = 0.58

/** Longest quote, in words, whose order is looked at; of longer ones only the bag of words. */
const LONGEST = 300

/** Tells whether two keys are one utterance, trimmed or edited; null where they are two. */
export function compareWords(a: Wording, b: Wording): Pick<Echo, 'kind' | 'similarity'> | null {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a]
  if (short.content < FEWEST_NEAR) return null
  if (holds(long.tokens, short.parts) || holds(short.tokens, long.parts))
    return { kind: 'TRIMMED', similarity: dice(short.tokens.length, a, b) }
  // even with every word of the shorter one in it they would be too far apart
  if (dice(short.tokens.length, a, b) < NEAR) return null
  // nor with all that both have in the order of either, which is quicker to find
  if (dice(bag(a.tokens, b.tokens).length, a, b) < NEAR) return null
  const shared = common(a.tokens, b.tokens)
  const similarity = dice(shared.length, a, b)
  const content = shared.filter((word) => !functionWords.has(word)).length
  return similarity >= NEAR && content >= FEWEST_NEAR ? { kind: 'NEARLY', similarity } : null
}

const dice = (shared: number, a: Wording, b: Wording) => (2 * shared) / (a.tokens.length + b.tokens.length)

/** Tells whether all parts stand in the words, in order. */
function holds(words: readonly string[], parts: readonly (readonly string[])[]): boolean {
  let from = 0
  for (const part of parts) {
    const at = find(words, part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return true
}

function find(words: readonly string[], part: readonly string[], from: number): number {
  for (let at = from; at + part.length <= words.length; at++) {
    let same = 0
    while (same < part.length && words[at + same] === part[same]) same++
    if (same === part.length) return at
  }
  return -1
}

/** The longest run of words that both have in the same order; for very long quotes the words that both have. */
function common(a: readonly string[], b: readonly string[]): string[] {
  if (a.length > LONGEST || b.length > LONGEST) return bag(a, b)
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const shared: string[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.push(a[i]!)
      i++
      j++
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return shared
}

function bag(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  return a.filter((word) => {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    return count > 0
  })
}
