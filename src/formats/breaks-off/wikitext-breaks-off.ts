import type { BreaksOff } from './breaks-off.ts'

/** Stretches that hold no markup, whatever they look like, where they are closed. */
const PLAIN = /<!--[\s\S]*?-->|<(nowiki|pre|math|syntaxhighlight)\b[^>]*>[\s\S]*?<\/\1>/gi

/** A last line that begins as a heading and does not end as one. */
const OPEN_HEADING = /\n(={2,6})(?!=)(?![^\n]*[^=]\1\s*$)[^\n]*$/

/**
 * Tells whether wikitext breaks off: perhaps where a template, a table, a comment or a reference is not closed, or a link,
 * a tag or a heading of its last paragraph; all of these may be slips of an author.
 */
export function wikitextBreaksOff(text: string): BreaksOff {
  const rest = text.replace(PLAIN, '')
  const paragraph = rest.slice(rest.lastIndexOf('\n\n') + 1)
  const isOpen =
    rest.includes('<!--') ||
    depthOf(rest, /\{\{|\}\}/g, '{{') > 0 ||
    depthOf(rest, /^\{\||^\|\}/gm, '{|') > 0 ||
    depthOf(rest, /<ref\b[^>]*(?<!\/)>|<\/ref>/gi, '<ref') > 0 ||
    depthOf(paragraph, /\[\[|\]\]/g, '[[') > 0 ||
    /<[a-z/!][^<>]*$/i.test(paragraph) ||
    OPEN_HEADING.test(paragraph)
  return isOpen ? 'PERHAPS' : null
}

/** Counts what is opened and not closed; a closing mark without an opening one counts for nothing. */
function depthOf(text: string, marks: RegExp, opening: string): number {
  let depth = 0
  for (const [mark] of text.matchAll(marks)) depth = mark.startsWith(opening) ? depth + 1 : Math.max(0, depth - 1)
  return depth
}
