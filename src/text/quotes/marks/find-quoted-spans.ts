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
  const found: QuotedSpan[] = []
  let unclosed: number | null = null
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!
    const base = found.length
    const own = marksIn(marks, unit)
    const dashed = language ? dashDialogue(text, unit, language) : []
    const drawn =
      dashed.length > 0
        ? dashed
        : own.length > 0
          ? pairMarks(text, unit, own, singles || (language !== null && index === headline), clipped)
          : []
    for (let i = 0; i < drawn.length; i++) {
      const { start, end, inner, family, closed, opened, parent } = drawn[i]!
      found.push({
        start,
        end,
        inner,
        family,
        closed,
        opened,
        parent: parent === null ? null : base + parent,
        unit: index,
        continues: i === 0 && unclosed !== null && opensUnit(text, unit, drawn[i]!) ? unclosed : null,
      })
    }
    unclosed = null
    for (let i = base; i < found.length; i++)
      if (found[i]!.parent === null && !found[i]!.closed && found[i]!.opened) unclosed = i
  }
  return found
}

const opensUnit = (text: string, unit: Span, segment: Drawn) =>
  segment.opened && text.slice(unit.start, Math.min(segment.start, unit.start + 8)).trim() === ''
