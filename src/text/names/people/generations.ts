/** Suffixes that tell a son from his father, in every language, without a stop. */
export const SONS: ReadonlySet<string> = new Set(['jr', 'ii', 'iii', 'iv'])

/** Those, and the father's. */
export const GENERATIONS: ReadonlySet<string> = new Set([...SONS, 'sr', 'i', 'v'])
