import { lineEnd } from './clause-end.ts'
import { type After, found } from './content-after.ts'
import { Is, type Item, is } from './item.ts'
import { quotesEnd } from './quotes-end.ts'

/** What can open the words right where we stand: a quote, a colon, `that`, a question word. */
export function directAt(items: readonly Item[], at: number, verb: number, frame: string): After | null {
  const item = items[at]
  if (!item) return null
  const next = items[at + 1]
  if (item.bits & Is.QUOTE) {
    // `which traders call "the sleeper", was little changed`
    const to = /[oa]/.test(frame) && is(items, at + 1, Is.COMMA) ? at + 1 : quotesEnd(items, at)
    return { content: { from: at, to }, cueEnd: verb + 1, how: 'QUOTE' }
  }
  if (item.bits & Is.COMMA && next && next.bits & Is.QUOTE && /[qwoa]/.test(frame))
    return { content: { from: at + 1, to: quotesEnd(items, at + 1) }, cueEnd: verb + 1, how: 'QUOTE' }
  if (item.bits & Is.COLON && next)
    return {
      content: { from: at + 1, to: next.bits & Is.QUOTE ? quotesEnd(items, at + 1) : lineEnd(items) },
      cueEnd: verb + 1,
      how: 'COLON',
    }
  if (!/[qc]/.test(frame)) return null
  if (item.bits & Is.THAT && !(next && next.bits & Is.MARK && !(next.bits & Is.COMMA)))
    return found(items, verb + 1, at, 'THAT')
  if (item.bits & Is.QUESTION) return found(items, verb + 1, at, 'QUESTION')
  return null
}
