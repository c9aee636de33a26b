/** Words that were quoted before, by their key. */
export interface EchoEntry {
  /** The first quote with these words; later ones link to it. */
  readonly id: string
  readonly tokens: readonly string[]
  /** The tokens where ellipses part them; one part where there is none. */
  readonly parts: readonly (readonly string[])[]
  readonly content: number
}

/** Every quote seen so far; grows with each one added. */
export interface EchoIndex {
  readonly entries: EchoEntry[]
  readonly byKey: Map<string, number>
  /** Three words in a row -> the entries that hold them. */
  readonly byShingle: Map<string, number[]>
}

/** An index that knows no quote yet. */
export const emptyEchoIndex = (): EchoIndex => ({ entries: [], byKey: new Map(), byShingle: new Map() })
