/** The attribute that says what kind of place an element stands in; it survives the finding of the story. */
export const BOX = 'data-box'

/**
 * Marks each element that may hold a paragraph with a number for the kind of its place: its own name and class, and those of the
 * two elements around it. The paragraphs of a story stand in one kind of place, or in few; what stands around it in others.
 */
export function markBoxes(document: Document): void {
  const kinds = new Map<string, string>()
  for (const element of document.querySelectorAll('p, div, li, blockquote, section, td, pre, h2, h3, h4, h5, h6')) {
    const parent = element.parentElement
    const around = [element, parent, parent?.parentElement].map(
      (one) => `${one?.localName} ${one?.getAttribute('class') ?? ''}`,
    )
    const kind = around.join(' < ')
    if (!kinds.has(kind)) kinds.set(kind, String(kinds.size))
    element.setAttribute(BOX, kinds.get(kind)!)
  }
}
