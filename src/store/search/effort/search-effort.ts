/**
 * Counts the entries of the full-text index that are visited for a query. The index looks for a row in one go, which
 * nothing can stop, so what would take too long has to be known before: words that are common but never stand together,
 * and ranking, for which every word and phrase is counted through the whole index.
 */

/** In how many entries a word stands, or all words that begin so. */
export type Frequency = (word: string, isPrefix: boolean) => number

export interface Effort {
  /** Entries visited at the most from one hit to the next, or to the end. */
  readonly unseen: number
  /** Entries visited to rank hits. */
  readonly ranking: number
}

/** Visits that are put up with, at about a tenth of a microsecond each. */
export const MOST_UNSEEN = 4_000_000
export const MOST_RANKING = 1_000_000

interface Part extends Effort {
  /** Hits at the most. */
  readonly hits: number
}

const TOKEN = /\{[^}]*\}\s*:|"([^"]*)"(\*?)|\(|\)|AND|OR|NOT/g

/** Of an expression as `readQuery` makes them: words and phrases in marks, AND, OR, NOT, brackets; columns in front. */
export function effortOf(expression: string, frequency: Frequency): Effort {
  const tokens = [...expression.matchAll(TOKEN)].filter(([text]) => !text.startsWith('{'))
  let at = 0
  const one = (): Part => {
    const token = tokens[at++]
    if (token?.[0] !== '(') return phrase(token?.[1] ?? '', token?.[2] === '*', frequency)
    const inner = either()
    at++ // its closing bracket
    return inner
  }
  const chain = (operator: string, next: () => Part, merge: (left: Part, right: Part) => Part) => () => {
    let part = next()
    while (tokens[at]?.[0] === operator) {
      at++
      part = merge(part, next())
    }
    return part
  }
  const without = chain('NOT', one, (left, right) => ({
    ...sum(left, right, Math.min(left.hits, right.hits) * 2),
    hits: left.hits,
  }))
  const both = chain('AND', without, (left, right) => ({
    ...sum(left, right, Math.min(left.hits, right.hits) * 2),
    hits: Math.min(left.hits, right.hits),
  }))
  const either = chain('OR', both, (left, right) => ({ ...sum(left, right, 0), hits: left.hits + right.hits }))
  const { unseen, ranking } = either()
  return { unseen, ranking }
}

function sum(left: Part, right: Part, more: number): Effort {
  return { unseen: left.unseen + right.unseen + more, ranking: left.ranking + right.ranking }
}

/** A word by itself gives a hit with every entry that is visited; words in a row need not stand together anywhere. */
function phrase(text: string, isPrefix: boolean, frequency: Frequency): Part {
  const words = wordsOf(text)
  const counts = words.map((word, index) => frequency(word, isPrefix && index === words.length - 1))
  const hits = counts.length ? Math.min(...counts) : 0
  return { hits, unseen: words.length > 1 ? words.length * hits : 0, ranking: words.length * hits }
}

/** As the index takes a text apart: letters and digits, small, without accents. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{Co}]+/u)
    .filter(Boolean)
}
