/** Markup as a tree of plain values, whatever parsed it. */
export interface Element {
  /** In lower case for HTML; with its prefix for XML: `dc:creator`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

export type Node = Element | string

/** The child elements of a name; names are compared without their prefix where `name` has none. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return elementsOf(element).filter((child) => isNamed(child, name))
}

/** The element at a path of names below this one: `find(nitf, 'body', 'body.head')`. */
export function find(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let at = element
  for (const name of path) at = elementsOf(at).find((child) => isNamed(child, name))
  return at
}

/** Every element of one of the names, at any depth, in order; not those inside another of them. */
export function findAll(element: Element, names: readonly string[]): Element[] {
  return elementsOf(element).flatMap((child) =>
    names.some((name) => isNamed(child, name)) ? [child] : findAll(child, names),
  )
}

/** All the characters inside, white space folded; '' where there is no such element. */
export function textOf(element: Element | undefined): string {
  return rawText(element).replace(/\s+/g, ' ').trim()
}

/** All the characters inside, as they are. */
export function rawText(element: Element | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
}

/** `html:body` -> `body` */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

export function elementsOf(element: Element | undefined): Element[] {
  return (element?.children ?? []).filter((child): child is Element => typeof child !== 'string')
}

function isNamed({ name }: Element, wanted: string): boolean {
  return name === wanted || (!wanted.includes(':') && localName(name) === wanted)
}
