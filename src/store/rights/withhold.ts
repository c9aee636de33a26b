/**
 * Texts without the stretches that may not be shown. Each withheld stretch of a line is an ellipsis and blanks of the same
 * length, so every offset into the text, in UTF-16 code units and in code points, stays true.
 */
import type { Span } from '../../text/span.ts'

/** A blank of two code units, in the place of a character of two: TAG SPACE, which is drawn as nothing. */
const WIDE_BLANK = '\u{E0020}'

export const ELLIPSIS = '…'

/** Code units below which a withheld stretch has no ellipsis, so that none is taken for one that the text itself has. */
const SHORTEST_GAP = 3

/** A withheld stretch. */
const GAP = /\u{E0020}*…[ \u{E0020}]{2,}/gu

/** The text with all but some stretches withheld. Line ends stay, so that lines stay lines. */
export function withhold(text: string, shown: readonly Span[]): string {
  let [result, at] = ['', 0]
  for (const { start, end } of joined(shown)) {
    result += withheld(text.slice(at, start)) + text.slice(start, end)
    at = end
  }
  return result + withheld(text.slice(at))
}

/** Spans in order; those that overlap or touch are one. */
function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else if (end > start) result.push({ start, end })
  }
  return result
}

/** Blanks out a stretch. Nothing but blanks, e.g. between two sentences that are shown, hides nothing and stays. */
function withheld(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    if (!/\S/.test(line)) return line
    const blanks = line.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/g, (sign) =>
      sign.length > 1 ? WIDE_BLANK : ' ',
    )
    const at = line.search(/\S/)
    if (line.length - at < SHORTEST_GAP) return blanks
    return blanks.slice(0, at) + blanks.slice(at).replace(' ', ELLIPSIS)
  })
}

/** The stretches of a text, in order, each shown or withheld. */
export function stretchesOf(text: string): (Span & { readonly isShown: boolean })[] {
  const result: (Span & { readonly isShown: boolean })[] = []
  let at = 0
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    if (index > at) result.push({ start: at, end: index, isShown: true })
    result.push({ start: index, end: index + gap.length, isShown: false })
    at = index + gap.length
  }
  if (at < text.length) result.push({ start: at, end: text.length, isShown: true })
  return result
}

/** For readers, who need no offsets: an ellipsis for each withheld stretch, and for paragraphs withheld one after another. */
export function condense(text: string): string {
  return text
    .replace(GAP, `${ELLIPSIS} `)
    .replace(/[ \u{E0020}]+$/gmu, '')
    .replace(/^…(?:\n+…)+$/gm, ELLIPSIS)
}

/** Cuts a text that stands before some words to what stands behind its last withheld stretch. */
export function shownBefore(text: string): string {
  return text.replace(/^[\s\S]*(?:…(?:[ \u{E0020}]|$)|[ \u{E0020}]{2})[ \u{E0020}]*/u, '')
}

/** Cuts a text that stands behind some words to what stands before its first withheld stretch. */
export function shownAfter(text: string): string {
  return text.replace(/(?:…[ \u{E0020}]|[ \u{E0020}]{2})[\s\S]*$/u, '')
}
