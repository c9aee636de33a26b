import { fieldKey } from '../../text/page/fields/read-front-matter.ts'
import { type Element, elementsOf, localName, type Node, rawText } from '../markup/element.ts'
import { FIELD_NAMES } from '../records/field-names-data.ts'
import type { Json } from '../records/read-value.ts'

/** Elements of a body that is written as markup. */
const MARKUP = /^(?:p|br|div|span|b|i|em|strong|a|ul|ol|li|h[1-6]|blockquote|hr)$/i

/** The records of XML that is of no known vocabulary: the outermost elements that have a child named as a body is. */
export function readXmlRecords(root: Element): readonly Json[] {
  return isRecord(root) ? [toRecord(root)] : elementsOf(root).flatMap(readXmlRecords)
}

function isRecord(element: Element): boolean {
  const children = elementsOf(element)
  const isBody = (child: Element) =>
    FIELD_NAMES.body!.includes(fieldKey(keyOf(child))) && !MARKUP.test(keyOf(child)) && isText(child)
  return children.length > 1 && children.some(isBody)
}

/** Tells whether an element holds words, as markup or without, and no fields. */
const isText = (element: Element) => {
  const children = elementsOf(element)
  return children.length === 0
    ? rawText(element).trim() !== ''
    : children.some(({ name }) => MARKUP.test(localName(name)))
}

/** `<title>` and `<str name="title">` are both `title`. */
const keyOf = ({ name, attributes }: Element) => attributes.name ?? localName(name)

function toRecord(element: Element): Json {
  const record: Record<string, unknown> = {}
  for (const child of elementsOf(element)) {
    const key = keyOf(child)
    const value = valueIn(child)
    const before = record[key]
    record[key] = before === undefined ? value : [before, value].flat()
  }
  return record
}

function valueIn(element: Element): unknown {
  const children = elementsOf(element)
  if (children.length === 0) return rawText(element).trim()
  if (children.some(({ name }) => MARKUP.test(localName(name)))) return element.children.map(markupOf).join('')
  // `<arr name="author"><str>A</str><str>B</str></arr>`, `<author><name>A</name></author>`
  const names = new Set(children.map(keyOf))
  return names.size === 1 &&
    children.every((child) => child.attributes.name === undefined && elementsOf(child).length === 0)
    ? children.map((child) => rawText(child).trim())
    : toRecord(element)
}

const markupOf = (node: Node): string => {
  if (typeof node === 'string') return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const name = localName(node.name)
  const inner = node.children.map(markupOf).join('')
  return MARKUP.test(name) ? `<${name}>${inner}</${name}>` : inner
}
