import type { Span } from '../span.ts'

/** A stretch of the article that is read for language. */
export interface Unit extends Span {
  readonly kind: 'HEADLINE' | 'STANDFIRST' | 'PARAGRAPH' | 'MARKER'
}
