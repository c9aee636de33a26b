import { createHash } from 'node:crypto'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Problem } from '../../text/draft.ts'
import { FIELD_NAMES } from './field-names-data.ts'
import type { Mapping } from './mapping.ts'

const KEYS = ['items', 'fields', 'constants', 'markup', 'delimiter']
const MARKUP = ['text', 'html', 'markdown']

/**
 * Reads a mapping file. YAML 1.2 of plain values; nothing is evaluated. A Problem says in which line what is wrong.
 * `fields: {headline: title, body: [text, full_text], date: meta.published}`
 */
export function readMapping(path: string, text: string): Mapping | Problem {
  const lines = new LineCounter()
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, logLevel: 'silent' })
  const problem = (message: string, node?: Node | null, offset = node?.range?.[0] ?? 0): Problem => {
    const { line, col } = lines.linePos(offset)
    const hint = `It has ${KEYS.join(', ')} (docs/formats.md).`
    return { code: 'MAPPING', path, message, hint, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const broken = document.errors[0]
  if (broken !== undefined) return problem(broken.message.split('\n')[0]!, null, broken.pos[0])
  if (!isMap(document.contents)) return problem('A mapping file is a list of keys and values')
  const fields: Record<string, string[]> = {}
  const constants: Record<string, string> = {}
  const plain: Record<string, string> = {}
  for (const { key, value } of document.contents.items) {
    const name = wordOf(key)
    const node = value as Node | null
    if (!KEYS.includes(name)) return problem(`No such key: ${name}`, key as Node)
    if (name !== 'fields' && name !== 'constants') {
      plain[name] = wordOf(node)
      continue
    }
    if (!isMap(node)) return problem(`${name} has to be keys and values`, key as Node)
    for (const { key: field, value: given } of node.items) {
      const known = wordOf(field)
      const words = wordsOf(given)
      if (!Object.hasOwn(FIELD_NAMES, known)) {
        return problem(`${known} is none of ${Object.keys(FIELD_NAMES).join(', ')}`, field as Node)
      }
      if (words === null || words.length === 0) return problem(`${known} has to name a field`, field as Node)
      if (name === 'fields') fields[known] = words
      else constants[known] = words.join(', ')
    }
  }
  const { items = null, markup = null, delimiter = null } = plain
  if (markup !== null && !MARKUP.includes(markup)) return problem(`markup has to be one of ${MARKUP.join(', ')}`)
  if (delimiter !== null && delimiter.replace('\\t', '\t').length !== 1)
    return problem('delimiter has to be one character')
  return {
    hash: createHash('sha256').update(text).digest('hex').slice(0, 16),
    items,
    fields,
    constants,
    markup: markup === null ? null : (markup.toUpperCase() as 'TEXT' | 'HTML' | 'MARKDOWN'),
    delimiter: delimiter?.replace('\\t', '\t') ?? null,
  }
}

function wordOf(node: unknown): string {
  return isScalar(node) ? String(node.value ?? '') : ''
}

/** A word, or a list of them; null for anything else. */
function wordsOf(node: unknown): string[] | null {
  if (isScalar(node)) return node.value === null ? [] : [String(node.value)]
  return isSeq(node) && node.items.every(isScalar) ? node.items.map(wordOf) : null
}
