import type { Candidate } from '../candidates/candidate.ts'
import { NameClass } from '../lexicon/name-class.ts'
import type { Lexicon } from '../lexicon/read-lexicon.ts'
import type { Words } from '../words/words.ts'

/** Tokens behind a comma that are looked at for a noun for a firm. */
const REACH = 7

/** Whether the words around a name say that it is a firm: `shares of Hill`, `Hill's stock`, `Hill, a mining company,`, `Hill, which`. */
export function isCalledFirm({ grammar, keys, tokens, flags }: Words, { from, to, titleTo }: Candidate): boolean {
  if (titleTo > 0) return false
  const { shares, firms, things, genitive } = grammar
  if (shares.has(keys[genitive.has(keys[to] ?? '') ? to + 1 : to] ?? '')) return true
  if (grammar.from.has(keys[from - 1] ?? '') && shares.has(keys[from - 2] ?? '')) return true
  if (keys[to] !== ',') return false
  if (things.has(keys[to + 1] ?? '')) return true
  if (!grammar.determiners.has(keys[to + 1] ?? '')) return false
  for (let at = to + 2; at < to + REACH && tokens[at]?.kind === 'WORD'; at++) {
    if (firms.has(keys[at]!)) return true
    if ((flags[at]! & NameClass.FUNCTION) !== 0) return false
  }
  return false
}

/** Finds the words that firms go by, whose full names the article has: `hill` of `Hill Manufacturing Corp.` */
export function firmWords(candidates: readonly Candidate[], { headKinds }: Lexicon): ReadonlySet<string> {
  const found = new Set<string>()
  for (const candidate of candidates)
    if (isFirm(candidate, headKinds)) for (const word of ownWords(candidate)) found.add(word)
  return found
}

export const isFirm = ({ words }: Pick<Candidate, 'words'>, headKinds: Lexicon['headKinds']) =>
  words.length > 1 && headKinds.get(words.at(-1)!) === 'COMPANY'

/** The words of a firm's full name by which it may go; `Hill & Co.` goes by the first, `E.F. Hill & Co.` by the second. */
export const ownWords = ({ words }: Pick<Candidate, 'words'>): readonly string[] => {
  const [first, second] = words
  return first!.includes('.') && words.length > 2 ? [second!] : [first!]
}
