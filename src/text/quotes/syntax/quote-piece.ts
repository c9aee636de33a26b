import { WordClass } from '../../../languages/word-class.ts'
import type { Span } from '../../span.ts'
import { lastSign } from './ends-sentence-at.ts'
import { makePiece } from './make-token.ts'
import type { Token } from './token.ts'

/** A whole quoted span as one token. */
export const quotePiece = (text: string, span: Span & { readonly inner: Span; readonly index: number }): Token =>
  makePiece(
    span,
    lastSign(text, span),
    WordClass.QUOTE | (opensWithCapital(text, span.inner) ? WordClass.CAPITAL : 0),
    span.index,
    -1,
  )

/** Tells whether quoted words begin a sentence of their own, rather than go on with one: the first letter tells. */
function opensWithCapital(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const sign = text[at]!
    if (sign.toLowerCase() !== sign.toUpperCase()) return sign !== sign.toLowerCase()
  }
  return false
}
