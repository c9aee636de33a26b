import { Is, type Item } from './item.ts'

/** Whether a noun phrase can begin here. */
export function opensObject(items: readonly Item[], at: number): boolean {
  const { bits, verb } = items[at]!
  if (bits & (Is.MARK | Is.COORDINATOR | Is.SUBORDINATOR)) return false
  // `called Friday's ruling X`, but not `called Friday`
  if (bits & Is.TIME && items[at + 1]?.lower !== "'s") return false
  if (bits & Is.PREPOSITION && !(bits & (Is.ADJECTIVE | Is.DETERMINER))) return false
  return verb !== 'FINITE' && verb !== 'INFINITIVE'
}
