/**
 * A stretch of the document text, in UTF-16 code units, end exclusive, so that
 * `text.slice(span.start, span.end)` is always exactly what the span stands for.
 */
export interface Span {
  readonly start: number
  readonly end: number
}
