import type { Span } from '../span.ts'
import { isApostrophe } from './is-apostrophe.ts'
import { isPlain, quoteMarkAt } from './quote-marks.ts'

/**
 * Whether an article writes speech in single marks, as British papers do: no paragraph has double marks, or more
 * stretches open with single marks than with double ones, which then stand inside them.
 */
export function prefersSingles(text: string, units: readonly Span[], headline: number): boolean {
  let singles = 0
  let doubles = 0
  units.forEach((unit, index) => {
    if (index === headline) return
    for (let at = unit.start; at < unit.end; at++) {
      if (isPlain(text.charCodeAt(at))) continue
      const mark = quoteMarkAt(text, at)
      if (!mark) continue
      const before = at > unit.start ? text[at - 1]! : ' '
      const after = text[at + mark.length] ?? ' '
      const opens = mark.side !== 'CLOSE' && /[\s([—–]/.test(before) && after.trim() !== ''
      if (mark.family !== 'SINGLE') doubles += opens || mark.side === 'OPEN' ? 1 : 0
      else if (opens && !isApostrophe(text, at, false)) singles++
      at += mark.length - 1
    }
  })
  return singles > doubles || doubles === 0
}
