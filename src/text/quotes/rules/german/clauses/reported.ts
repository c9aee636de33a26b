import { germanReported } from '../../../../../languages/de/german-data.ts'
import { WordClass } from '../../../../../languages/word-class.ts'
import type { Token } from '../../../syntax/token.ts'
import type { TokenRange } from '../../../syntax/token-range.ts'

const reported = new Set(germanReported.trim().split(/\s+/))

/** Tells whether a word is a form of reported speech only: `sei`, `werde`. */
export const isReported = ({ lower, bits }: Token): boolean => reported.has(lower) && (bits & WordClass.CAPITAL) === 0

export const holds = (tokens: readonly Token[], { from, to }: TokenRange, bits: number): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]!.bits & bits) return true
  return false
}

export const holdsReported = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(isReported)
