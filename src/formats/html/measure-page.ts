/** Distances between the elements of a page, in characters of its text. */
export interface PageMeasure {
  /** Characters from the heading to an element: above zero below it. */
  readonly distance: (element: Element) => number
  /** Tells whether an element stands in a part of the page that a selector names, and that is not around the heading. */
  readonly isIn: (element: Element, selector: string) => boolean
}

/** Measures a page from its heading, or from its top where it has none. */
export function measurePage(document: Document, heading: Element | null): PageMeasure {
  const starts = new Map<Element, number>()
  let at = 0
  const walk = (element: Element) => {
    starts.set(element, at)
    if (/^(?:script|style|noscript|template|svg)$/.test(element.localName)) return
    for (const child of element.childNodes) {
      if (child.nodeType === 3) at += (child.nodeValue ?? '').replace(/\s+/g, ' ').length
      if (child.nodeType === 1) walk(child as Element)
    }
  }
  if (document.body) walk(document.body)
  const from = (heading && starts.get(heading)) ?? 0
  const isIn = (element: Element, selector: string) => {
    const box = element.closest(selector)
    if (box === null || box.localName === 'body' || (heading !== null && box.contains(heading))) return false
    // a column of the story itself, beside its text
    const isColumn = box.localName === 'div' && /sidebar/i.test(box.getAttribute('class') ?? '')
    return !(isColumn && heading !== null && box.closest('article')?.contains(heading))
  }
  return { distance: (element) => (starts.get(element) ?? 0) - from, isIn }
}
