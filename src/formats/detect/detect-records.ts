import { fieldKey } from '../../text/page/fields/read-front-matter.ts'
import type { InputFormat } from '../raw-article.ts'
import { FIELD_NAMES } from '../records/field-names-data.ts'

/** Whether a text is JSON, JSON lines or a table with a header; null: none of them. */
export function detectRecords(text: string, ending: string, ended: boolean): InputFormat | null {
  if (/^\[\s*(?:\{|\]\s*$)/.test(text)) return 'json'
  if (/^\{\s*(?:"|\}\s*(?:$|\n))/.test(text)) return isLines(text, ending, ended) ? 'jsonl' : 'json'
  if (ending === 'csv' || ending === 'tsv' || ending === 'tab') return 'csv'
  return isTable(text) ? 'csv' : null
}

function isLines(text: string, ending: string, ended: boolean): boolean {
  const named = ending === 'jsonl' || ending === 'ndjson'
  const newline = text.indexOf('\n')
  // A first line beyond what is looked at: a JSON file is either one object, or broken over lines.
  if (newline < 0) return named
  try {
    JSON.parse(text.slice(0, newline))
  } catch {
    return named && !/^\{\s*\n/.test(text)
  }
  const next = text.slice(newline).trimStart()
  return next === '' ? named || !ended : next.startsWith('{')
}

/** What parts the columns of a line: the mark that it holds most, outside quotes. */
export function findDelimiter(line: string): string {
  const bare = line.replace(/"[^"]{0,2000}"/g, '')
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, bare.split(mark).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** A first line that names at least a headline's and a body's column. */
function isTable(text: string): boolean {
  const newline = text.indexOf('\n')
  const line = text.slice(0, newline < 0 ? 0 : newline).trimEnd()
  if (line.length < 8 || line.length > 2000) return false
  const names = line.split(findDelimiter(line)).map((name) => fieldKey(name.replace(/^\s*"|"\s*$/g, '').trim()))
  return (
    names.length >= 3 && [FIELD_NAMES.headline!, FIELD_NAMES.body!].every((list) => names.some((n) => list.includes(n)))
  )
}
