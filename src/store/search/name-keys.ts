import { foldName, foldSourceName } from '../folding/fold-name.ts'
import { nameKeyOf, sourceKeyOf } from '../rows/identify.ts'
import { isPerson } from '../write/numbers.ts'

/** A person or source with all forms of the name. */
export interface NamedEntry {
  /** The number of the person or source. */
  readonly itemId: number
  /** Key that tells them from all others; another one's name may leave them a key that is not their own name's. */
  readonly nameKey: string
  /** The name that is shown, then every other form, a line each. */
  readonly names: string
}

/** Under which names a person or source is found: rows of "SearchKey". */
export function nameKeys({ itemId, nameKey, names }: NamedEntry): { key: string; itemId: number; isOwn: 0 | 1 }[] {
  const [fold, keyOf] = isPerson(itemId) ? [foldName, nameKeyOf] : [foldSourceName, sourceKeyOf]
  const [name, ...others] = names.split('\n')
  const isOwnName = keyOf(name!) === nameKey
  const own = isOwnName ? [name!] : [nameKey]
  const aliases = isOwnName ? others : [name!, ...others]
  const rows = (forms: readonly string[], isOwn: 0 | 1) =>
    [...new Set(forms.map(fold))].flatMap((key) => (key ? [{ key, itemId, isOwn }] : []))
  return [...rows(own, 1), ...rows(aliases, 0)]
}
