import { VALUE_KEYS } from './field-names-data.ts'

export type Json = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The words of a value: of a list each, of an object what stands for it. Lists inside are followed a few levels only. */
export function wordsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'number' || typeof value === 'bigint') return [String(value)]
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 10_000).flatMap((one) => wordsOf(one, depth + 1))
  if (!isObject(value)) return []
  const key = VALUE_KEYS.find((name) => Object.hasOwn(value, name) && value[name] !== null && value[name] !== '')
  return key === undefined ? [] : wordsOf(value[key], depth + 1)
}

/** The value at a path of keys and indexes: `meta.title`, `authors.0.name`, or at a key that holds dots itself. */
export function valueAt(record: unknown, path: string): unknown {
  if (isObject(record) && Object.hasOwn(record, path)) return record[path]
  let at: unknown = record
  for (const key of path.split('.')) {
    if (Array.isArray(at)) at = /^\d+$/.test(key) ? at[Number(key)] : at.map((one) => valueAt(one, key))
    else if (isObject(at) && Object.hasOwn(at, key)) at = at[key]
    else return undefined
  }
  return at
}
