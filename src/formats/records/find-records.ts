import { fieldKey } from '../../text/page/fields/read-front-matter.ts'
import { FIELD_NAMES, LISTS, RECORD_KEYS, WRAPPERS } from './field-names-data.ts'
import { isNinjs } from './is-ninjs.ts'
import { isObject, type Json } from './read-value.ts'

/** Greatest depth of the records of a search's results: `{"data": {"search": {"results": {"hits": […]}}}}`. */
const DEEPEST = 4

/** The records that an object holds under a name of lists, the commonest first; undefined where there are none. */
export function findRecords(value: Json, depth = 0): readonly unknown[] | undefined {
  const named = byPlainKey(value)
  const deeper: Json[] = []
  for (const key of LISTS) {
    const inner = named.get(key)
    if (Array.isArray(inner) && inner.some(isObject)) return inner
    if (isObject(inner)) deeper.push(inner)
  }
  if (depth === DEEPEST) return undefined
  // below a name that is no list's: `search`
  deeper.push(...(Object.values(value).filter((inner) => isObject(inner) && !deeper.includes(inner)) as Json[]))
  for (const inner of deeper.slice(0, 50)) {
    const found = isRecord(inner) ? undefined : findRecords(inner, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** The record that is wrapped in an object without a body of its own: `{"meta": …, "item": {…}}`. The object itself where none is. */
export function unwrapRecord(value: Json, depth = 0): Json {
  if (isRecord(value) || depth > 3) return value
  const named = byPlainKey(value)
  for (const key of RECORD_KEYS) {
    const inner = named.get(key)
    const found = isObject(inner) ? unwrapRecord(inner, depth + 1) : null
    if (found !== null && (isRecord(found) || wrapsBody(found))) return found
  }
  return value
}

/** Tells whether an object has a body, or is an item of ninjs. */
export function isRecord(value: Json): boolean {
  return isNinjs(value) || FIELD_NAMES.body!.some((key) => typeof byPlainKey(value).get(key) === 'string')
}

/** `{"webTitle": …, "fields": {"body": …}}` */
const wrapsBody = (value: Json) => {
  const named = byPlainKey(value)
  return WRAPPERS.some((key) => {
    const inner = named.get(key)
    return isObject(inner) && isRecord(inner)
  })
}

const byPlainKey = (value: Json) =>
  new Map(
    Object.entries(value)
      .slice(0, 500)
      .reverse()
      .map(([key, inner]) => [fieldKey(key), inner]),
  )
