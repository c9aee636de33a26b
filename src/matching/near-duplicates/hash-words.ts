/** Turns that spread every bit over the whole number. */
const MIX = [0x7feb352d, 0x846ca68b] as const

/** A number from 0 to 2^53 - 1 for a text: the same on every machine, spread evenly, no secret. */
export function hashWords(text: string): number {
  let [high, low] = [0x9e3779b9, 0x85ebca6b]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x2c1b3c6d)
    low = Math.imul(low ^ unit, 0x297a2d39)
  }
  return spread(high, low)
}

/** One number for several in a row, from `start` to before `end`; their order counts. */
export function joinHashes(hashes: readonly number[], start: number, end: number): number {
  let [high, low] = [0x9e3779b9, 0x85ebca6b]
  for (let i = start; i < end; i++) {
    const hash = hashes[i]!
    high = Math.imul(high ^ Math.floor(hash / 0x100000000), 0x2c1b3c6d)
    low = Math.imul(low ^ (hash | 0), 0x297a2d39)
    high ^= high >>> 15
    low ^= low >>> 13
  }
  return spread(high, low)
}

function spread(one: number, other: number): number {
  let [high, low] = [one, other]
  for (let turn = 0; turn < 2; turn++) {
    high = Math.imul(high ^ (high >>> 16) ^ (low >>> 13), MIX[0])
    low = Math.imul(low ^ (low >>> 15) ^ (high >>> 16), MIX[1])
  }
  return ((high ^ (high >>> 16)) >>> 11) * 0x100000000 + ((low ^ (low >>> 16)) >>> 0)
}
