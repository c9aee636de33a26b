import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Problem } from '../../text/draft.ts'
import { closeXml } from '../breaks-off/close-xml.ts'
import { decodeEntities } from './decode-entities.ts'
import type { Element, Node } from './element.ts'

const DEEPEST = 200

const NO_RECORDS: ReadonlySet<string> = new Set()

const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST,
})

/** An element as preserveOrder gives it: one key that is the name, and `:@` with the attributes. */
type Ordered = Readonly<Record<string, unknown>>

/**
 * Parses XML into its root element. A document type is passed over and nothing it names is fetched; one that declares
 * anything inside is refused, so no entity is ever expanded. A Problem says in which line it is not
 * well-formed, or that it breaks off.
 */
export function parseXml(path: string, text: string): Element | Problem {
  const problem = (code: Problem['code'], message: string, hint: string, line?: number): Problem => ({
    code,
    path,
    message,
    hint,
    ...(line !== undefined && { line }),
  })
  const doctype = /<!DOCTYPE[^>[]*(\[|>)/i.exec(text.slice(0, 20_000))
  if (doctype?.[1] === '[' || /<!ENTITY/i.test(text.slice(0, doctype?.index ?? 0))) {
    const line = text.slice(0, doctype?.index ?? 0).split('\n').length
    return problem('ENTITIES', 'The document type declares entities', 'Remove the part in [ ] of <!DOCTYPE … >.', line)
  }
  const source =
    doctype === null
      ? text
      : text.slice(0, doctype.index) + doctype[0].replace(/[^\n]/g, ' ') + text.slice(doctype.index + doctype[0].length)
  const wrong = XMLValidator.validate(source, { allowBooleanAttributes: false })
  if (wrong !== true && closeXml(source, NO_RECORDS) !== null)
    return problem('TRUNCATED', 'Breaks off before its last end tag', 'Get the file anew.', wrong.err.line)
  if (wrong !== true)
    return problem('MARKUP', `Not well-formed: ${wrong.err.msg}`, 'Mend the XML, or get the file anew.', wrong.err.line)
  try {
    const ordered = parser.parse(source) as Ordered[]
    const root = ordered.map(nodeOf).find((node): node is Element => typeof node !== 'string')
    return root ?? problem('MARKUP', 'There is no element in it', 'Get the file anew.')
  } catch (error) {
    const deep = /nested tags/i.test(String(error))
    return problem(
      deep ? 'TOO_DEEP' : 'MARKUP',
      deep ? `More than ${DEEPEST} elements inside each other` : `Not well-formed: ${(error as Error).message}`,
      'Mend the XML, or get the file anew.',
    )
  }
}

function nodeOf(ordered: Ordered): Node {
  const name = Object.keys(ordered).find((key) => key !== ':@')!
  const value = ordered[name]
  if (name === '#text') return decodeEntities(String(value))
  // Markup inside CDATA is text of the element, to be read by whoever knows what it is.
  if (name === '#cdata') return (value as Ordered[]).map((part) => String(part['#text'] ?? '')).join('')
  const attributes: Record<string, string> = {}
  for (const [key, given] of Object.entries((ordered[':@'] ?? {}) as Ordered))
    attributes[key] = decodeEntities(String(given))
  return { name, attributes, children: (value as Ordered[]).map(nodeOf) }
}
