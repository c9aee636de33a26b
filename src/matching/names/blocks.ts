import type { NameForm } from './name-match.ts'

/** In a block up to this size every form meets every other. */
const WHOLE = 24
/** In a larger one, which says that the key is common, each meets only so many that sort next to it. */
const WINDOW = 8

/** Groups forms by their keys; takes them in sorted order, so that neighbours in a block are near. */
export class Blocks {
  readonly #blocks = new Map<string, NameForm[]>()

  add(key: string, form: NameForm): void {
    const block = this.#blocks.get(key)
    if (block) block.push(form)
    else this.#blocks.set(key, [form])
  }

  /** Calls `meet` on the pairs of each block that belong to different people: linear in the number of forms. */
  forEachPair(meet: (one: NameForm, other: NameForm) => void): void {
    for (const block of this.#blocks.values()) {
      if (block.length < 2) continue
      const reach = block.length > WHOLE ? WINDOW : WHOLE
      for (let i = 0; i < block.length; i++)
        for (let j = i + 1; j < block.length && j <= i + reach; j++)
          if (block[i]!.id !== block[j]!.id) meet(block[i]!, block[j]!)
    }
  }
}

/** Order by UTF-16 code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
