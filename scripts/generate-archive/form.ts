/** Lengths of an archive's articles, and their oddities. */
import type { Random } from './random.ts'

/** `plain`: even, tidy articles. `wire`: what archives of agencies and papers are like, with all that goes wrong there. */
export const SHAPES = ['plain', 'wire'] as const
export type Shape = (typeof SHAPES)[number]

type Between = readonly [least: number, most: number]

export interface Form {
  readonly shape: Shape
  /** People who speak, and how often each does. */
  readonly people: Between
  readonly turns: Between
  /** Times that somebody speaks in all; null: as often as the turns add up to. */
  readonly spoken: number | null
  /** Chance that the reporter tells something before somebody speaks. */
  readonly told: number
  /** Paragraphs in all; null: as many as come. */
  readonly paragraphs: number | null
  /** Least length of the text. */
  readonly characters: number
}

const PLAIN: Form = {
  ...{ shape: 'plain', people: [3, 4], turns: [2, 3], spoken: null, told: 0.75, paragraphs: null, characters: 0 },
}

/** Archives smaller than this have no article of 500 quotes and none of 3 MB. */
const LARGE = 100
const MANY_QUOTES = 500
const MANY_CHARACTERS = 3_000_000

/** The form of the nth article of so many. */
export function formOf(shape: Shape, random: Random, number: number, articles: number): Form {
  if (shape === 'plain') return PLAIN
  const isQuoted = articles >= LARGE && number === Math.ceil(articles / 3)
  const isLong = articles >= LARGE && number === Math.ceil((2 * articles) / 3)
  return {
    shape,
    people: [4, 6],
    turns: isQuoted ? [MANY_QUOTES / 4, MANY_QUOTES / 4] : [6, 9],
    // some of what is said is a paraphrase, and no quote
    spoken: isQuoted ? MANY_QUOTES : random.between(15, 35),
    told: 0,
    // as many long as short ones
    paragraphs: isQuoted || isLong ? null : Math.round(5 * 24 ** random.next()),
    characters: isLong ? MANY_CHARACTERS : 0,
  }
}
