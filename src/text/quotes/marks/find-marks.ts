import type { Span } from '../../span.ts'
import { isPlain, quoteMarkAt } from './quote-marks.ts'

/** Finds the quotation marks and apostrophes of a text, in order; the second sign of `''` is none of its own. */
export function findMarks(text: string): number[] {
  const marks: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (isPlain(text.charCodeAt(at))) continue
    const mark = quoteMarkAt(text, at)
    if (!mark) continue
    marks.push(at)
    at += mark.length - 1
  }
  return marks
}

/** Those of the marks, which come in order, that stand inside a span. */
export function marksIn(marks: readonly number[], { start, end }: Span): number[] {
  const from = firstFrom(marks, start)
  let to = from
  while (to < marks.length && marks[to]! < end) to++
  return marks.slice(from, to)
}

/** Index of the first mark at `start` or after it. */
function firstFrom(marks: readonly number[], start: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]! < start) low = middle + 1
    else high = middle
  }
  return low
}
