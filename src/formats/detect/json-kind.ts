import type { Sample } from './sample.ts'

/** Endings of files of JSON lines. */
export const LINES_ENDINGS: readonly string[] = ['jsonl', 'ndjson']

/** Tells JSON by how it begins: one value, or a value a line; null: it is none. */
export function jsonKind({ text, ending, isWhole }: Sample): 'VALUE' | 'LINES' | null {
  if (/^\[\s*(?:\{|\]\s*$)/.test(text)) return 'VALUE'
  if (!/^\{\s*(?:"|\}\s*(?:$|\n))/.test(text)) return null
  return isLines(text, LINES_ENDINGS.includes(ending), isWhole) ? 'LINES' : 'VALUE'
}

function isLines(text: string, named: boolean, isWhole: boolean): boolean {
  const newline = text.indexOf('\n')
  // A first line beyond what is looked at: a JSON file is either one object, or broken over lines.
  if (newline < 0) return named
  try {
    JSON.parse(text.slice(0, newline))
  } catch {
    return named && !/^\{\s*\n/.test(text)
  }
  const next = text.slice(newline).trimStart()
  return next === '' ? named || !isWhole : next.startsWith('{')
}
