import { Is, type Item } from './item.ts'

const subject = Is.SUBJECT_PRONOUN

const auxiliary = Is.BE | Is.HAVE | Is.DO | Is.MODAL

const stopsPhrase = Is.COMMA | Is.COLON | Is.STOP | Is.QUOTE | Is.DASH | Is.OPEN

/** Prepositions that tie a second phrase to the first: `a spokesman for Hill`. */
export const binds = new Set([
  'of',
  'for',
  'at',
  'from',
  'with',
  'in',
  'on',
  'to',
  'near',
  'behind',
  'against',
  'close',
  'under',
  'about',
  'von',
  'der',
  'des',
  'aus',
  'für',
  'de',
  'del',
  'al',
])

/** Where the noun phrase that ends before `end` begins: back over words, `of` and `for`, and relative clauses without commas. */
export function phraseStart(items: readonly Item[], end: number): number {
  let at = plainStart(items, end)
  for (let rounds = 0; rounds < 6 && at > 0; rounds++) {
    const link = items[at - 1]!
    if (link.bits & Is.PREPOSITION && binds.has(link.lower) && at > 1 && endsPhrase(items[at - 2]!)) {
      const from = plainStart(items, at - 1)
      if (from >= at - 1) break
      at = from
    } else if (link.lower === 'and' && at > 1 && joins(items, at, end)) at = plainStart(items, at - 1)
    else {
      const antecedent = relativeBefore(items, at)
      if (antecedent < 0) break
      at = antecedent
    }
  }
  return at
}

/** Whether `and` joins two names or nouns into one subject: the left one begins its clause. */
function joins(items: readonly Item[], at: number, end: number): boolean {
  const left = items[at - 2]!
  if (!endsPhrase(left) || end - at > 12) return false
  const from = plainStart(items, at - 1)
  if (from >= at - 1) return false
  const edge = items[from - 1]
  return (
    !edge ||
    /^(?:with|both)$/.test(edge.lower) ||
    (edge.bits & (Is.COMMA | Is.QUOTE | Is.STOP | Is.THAT | Is.COLON | Is.SUBORDINATOR)) !== 0
  )
}

const endsPhrase = (item: Item) =>
  !(item.bits & (Is.MARK | Is.QUOTE | Is.PREPOSITION | Is.COORDINATOR | Is.TIME | Is.SUBJECT_PRONOUN)) &&
  item.verb === 'NONE'

/** Back over one run of words that belong together, its determiner or possessor included. */
function plainStart(items: readonly Item[], end: number): number {
  let at = end
  while (at > 0) {
    const item = items[at - 1]!
    const { bits } = item
    if (bits & stopsPhrase || bits & Is.COORDINATOR || (bits & Is.TITLE && item.lower === ',' && at < end)) break
    if (bits & Is.CLOSE) {
      const open = openBefore(items, at - 1)
      if (open < 0) break
      at = open
      continue
    }
    if (bits & subject) {
      if (at === end || bits & Is.RELATIVE) at--
      break
    }
    // `whom Ann Hill [called]`
    if (bits & Is.RELATIVE && at < end && item.lower !== 'whose') break
    if (bits & (auxiliary | Is.NEGATION) && !(bits & Is.POSSESSIVE)) break
    if (item.verb === 'FINITE' || item.verb === 'INFINITIVE' || item.verb === 'GERUND') break
    if (bits & Is.PREPOSITION && !(bits & (Is.ADJECTIVE | Is.DETERMINER)) && at < end + 1) break
    if (bits & Is.SUBORDINATOR && !(bits & Is.DETERMINER)) break
    if (bits & Is.THAT && at < end) break
    if (bits & Is.TIME && !(bits & Is.NAME) && items[at]?.lower !== "'s" && at < end) break
    if (bits & Is.ADVERB && at < end && !(bits & (Is.ADJECTIVE | Is.NAME)) && !adjectival(items, at)) break
    at--
    if (bits & Is.DETERMINER && !((items[at - 1]?.bits ?? 0) & Is.DETERMINER) && items[at - 1]?.lower !== 'all') break
    if (bits & Is.POSSESSIVE && !/^['’]/.test(item.lower)) break
  }
  return at
}

/** An adverb inside a phrase stands between a determiner and an adjective: `a highly regarded aide`. */
const adjectival = (items: readonly Item[], at: number) => (items[at - 2]?.bits ?? 0) & Is.DETERMINER

/** The bracket that the one at `close` closes, or -1. */
export function openBefore(items: readonly Item[], close: number): number {
  for (let at = close - 1; at >= 0 && at > close - 12; at--) if (items[at]!.bits & Is.OPEN) return at
  return -1
}

/** `people who met him [said]`: where the phrase before `who` begins, or -1. */
function relativeBefore(items: readonly Item[], at: number): number {
  let clause = false
  for (let i = at - 1; i > 0 && i > at - 18; i--) {
    const { bits } = items[i]!
    if (bits & (Is.COMMA | Is.QUOTE | Is.STOP | Is.COLON | Is.DASH)) return -1
    // `slammed a suit by an aide alleging that Hill [lied]`: another clause begins
    if (bits & Is.THAT) clause = true
    if (bits & Is.RELATIVE && items[i]!.lower !== 'whose' && endsPhrase(items[i - 1]!)) return plainStart(items, i)
    // `protesters marching through the streets [chanted]`
    if (!clause && items[i]!.verb === 'GERUND' && i > at - 9 && endsPhrase(items[i - 1]!)) return plainStart(items, i)
  }
  return -1
}
