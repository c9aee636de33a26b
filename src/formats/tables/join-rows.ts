/** Rows that a line end within a cell without quotes has parted. */
import { columnKey } from '../records/column-key.ts'
import { FIELD_NAMES } from '../records/field-names-data.ts'

const DATE = /\d{4}|\d{1,2}[./-]\d{1,2}/

/** The two rows as one, where each is short by as much as the other has, and the date then stands under its name; else null. */
export function joinRows(
  names: readonly string[],
  first: readonly string[],
  second: readonly string[],
): readonly string[] | null {
  if (first.length >= names.length || first.length + second.length - 1 !== names.length) return null
  const at = names.findIndex((name) => FIELD_NAMES.date!.includes(columnKey(name)))
  const joined = [...first.slice(0, -1), `${first.at(-1)}\n${second[0]}`, ...second.slice(1)]
  const date = joined[at]?.trim() ?? ''
  return date.length < 40 && DATE.test(date) && !DATE.test(first[at] ?? '') ? joined : null
}
