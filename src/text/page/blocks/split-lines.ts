import type { Span } from '../../span.ts'

/** A line that is not blank; the span is without the white space around it. */
export interface Line extends Span {
  /** Columns of white space before it, a tab or an ideographic space counting as four. */
  readonly indent: number
  /** True if a blank line, or the file's edge, stands before it. */
  readonly afterBlank: boolean
}

/** Splits the text from `from` on into its lines, blank ones left out. */
export function splitLines(text: string, from = 0): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const edge = newline < 0 ? text.length : newline
    let start = at
    let indent = 0
    while (start < edge && isWhite(text.charCodeAt(start))) {
      const unit = text.charCodeAt(start++)
      indent += unit === 0x09 || unit === 0x3000 ? 4 : 1
    }
    let end = edge
    while (end > start && isWhite(text.charCodeAt(end - 1))) end--
    if (end > start) lines.push({ start, end, indent, afterBlank })
    afterBlank = end === start
    at = edge + 1
  }
  return lines
}

/** White space as JavaScript's `\s` has it. */
export function isWhite(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0xa0) return false
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
