import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import type { Span } from '../../span.ts'
import { dashDialogue } from './dash-dialogue.ts'
import { findMarks, marksIn } from './find-marks.ts'
import { type Drawn, pairMarks } from './pair-marks.ts'
import { prefersSingles } from './prefers-singles.ts'
import type { QuotedSpan } from './quoted-span.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * Every stretch in quotation marks, unit by unit. One odd mark spoils its own unit at most: what is left open ends with
 * the paragraph, and goes on in the next one only where that opens with a mark of its own. `language` is null where there
 * are no rules for it: single marks may then be apostrophes, and dashes anything.
 */
export function findQuotedSpans(
  text: string,
  units: readonly Span[],
  headline: number,
  language: QuoteLanguage | null,
): QuotedSpan[] {
  const marks = findMarks(text)
  const clipped = language?.clipped ?? NONE
  const singles = language !== null && prefersSingles(text, units, headline, marks, clipped)
  const draw = (unit: Span, index: number): readonly Drawn[] => {
    const dashed = language ? dashDialogue(text, unit, language) : []
    if (dashed.length > 0) return dashed
    const own = marksIn(marks, unit)
    return own.length > 0
      ? pairMarks(text, unit, own, singles || (language !== null && index === headline), clipped)
      : []
  }
  const found: QuotedSpan[] = []
  let unclosed: number | null = null
  for (const [index, unit] of units.entries()) {
    const base = found.length
    for (const [i, { parent, ...drawn }] of draw(unit, index).entries())
      found.push({
        ...drawn,
        parent: parent === null ? null : base + parent,
        unit: index,
        continues: i === 0 && unclosed !== null && opensUnit(text, unit, drawn) ? unclosed : null,
      })
    unclosed = lastUnclosed(found, base)
  }
  return found
}

/** The last span from `base` on that is left open; null: none is. */
function lastUnclosed(found: readonly QuotedSpan[], base: number): number | null {
  for (let i = found.length - 1; i >= base; i--)
    if (found[i]!.parent === null && !found[i]!.closed && found[i]!.opened) return i
  return null
}

const opensUnit = (text: string, unit: Span, segment: Pick<Drawn, 'opened' | 'start'>) =>
  segment.opened && text.slice(unit.start, Math.min(segment.start, unit.start + 8)).trim() === ''
