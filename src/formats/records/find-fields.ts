/** Finds out which member of a record, or column of a table, is which field: as the mapping says, else by common names. */
import { columnKey } from './column-key.ts'
import { FIELD_NAMES, WRAPPERS } from './field-names-data.ts'
import type { Mapping } from './mapping.ts'
import { isObject, type Json, valueAt, wordsOf } from './read-value.ts'

/** A member or column that a field is taken from. */
export interface TakenField {
  /** Its name as the file has it; a path where it lies in another one. */
  readonly column: string
  /** True if the mapping says so; else its name does. */
  readonly isGiven: boolean
}

export interface FoundFields {
  /** The words of a field; none where the record has it not. */
  find(field: string): string[]
  /** Fields that were found so far. */
  readonly taken: ReadonlyMap<string, TakenField>
}

export function findFields(record: Json, mapping: Mapping | undefined): FoundFields {
  const named = indexKeys(record)
  const taken = new Map<string, TakenField>()
  const take = (field: string, column: string, isGiven: boolean, words: string[]) => {
    taken.set(field, { column, isGiven })
    return words
  }
  return {
    taken,
    find(field) {
      for (const at of mapping?.fields[field] ?? []) {
        const words = wordsOf(valueAt(record, at))
        if (words.length > 0) return take(field, at, true, words)
      }
      // A field that the mapping names is nowhere else.
      if (mapping?.fields[field] !== undefined) return []
      for (const key of FIELD_NAMES[field]!) {
        const member = named.get(key)
        if (!member || (key === 'data' && isObject(member.value))) continue
        const words = wordsOf(member.value)
        if (words.length === 0 || isTakenAsBody(member.column, taken)) continue
        const fitting = field === 'url' ? words.filter(isAddress) : words
        if (fitting.length > 0) return take(field, member.column, false, fitting)
      }
      return []
    },
  }
}

const isAddress = (value: string) => /^https?:\/\//i.test(value)

/** The body is one field; `text` is no headline as well. */
function isTakenAsBody(column: string, taken: ReadonlyMap<string, TakenField>): boolean {
  return taken.get('body')?.column === column && !taken.get('body')!.isGiven
}

interface Member {
  readonly column: string
  readonly value: unknown
}

/** Members that in some dumps hold numbers of rows elsewhere. */
export const KEYED: ReadonlySet<string> = new Set(['author', 'section', 'place', 'source', 'publisher'])

/**
 * The record's values by plain key; those of its wrappers where the record itself has none of the name, or only the number
 * of an author that stands elsewhere.
 */
function indexKeys(record: Json): Map<string, Member> {
  const named = new Map<string, Member>()
  const add = (object: Json, path: string) => {
    for (const [key, value] of Object.entries(object).slice(0, 500)) {
      const plain = columnKey(key)
      const before = named.get(plain)?.value
      const isFree = before === undefined || (KEYED.has(plain) && typeof before === 'number') || before === object
      if (isFree && value !== null && value !== '') named.set(plain, { column: path + key, value })
    }
  }
  add(record, '')
  for (const key of WRAPPERS) {
    const inner = named.get(key)
    if (inner && isObject(inner.value)) add(inner.value, `${inner.column}.`)
  }
  return named
}
