/** The one notion of "equal" and "contains", for statements to call from within SQLite. */
import type Database from 'better-sqlite3'
import { foldText } from '../../text/fold-text.ts'
import { isInLanguages, languageKey } from './language-filter.ts'

/** Their names, in the statements that the reader makes. */
export const FOLDING_FUNCTIONS = ['fold_text', 'has_folded', 'language_key', 'in_languages'] as const

export function addFoldingFunctions(database: Database.Database): void {
  type Value = string | null
  const define = (name: (typeof FOLDING_FUNCTIONS)[number], of: (text: Value, other: Value) => unknown, one = false) =>
    database.function(name, { deterministic: true }, (one ? (text: Value) => of(text, '') : of) as () => unknown)
  define('fold_text', (text) => (text === null ? null : foldText(text)), true)
  define('has_folded', (text, part) => (text === null || part === null ? null : Number(foldText(text).includes(part))))
  // an archive has few languages, and a question asks for the same ones in all rows
  const keys = new Map<string, string>()
  define('language_key', (tag) => (tag === null ? null : remembered(keys, tag, languageKey)), true)
  let asked = { ranges: '', answers: new Map<string, number>() }
  define('in_languages', (tag, ranges) => {
    if (tag === null || ranges === null) return null
    if (asked.ranges !== ranges) asked = { ranges, answers: new Map() }
    return remembered(asked.answers, tag, () => Number(isInLanguages(tag, JSON.parse(ranges) as string[])))
  })
}

const MOST = 1_000

function remembered<Value>(known: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= MOST) known.clear()
  const made = make(key)
  known.set(key, made)
  return made
}
