/** Text around a quote: the prefix and suffix of a W3C TextQuoteSelector. */

/** Code units of the document on either side. */
const CONTEXT = 64

/** Cuts out the text before an offset. */
export function prefixOf(text: string, start: number): string {
  return whole(text.slice(Math.max(0, start - CONTEXT), start))
}

/** Cuts out the text after an offset. */
export function suffixOf(text: string, end: number): string {
  return whole(text.slice(end, end + CONTEXT))
}

/** Without half a character at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
