/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

export interface Random {
  /** 0 up to, not including, 1. */
  next(): number
  /** A whole number, 0 up to, not including, `end`. */
  below(end: number): number
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  /** True so often, of 1. */
  chance(share: number): boolean
  /** One of them, each as likely. */
  pick<T>(list: readonly T[]): T
  /** One of them, the nth 1/n times as likely as the first (Zipf's law with exponent 1). */
  pickZipf<T>(list: readonly T[]): T
}

/** Numbers from a seed and a place, e.g. an article's: each place has its own, so any can be made without the others. */
export function createRandom(seed: number, place: number): Random {
  // Chris Doty-Humphrey's sfc32 (PractRand, public domain), wound up until seed and place have spread over its state
  let [a, b, c, counter] = [seed | 0, place | 0, 0x9e3779b9 | 0, 1]
  const step = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 15; round++) step()
  const next = () => step() / 2 ** 32
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)]!,
    // The inverse of Zipf's distribution function, which is near to log(n) / log(length)
    pickZipf: (list) => list[Math.floor((list.length + 1) ** next()) - 1]!,
  }
}
