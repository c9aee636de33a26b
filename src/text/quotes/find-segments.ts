import type { Span } from '../span.ts'
import { type Drawn, pairMarks } from './pair-marks.ts'
import { prefersSingles } from './prefers-singles.ts'
import type { Segment } from './segment.ts'

/**
 * Every stretch in quotation marks, unit by unit. One odd mark spoils its own unit at most: what is left open ends with
 * the paragraph, and goes on in the next one only where that opens with a mark of its own.
 */
export function findSegments(text: string, units: readonly Span[], headline: number): Segment[] {
  const singles = prefersSingles(text, units, headline)
  const found: Segment[] = []
  let unclosed: number | null = null
  units.forEach((unit, index) => {
    const drawn = pairMarks(text, unit, singles || index === headline)
    const base = found.length
    drawn.forEach((segment, i) => {
      const continues = i === 0 && unclosed !== null && opensUnit(text, unit, segment) ? unclosed : null
      found.push({ ...segment, unit: index, parent: segment.parent === null ? null : base + segment.parent, continues })
    })
    unclosed = null
    for (let i = base; i < found.length; i++)
      if (found[i]!.parent === null && !found[i]!.closed && found[i]!.opened) unclosed = i
  })
  return found
}

const opensUnit = (text: string, unit: Span, segment: Drawn) =>
  segment.opened && text.slice(unit.start, Math.min(segment.start, unit.start + 8)).trim() === ''
