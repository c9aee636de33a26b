import { createRequire } from 'node:module'
import type { Node } from 'yaml'
import type { Problem } from '../../draft.ts'
import type { Span } from '../../span.ts'
import type { Block } from '../page-fields.ts'

/** A value of the front matter, with the place where it stands. */
export interface FrontValue {
  readonly value: string
  readonly span: Span
}

/** Facts given in front of the text: YAML between fences, or the fields of a file's own markup. */
export interface FrontMatter {
  readonly origin: 'FRONT_MATTER' | 'METADATA'
  /** Fences included. */
  readonly blocks: readonly Block[]
  /** Offset at which the text begins. */
  readonly end: number
  /** Values by key, in lower case with `_` and `-` left out; a list has several. */
  readonly values: ReadonlyMap<string, readonly FrontValue[]>
}

/** Longest front matter read, in characters. */
const LONGEST = 65_536

/** Loaded when the first file has front matter: most have none, and would wait for it at every start. */
const load = createRequire(import.meta.url)
const yaml = () => load('yaml') as typeof import('yaml')

/**
 * Reads YAML between `---` fences at the head of a file; null where there is none. YAML 1.2 core without tags of other
 * kinds: dates stay strings, nothing is evaluated, aliases are not followed. A Problem says where the YAML is wrong.
 */
export function readFrontMatter(path: string, text: string, markdown: boolean): FrontMatter | Problem | null {
  const open = /^\s{0,20}(---|\+\+\+)([ \t]*[a-zA-Z]{0,12})[ \t]*\n/.exec(text.slice(0, 64))
  if (open === null) return null
  const problem = (message: string, line: number, column: number): Problem => ({
    code: 'FRONT_MATTER',
    path,
    message,
    hint: 'Mend the YAML between the `---` lines, or quote values that hold a colon.',
    line,
    column,
  })
  const [fence, kind] = [open[1]!, open[2]!.trim().toLowerCase()]
  const from = open[0].length
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  // Anything else between two rules is text.
  const looksLikeKeys = /^(?:#[^\n]{0,200}\n|\s){0,20}(?:["']?[\w-]{1,40}["']? ?:(?:\s|$)|---)/.test(
    text.slice(from, from + 4000),
  )
  const first = lineOf(from)
  if (fence === '+++' || (kind !== '' && kind !== 'yaml' && kind !== 'yml'))
    return markdown
      ? problem(`Front matter as ${fence === '+++' ? 'TOML' : kind} is not read, only YAML`, first - 1, 1)
      : null
  CLOSE.lastIndex = from - 1
  const close = CLOSE.exec(text)
  if (close === null && markdown && BREAKS_OFF.test(text.slice(from)))
    return {
      ...{ code: 'TRUNCATED', path, line: first - 1, column: 1 },
      ...{ message: 'Breaks off within its front matter', hint: 'Get the file anew, or close it by a line `---`.' },
    }
  if (close === null || close.index - from > LONGEST)
    return markdown && looksLikeKeys ? problem('The front matter is never closed by a line `---`', first - 1, 1) : null
  const source = text.slice(from, close.index + 1)
  if (!looksLikeKeys) return null
  const { isMap, LineCounter, parseDocument } = yaml()
  const counter = new LineCounter()
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    lineCounter: counter,
    logLevel: 'silent',
    prettyErrors: false,
  })
  const error = document.errors[0]
  if (error !== undefined) {
    const { line, col } = counter.linePos(error.pos[0])
    return problem(`Front matter: ${error.message}`, first - 1 + line, col)
  }
  if (document.contents !== null && !isMap(document.contents)) return null
  const values = valuesOf(document.contents, text, from)
  const span = { start: open[0].search(/\S/), end: close.index + 1 + close[0].trim().length }
  const blocks: Block[] = [{ ...span, role: 'FRONT_MATTER', rule: 'generic/front-matter' }]
  return { origin: 'FRONT_MATTER', blocks, end: span.end, values }
}

/** The values of a mapping by the key of their field; of a field that stands twice those of the first. */
function valuesOf(fields: Node | null, text: string, from: number): Map<string, FrontValue[]> {
  const { isMap, isScalar } = yaml()
  const values = new Map<string, FrontValue[]>()
  if (!isMap(fields)) return values
  for (const { key, value } of fields.items) {
    if (!isScalar(key)) continue
    const name = fieldKey(String(key.value))
    const found: FrontValue[] = []
    collect(value as Node | null, text, from, found)
    if (found.length > 0 && !values.has(name)) values.set(name, found)
  }
  return values
}

/** The key that a field's name goes by: `Date_Published` -> `datepublished`. */
export function fieldKey(name: string): string {
  return name.toLowerCase().replace(/[_\s-]/g, '')
}

/** Fields up to the end of a file, with no blank line in front of a story; the last one may break off. */
const BREAKS_OFF =
  /^(?:["']?[\w-]{1,40}["']? ?:(?:[ \t][^\n]*)?\n|[ \t#-][^\n]*\n){0,2000}(?:["']?[\w-]{0,40}["']?(?: ?:[^\n]*)?|[ \t#-][^\n]*)$/

const CLOSE = /\n(?:---|\.\.\.)[ \t]*(?=\n|$)/g

/** Scalars of a node, those of a list one by one, and of a mapping its `name`. */
function collect(node: Node | null, text: string, from: number, found: FrontValue[]): void {
  const { isMap, isScalar, isSeq } = yaml()
  if (isSeq(node)) for (const item of node.items.slice(0, 100)) collect(item as Node, text, from, found)
  else if (isMap(node)) collect((node.get('name', true) ?? null) as Node | null, text, from, found)
  else if (isScalar(node) && node.value !== null && node.range) {
    let [start, end] = [from + node.range[0], from + node.range[1]]
    // Without the quotes, the block mark of `>` and `|`, and white space around it.
    const raw = text.slice(start, end)
    const mark = /^(?:["']|[>|][-+\d]{0,3}[ \t]*\n?)?\s*/.exec(raw)![0]
    if (mark.length < raw.length) start += mark.length
    if (/^["']/.test(raw)) end--
    while (end > start && /\s/.test(text[end - 1]!)) end--
    const value = (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim()
    if (value !== '' && end > start) found.push({ value, span: { start, end } })
  }
}
