/** So many of so many. */
export interface Share {
  readonly right: number
  readonly of: number
}

type Shares = Record<string, { right: number; of: number }>

/** Counts how much of what is true was found, with at most `lines` examples of what was not. */
export class Scores {
  readonly shares: Readonly<Record<string, Share>>
  /** Speakers of words on the record, by the way they were written. */
  readonly ways: Readonly<Record<string, Share>>
  /** One line each. */
  readonly wrong: readonly string[]
  readonly #shares: Shares = {}
  readonly #ways: Shares = {}
  readonly #wrong: string[] = []
  readonly #lines: number

  constructor(lines: number) {
    this.#lines = lines
    this.shares = this.#shares
    this.ways = this.#ways
    this.wrong = this.#wrong
  }

  count(name: string, isRight: boolean, say?: () => string): void {
    add(this.#shares, name, isRight)
    if (!isRight && say && this.#wrong.length < this.#lines) this.#wrong.push(`${name}: ${say()}`)
  }

  countWay(way: string, isRight: boolean): void {
    add(this.#ways, way, isRight)
  }
}

function add(shares: Shares, name: string, isRight: boolean): void {
  shares[name] ??= { right: 0, of: 0 }
  shares[name].of++
  if (isRight) shares[name].right++
}
