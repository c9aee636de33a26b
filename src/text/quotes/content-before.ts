import type { After } from './content-after.ts'
import { Is, type Item } from './item.ts'
import type { Stretch } from './stretch.ts'

const auxiliary = Is.BE | Is.HAVE | Is.MODAL

/** The words that a cue looks back on: `"X," [he said]`, `X, [said Y]`; `start` is where cue and speaker begin. */
export function contentBefore(
  items: readonly Item[],
  start: number,
  taken: number,
  frame: string,
  right: After | null,
  resumes = false,
  inverted = false,
): Stretch | null {
  if (!/[qcw]/.test(frame)) return null
  // `"X," as a memo put it`
  let at = frame.includes('c') && items[start - 1]?.lower === 'as' ? start - 2 : start - 1
  const comma = at >= 0 && (items[at]!.bits & (Is.COMMA | Is.DASH)) !== 0
  if (comma) at--
  const last = items[at]
  if (!last || at < taken) return null
  if (last.bits & Is.QUOTE) {
    // a fragment that ends without a mark belongs to the sentence: `the man they call "X" said Y`
    if (!inverted && !comma && !/[,?!…—–-]/.test(last.lower) && !(last.lower === '.' && !right)) return null
    return { from: quotedFrom(items, at, taken), to: at + 1 }
  }
  if (!comma || !frame.includes('c') || (right && (right.how !== 'LINK' || /[oa]/.test(frame)))) return null
  if (resumes && at - taken < 14) return { from: opening(items, taken, at), to: at + 1 }
  for (let i = at; i >= taken; i--)
    if (items[i]!.verb === 'FINITE' || items[i]!.bits & (auxiliary | Is.QUOTE))
      return { from: opening(items, taken, at), to: at + 1 }
  return null
}

/** Past what only joins a sentence to the one before: `But X, he said`. */
function opening(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (at < to && items[at]!.bits & (Is.COORDINATOR | Is.COMMA | Is.STOP)) at++
  return at
}

/** `The bill is "a disaster," he said`: the reporter's words before the fragment belong to what was said. */
function quotedFrom(items: readonly Item[], quote: number, taken: number): number {
  if (taken > 0) return quote
  for (let i = 0; i < quote; i++)
    if (!(items[i]!.bits & (Is.COORDINATOR | Is.COMMA | Is.ADVERB | Is.STOP | Is.COLON | Is.DASH))) {
      return items.slice(0, quote).some((item) => item.bits & Is.COLON) ? quote : opening(items, 0, quote)
    }
  return quote
}
