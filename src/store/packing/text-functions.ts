/** Functions by which statements read packed texts, and cut stretches out of texts. */
import type Database from 'better-sqlite3'
import { unpackText } from './pack-text.ts'
import { prefixOf, suffixOf } from './surroundings.ts'

export function addTextFunctions(database: Database.Database): void {
  const unpack = unpackLast()
  const add = (name: string, of: (...values: never[]) => string) =>
    database.function(name, { deterministic: true, varargs: true }, (...values: unknown[]) =>
      values.some((value) => value === null) ? null : of(...(values as never[])),
    )
  add('unpack', unpack)
  add('cut', (text: string, start: number, end: number) => text.slice(start, end))
  add('prefix_of', (packed: Uint8Array, start: number) => prefixOf(unpack(packed), start))
  add('suffix_of', (packed: Uint8Array, end: number) => suffixOf(unpack(packed), end))
}

/** Many things are cut out of one text one after the other: the last one that was unpacked is kept. */
function unpackLast(): (packed: Uint8Array | string) => string {
  let last: { readonly packed: Buffer; readonly text: string } | undefined
  return (packed) => {
    if (typeof packed === 'string') return packed
    if (last?.packed.equals(packed)) return last.text
    last = { packed: Buffer.from(packed), text: unpackText(packed) }
    return last.text
  }
}
