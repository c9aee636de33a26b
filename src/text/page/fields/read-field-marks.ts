import type { Mark } from '../../draft.ts'
import type { Block } from '../page-fields.ts'
import { type FrontMatter, type FrontValue, fieldKey } from './read-front-matter.ts'

/** The fields that a file's own markup gave, as front matter: each stands on a line of its own at the text's head. */
export function readFieldMarks(text: string, marks: readonly Mark[]): FrontMatter | null {
  const blocks: Block[] = []
  const values = new Map<string, FrontValue[]>()
  for (const { kind, name, origin, start, end } of marks) {
    if (kind !== 'FIELD') continue
    const newline = text.indexOf('\n', end)
    const line = { start: text.lastIndexOf('\n', start) + 1, end: newline < 0 ? text.length : newline }
    blocks.push({ ...line, role: 'FRONT_MATTER', rule: `${origin}/${name}` })
    const key = fieldKey(name)
    const value = { value: text.slice(start, end), span: { start, end } }
    values.set(key, [...(values.get(key) ?? []), value])
  }
  if (blocks.length === 0) return null
  return { origin: 'METADATA', blocks, end: blocks.at(-1)!.end, values }
}
