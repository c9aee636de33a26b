import { hasGermanUse } from '../../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../../languages/word-class.ts'
import { is, type Token } from '../../../syntax/token.ts'
import type { TokenRange } from '../../../syntax/token-range.ts'
import type { SpeechVerb } from './clause.ts'
import { objectStart, type Right } from './content.ts'
import type { Found } from './find-subject.ts'
import { holds, holdsReported } from './reported.ts'

/** The words before the verb, where they are said: a quote, or a clause and a comma. */
export function leftOf(tokens: readonly Token[], verb: number, taken: number, right: Right | null): TokenRange | null {
  let to = verb
  while (to > taken && is(tokens, to - 1, WordClass.ADVERB)) to--
  const before = to
  if (to > taken && is(tokens, to - 1, WordClass.COMMA | WordClass.DASH)) to--
  if (!is(tokens, to, WordClass.COMMA | WordClass.DASH) && !is(tokens, to - 1, WordClass.QUOTE)) return null
  let from = taken
  for (let at = to - 1; at > taken; at--)
    if (tokens[at]!.lower === ';' || (tokens[at]!.bits & WordClass.COLON && at < to - 1)) {
      from = at + 1
      break
    }
  while (from < to && is(tokens, from, WordClass.COMMA | WordClass.STOP)) from++
  const range = { from, to }
  const quoted = holds(tokens, range, WordClass.QUOTE)
  // `Im Prozess um den „X“ hat …`: a name in marks; but `Von einem „X“ sprach …`
  if (to === before && !is(tokens, from, WordClass.QUOTE) && !hasGermanUse(tokens[from]!.lower, 'OBJECT_IN_FRONT'))
    return null
  if (quoted)
    return right && isOpen(right) && !is(tokens, to - 1, WordClass.QUOTE) && introduces(tokens, from) ? null : range
  if (to - from < 3 || (right && isOpen(right) && !holdsReported(tokens, range))) return null
  const subordinate = is(tokens, from, WordClass.SUBORDINATOR | WordClass.PREPOSITION)
  return subordinate && right && right.how !== 'OBJECT' && !holdsReported(tokens, range) ? null : range
}

const isOpen = ({ how }: Right) => how === 'COLON' || how === 'QUOTE' || how === 'THAT'
const introduces = (tokens: readonly Token[], from: number) =>
  is(tokens, from, WordClass.SUBORDINATOR | WordClass.PREPOSITION)

export function contentOf(
  tokens: readonly Token[],
  left: TokenRange | null,
  right: Right | null,
  object: TokenRange | null,
): TokenRange[] {
  const behind = right && right.how !== 'EMPTY' ? right.content : null
  if (!left) {
    if (object && right?.how !== 'COLON') return right && right.how !== 'OBJECT' ? [object, right.content] : [object]
    return behind ? [behind] : []
  }
  if (!right || !behind || right.how === 'OBJECT' || right.how === 'THAT') return [left]
  if (isOpen(right)) return [left, behind]
  const goesOn =
    is(tokens, behind.from, WordClass.COORDINATOR | WordClass.BE | WordClass.HAVE | WordClass.MODAL) ||
    holdsReported(tokens, { from: behind.from, to: behind.from + 1 })
  return goesOn && !is(tokens, left.to - 1, WordClass.QUOTE) ? [left, behind] : [left]
}

/** `hatte den Umbau der „…“ gefordert`, `wies den Vorwurf der „…“ zurück`: an object with a quote inside the bracket. */
export function inBracket(
  tokens: readonly Token[],
  { finite, last }: SpeechVerb,
  { phrase, place }: Found,
): TokenRange | null {
  const from = Math.max(finite + 1, place === 'BEHIND' ? phrase.to : 0)
  for (let at = from; at < last; at++)
    if (tokens[at]!.bits & WordClass.QUOTE) return { from: objectStart(tokens, at, from), to: last }
  return null
}
