import { Is, type Item } from './item.ts'

const subject = Is.SUBJECT_PRONOUN

const auxiliary = Is.BE | Is.HAVE | Is.DO | Is.MODAL

/** Forward over determiner, adjectives and nouns to the end of the phrase's first run. */
export function headEnd(items: readonly Item[], start: number): number {
  let at = start
  while (at < items.length) {
    const item = items[at]!
    const { bits } = item
    if (bits & (Is.MARK | Is.QUOTE | Is.COORDINATOR)) break
    if (bits & (subject | Is.OBJECT_PRONOUN)) return at === start ? at + 1 : at
    if (bits & (auxiliary | Is.NEGATION)) break
    if (bits & Is.THAT || (bits & Is.SUBORDINATOR && !(bits & Is.DETERMINER))) break
    if (bits & Is.PREPOSITION && !(bits & (Is.ADJECTIVE | Is.DETERMINER))) break
    if (item.verb === 'FINITE' || item.verb === 'INFINITIVE' || item.verb === 'GERUND' || item.verb === 'PASSIVE') break
    if (bits & Is.TIME && at > start && !(bits & Is.NAME) && items[at + 1]?.lower !== "'s") break
    if (bits & Is.ADVERB && at > start && !(bits & Is.ADJECTIVE) && !(items[at - 1]!.bits & Is.DETERMINER)) break
    if (bits & Is.DETERMINER && at > start && !(items[at - 1]!.bits & Is.DETERMINER)) break
    at++
    if (bits & Is.TITLE && item.lower === ',') break
  }
  return at
}
