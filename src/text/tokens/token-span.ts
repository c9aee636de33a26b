import type { Span } from '../span.ts'

/** A word, a number or a mark, as it stands in the text. */
export interface TokenSpan extends Span {
  /** Exactly `text.slice(start, end)`. */
  readonly text: string
  /** Key for look-ups: lower case, apostrophes straight, composed (NFC), invisible characters left out. */
  readonly lower: string
  readonly kind: 'WORD' | 'NUMBER' | 'MARK'
}
