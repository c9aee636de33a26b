import { createHash } from 'node:crypto'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Problem } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { FIELD_NAMES } from './field-names-data.ts'
import type { Mapping } from './mapping.ts'

const KEYS = ['items', 'fields', 'constants', 'markup', 'delimiter']
const MARKUP = ['TEXT', 'HTML', 'MARKDOWN'] as const

/** Makes a Problem of a place in the file: a node, or an offset. */
type Complain = (message: string, at?: unknown) => Problem

/** The keys of the file with their words. */
interface Entries {
  readonly fields: Record<string, readonly string[]>
  readonly constants: Record<string, string>
  readonly items?: string
  readonly markup?: string
  readonly delimiter?: string
}

/**
 * Reads a mapping file. YAML 1.2 of plain values; nothing is evaluated. A Problem says in which line what is wrong.
 * `fields: {headline: title, body: [text, full_text], date: meta.published}`
 */
export function readMapping(path: string, text: string): Mapping | Problem {
  const lines = new LineCounter()
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, logLevel: 'silent' })
  const complain: Complain = (message, at = 0) => {
    const { line, col } = lines.linePos(typeof at === 'number' ? at : ((at as Node | null)?.range?.[0] ?? 0))
    const hint = `It has ${KEYS.join(', ')} (docs/formats.md).`
    return { code: 'MAPPING', path, message, hint, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const broken = document.errors[0]
  if (broken !== undefined) return complain(broken.message.split('\n')[0]!, broken.pos[0])
  if (!isMap(document.contents)) return complain('A mapping file is a list of keys and values')
  const entries = readEntries(document.contents, complain)
  if (isProblem(entries)) return entries
  const { fields, constants, items = null } = entries
  const markup = MARKUP.find((name) => name.toLowerCase() === entries.markup) ?? null
  if (entries.markup !== undefined && markup === null)
    return complain(`markup has to be one of ${MARKUP.join(', ').toLowerCase()}`)
  const delimiter = entries.delimiter?.replace('\\t', '\t') ?? null
  if (delimiter !== null && delimiter.length !== 1) return complain('delimiter has to be one character')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return { hash, items, fields, constants, markup, delimiter }
}

function readEntries(file: YAMLMap, complain: Complain): Entries | Problem {
  const plain: Record<string, string> = {}
  let fields: ReadonlyMap<string, string[]> = new Map()
  let constants: ReadonlyMap<string, string[]> = new Map()
  for (const { key, value } of file.items) {
    const name = wordOf(key)
    if (!KEYS.includes(name)) return complain(`No such key: ${name}`, key)
    if (name !== 'fields' && name !== 'constants') {
      plain[name] = wordOf(value)
      continue
    }
    if (!isMap(value)) return complain(`${name} has to be keys and values`, key)
    const named = readFields(value, complain)
    if (isProblem(named)) return named
    if (name === 'fields') fields = named
    else constants = named
  }
  return {
    ...plain,
    fields: Object.fromEntries(fields),
    constants: Object.fromEntries([...constants].map(([field, words]) => [field, words.join(', ')])),
  }
}

/** Reads words for fields of an article: `headline: title` */
function readFields(map: YAMLMap, complain: Complain): ReadonlyMap<string, string[]> | Problem {
  const fields = new Map<string, string[]>()
  for (const { key, value } of map.items) {
    const field = wordOf(key)
    if (!Object.hasOwn(FIELD_NAMES, field))
      return complain(`${field} is none of ${Object.keys(FIELD_NAMES).join(', ')}`, key)
    const words = wordsOf(value)
    if (words === null || words.length === 0) return complain(`${field} has to name a field`, key)
    fields.set(field, words)
  }
  return fields
}

function wordOf(node: unknown): string {
  return isScalar(node) ? String(node.value ?? '') : ''
}

/** A word, or a list of them; null for anything else. */
function wordsOf(node: unknown): string[] | null {
  if (isScalar(node)) return node.value === null ? [] : [String(node.value)]
  return isSeq(node) && node.items.every(isScalar) ? node.items.map(wordOf) : null
}
