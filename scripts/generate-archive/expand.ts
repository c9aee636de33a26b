import { GRAMMAR } from './grammar-data.ts'
import type { Random } from './random.ts'

/** The words that an archive has of its own, the commonest first. */
export interface Vocabulary {
  readonly places: readonly string[]
  readonly rare: readonly string[]
}

type Part = { readonly text: string } | { readonly slot: string; readonly isCapital: boolean }

const compiled = new Map<string, readonly Part[]>()

function partsOf(line: string): readonly Part[] {
  const known = compiled.get(line)
  if (known) return known
  const parts = line.split(/\{(\w+)\}/).map((piece, index): Part => {
    if (index % 2 === 0) return { text: piece }
    const slot = piece[0]!.toLowerCase() + piece.slice(1)
    return { slot, isCapital: piece !== slot }
  })
  compiled.set(line, parts)
  return parts
}

/** A sentence from the grammar: the slot, and the slots in it, each filled by chance. */
export function expand(slot: string, random: Random, vocabulary: Vocabulary): string {
  const text = fill(slot, random, vocabulary)
  return text.replace(/\b([Aa])\(n\) (?=(\p{L}))/gu, (_, article: string, first: string) =>
    'aeiouAEIOU'.includes(first) ? `${article}n ` : `${article} `,
  )
}

/** Lists of words; half of the draws follow Zipf's law, or a closed list this short would wear out its first ones. */
const WORDS = new Set(['thing', 'things', 'scheme', 'quality', 'matter', 'deed', 'deeds'])

function fill(slot: string, random: Random, vocabulary: Vocabulary): string {
  if (slot === 'place') return random.pickZipf(vocabulary.places)
  if (slot === 'rare') return random.pickZipf(vocabulary.rare)
  if (slot === 'number') return String(random.chance(0.6) ? random.between(2, 40) : random.between(41, 990))
  const lines = GRAMMAR[slot]
  if (!lines) throw new Error(`the grammar has no slot {${slot}}`)
  let text = ''
  for (const part of partsOf(WORDS.has(slot) && random.chance(0.5) ? random.pickZipf(lines) : random.pick(lines))) {
    if ('text' in part) text += part.text
    else {
      const inner = fill(part.slot, random, vocabulary)
      text += part.isCapital ? inner[0]!.toUpperCase() + inner.slice(1) : inner
    }
  }
  return text
}
