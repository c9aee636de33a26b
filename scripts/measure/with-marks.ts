import type { Span } from '../../src/text/span.ts'

/** Widens a span by its quotation marks, which annotators count as part of the words. */
export function withMarks(text: string, { start, end }: Span): Span {
  return {
    start: widened(text, start, -1, /["“„»«]/),
    end: widened(text, end, 1, /["”“»«]/),
  }
}

/** Past the mark beside `at`, over one space that French sets inside it. */
function widened(text: string, at: number, step: 1 | -1, mark: RegExp): number {
  const sign = (place: number) => text[step < 0 ? place - 1 : place] ?? ' '
  if (mark.test(sign(at))) return at + step
  return /[ \u00a0\u2009\u202f]/.test(sign(at)) && /[«»]/.test(sign(at + step)) ? at + 2 * step : at
}
