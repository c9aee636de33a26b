import { Is, type Item } from './item.ts'

const subject = Is.SUBJECT_PRONOUN

const auxiliary = Is.BE | Is.HAVE | Is.DO | Is.MODAL

/** Where the verb group that ends in the verb at `verb` begins: `has repeatedly said` -> `has`. */
export function groupStart(items: readonly Item[], verb: number): number {
  let at = verb
  while (at > 0) {
    const { bits } = items[at - 1]!
    if (bits & subject && !(bits & auxiliary && bits & Is.ADVERB)) break
    if (!(bits & (auxiliary | Is.NEGATION | Is.ADVERB)) || bits & (Is.MARK | Is.QUOTE)) break
    at--
  }
  return at
}
