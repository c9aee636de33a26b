import type { Line } from './split-lines.ts'

/** The way in which a file parts its paragraphs. */
export type Layout =
  | 'BLANK_LINES' /** a blank line between them; a single newline parts them too, unless the sentence goes on */
  | 'ONE_LINE' /** each line is one */
  | 'HARD_WRAPPED' /** lines broken at a column, a blank line between paragraphs */
  | 'INDENTED' /** lines broken at a column, paragraphs begin with white space */

/** Widest column at which people and programs wrap lines. */
const WIDEST = 100
const NARROWEST = 40

/** Decides how a file parts its paragraphs, from the lengths and the indents of its lines. */
export function decideLayout(text: string, lines: readonly Line[]): Layout {
  const width = wrapWidth(lines)
  const wrapped = width === null ? null : wrappedLayout(text, lines, width)
  if (wrapped) return wrapped
  const blanks = lines.filter((line) => line.afterBlank).length - 1
  return blanks > 0 && blanks * 2 >= lines.length - 1 ? 'BLANK_LINES' : 'ONE_LINE'
}

/** Decides how lines that keep within a column part their paragraphs; null where they are not wrapped. */
function wrappedLayout(text: string, lines: readonly Line[], width: number): Layout | null {
  let full = 0
  let inner = 0
  let running = 0
  let indented = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const before = lines[i - 1]!
    if (line.indent >= 2 && before.indent < line.indent) indented++
    if (line.afterBlank || line.indent > before.indent + 1) continue
    inner++
    // A wrapped line is full: the next line's first word would not have fitted any more.
    const room = width - (before.end - before.start) - before.indent
    if (firstWordLength(text, line) + 1 > room - 6) full++
    if (!/[.!?:"'\u2019\u201d)]/.test(text[before.end - 1]!)) running++
  }
  // Wrapped lines break off in the middle of a sentence; lines that are paragraphs do not.
  if (inner < 2 || full / inner < 0.6 || running / inner < 0.5) return null
  return indented >= 2 && indented * 12 > inner ? 'INDENTED' : 'HARD_WRAPPED'
}

/** The column at which lines seem to be wrapped: the length nearly all keep within; null where lines run on. */
export function wrapWidth(lines: readonly Line[]): number | null {
  if (lines.length < 4) return null
  const lengths = lines.map((line) => line.end - line.start + line.indent).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.97) - (lengths.length > 33 ? 0 : 1)]!
  return width >= NARROWEST && width <= WIDEST ? width : null
}

/** Length of a line's first word. */
export function firstWordLength(text: string, line: Line): number {
  let end = line.start
  while (end < line.end && text.charCodeAt(end) !== 0x20) end++
  return end - line.start
}
