import type { Unit } from './run.ts'

/** A name as it stands once in the text, before it is decided what it names. */
export interface Candidate {
  /** Tokens of the name itself, title and possessive apart; end exclusive. */
  readonly from: number
  readonly to: number
  readonly units: readonly Unit[]
  /** Tokens of the office, rank or honorific before it; -1 where there is none. */
  readonly titleFrom: number
  readonly titleTo: number
  /** All that the words of the title say, as bits. */
  readonly titleFlags: number
  /** The name's words as keys, nickname and suffix apart. */
  readonly words: readonly string[]
  readonly key: string
  readonly nickname: string | null
}
