import type { Element, Node } from './element.ts'

/** The parts of a DOM node that are used; linkedom's and every other's have them. */
interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<DomNode>
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>
}

/** Attributes that say something of an article's text. */
const KEPT = new Set(['alt', 'href', 'class', 'datetime', 'data-box'])

/** A DOM element as plain values. Its depth has been checked before. */
export function fromDom(node: unknown): Element {
  return elementOf(node as DomNode)
}

function elementOf(node: DomNode): Element {
  const children: Node[] = []
  for (const child of node.childNodes) {
    if (child.nodeType === 1) children.push(elementOf(child))
    else if (child.nodeType === 3 || child.nodeType === 4) children.push(child.nodeValue ?? '')
  }
  const attributes: Record<string, string> = {}
  for (const { name, value } of node.attributes ?? []) if (KEPT.has(name)) attributes[name] = value
  return { name: node.nodeName.toLowerCase(), attributes, children }
}
