import type { Span } from '../../span.ts'
import { firstWordLength, type Layout, wrapWidth } from './decide-layout.ts'
import { foldLine } from './fold-line.ts'
import type { Line } from './split-lines.ts'

/** A stretch of the page that is taken as one: a line, or the lines of one paragraph. */
export interface Chunk extends Span {
  /** Its first characters, folded for matching; same offsets as the text's from `start` on. */
  readonly fold: string
  /** True if a blank line stands before it. */
  readonly afterBlank: boolean
  /** Name that the file's markup gives it, where it has any. */
  readonly tag?: BlockTag
}

/** A block as markup names it: the page's title, a heading inside the story, a list's item, a picture's caption, what stands around a story. */
export type BlockTag = 'title' | 'heading' | 'item' | 'caption' | 'furniture' | 'text'

/** Longest head of a chunk that is matched against patterns. */
const FOLD = 320

/** Joins the lines of a page to chunks by its layout. Every line is in exactly one chunk. */
export function splitChunks(text: string, lines: readonly Line[], layout: Layout, markdown: boolean): Chunk[] {
  const chunks: Chunk[] = []
  const width = layout === 'HARD_WRAPPED' || layout === 'INDENTED' ? (wrapWidth(lines) ?? 0) : 0
  for (let i = 0; i < lines.length; ) {
    const first = lines[i]!
    let last = first
    while (++i < lines.length && goesOn(text, last, lines[i]!, layout, width, markdown)) last = lines[i]!
    const fold = foldLine(text.slice(first.start, Math.min(last.end, first.start + FOLD)))
    chunks.push({ start: first.start, end: last.end, fold, afterBlank: first.afterBlank })
  }
  return chunks
}

/** Tells whether a line continues the paragraph of the line before it. */
function goesOn(text: string, before: Line, line: Line, layout: Layout, width: number, markdown: boolean): boolean {
  if (line.afterBlank || layout === 'ONE_LINE') return false
  if (markdown) return !BLOCK_START.test(head(text, line)) && !/^#{1,6} /.test(head(text, before))
  if (layout === 'INDENTED' && line.indent >= 2 && line.indent > before.indent) return false
  if (layout === 'BLANK_LINES') return OPEN_END.test(text.slice(before.end - 1, before.end)) && goesLower(text, line)
  if (OWN_LINE.test(head(text, line)) || OWN_LINE.test(head(text, before))) return false
  // A line that had room for the next word, and for more, was ended on purpose.
  return before.end - before.start + before.indent + firstWordLength(text, line) > width * 0.72
}

function head(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + 60))
}

function goesLower(text: string, line: Line): boolean {
  return /\p{Ll}/u.test(text.slice(line.start, line.start + 1))
}

const OPEN_END = /[\p{L}\d,]/u

/** Markdown that begins a block of its own: heading, list item, quotation, rule, image. */
const BLOCK_START = /^(?:#{1,6} |[-*+] |\d{1,3}[.)] |> ?|[-*_]{3,}$|!\[)/

/** Lines that stand alone even in wrapped text: wire header fields, markers, list items, addresses, rules. */
const OWN_LINE = /^(?:[A-Z][A-Z ]{2,14}[=:]|\/\/\/|[-*\u2022] |\d{1,2}[.)] |_{3,}|-{3,}|={3,}|Copyright\b|Source: )/
