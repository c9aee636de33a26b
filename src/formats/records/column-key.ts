import { fieldKey } from '../../text/page/fields/read-front-matter.ts'

/** The key that a column or a member goes by: `Date_Published` -> `datepublished`, `Título` -> `titulo`. */
export function columnKey(name: string): string {
  const key = fieldKey(name)
  return /^[\x20-\x7e]*$/.test(key) ? key : key.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
}
