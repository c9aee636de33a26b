import type { Span } from '../../span.ts'
import { marksIn } from './find-marks.ts'
import { isApostrophe } from './is-apostrophe.ts'
import { quoteMarkAt } from './quote-marks.ts'

/**
 * Tells whether an article writes speech in single marks, as British papers do: no paragraph has double marks, or more
 * stretches open with single marks than with double ones, which then stand inside them.
 */
export function prefersSingles(
  text: string,
  units: readonly Span[],
  headline: number,
  marks: readonly number[],
  clipped: ReadonlySet<string>,
): boolean {
  let singles = 0
  let doubles = 0
  units.forEach((unit, index) => {
    if (index === headline) return
    for (const at of marksIn(marks, unit)) {
      const { family, side, length } = quoteMarkAt(text, at)!
      const before = at > unit.start ? text[at - 1]! : ' '
      const after = text[at + length] ?? ' '
      const opens = side !== 'CLOSE' && /[\s([—–]/.test(before) && after.trim() !== ''
      if (family !== 'SINGLE') doubles += opens || side === 'OPEN' || family === 'ANGLE' ? 1 : 0
      else if (opens && !isApostrophe(text, at, false, clipped)) singles++
    }
  })
  return singles > doubles || doubles === 0
}
