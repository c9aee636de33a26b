import type { Attribution } from './attribution.ts'
import { clauseEnd } from './clause-end.ts'
import { headEnd } from './head-end.ts'
import { Is, type Item, is } from './item.ts'
import type { Stretch } from './stretch.ts'
import { subjectAfter } from './subject-after.ts'

/** `According to Y, X`, `X, according to Y`, `per Y`, at the item `i`. */
export function according(items: readonly Item[], i: number, taken: number, line: number): Attribution | null {
  const item = items[i]!
  const long = item.lower === 'according' && items[i + 1]?.lower === 'to'
  if (!long && !(item.lower === 'per' && is(items, i + 1, Is.NAME | Is.DETERMINER) && endsInComma(items[i - 1])))
    return null
  const after = long ? i + 2 : i + 1
  const named = subjectAfter(items, after)
  if (!named) return null
  const subject = hasVerb(items, taken, i) ? named : toComma(items, named)
  const content = around(items, i, subject, taken)
  if (content.length === 0 && i === 0) return null
  return {
    line,
    cue: { from: i, to: after },
    subject,
    content,
    sense: 'SAY',
    frame: 'according',
    how: 'CLAUSE',
    rule: 'according-to',
  }
}

/** A comma, or a quote that has it inside its marks. */
const endsInComma = (item: Item | undefined) =>
  item !== undefined && ((item.bits & Is.COMMA) !== 0 || ((item.bits & Is.QUOTE) !== 0 && item.lower === ','))

/** `For Hill, according to Y, X`: what stands before it so far is no clause, no quote. */
function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (items[at]!.verb === 'FINITE' || items[at]!.bits & (Is.BE | Is.HAVE | Is.MODAL | Is.DO | Is.QUOTE)) return true
  return false
}

/** At the start of a sentence all up to the comma names the speaker: `According to a letter filed by Y, X`. */
function toComma(items: readonly Item[], named: Stretch): Stretch {
  for (let at = headEnd(items, named.from); at < Math.min(items.length, named.from + 40); at++) {
    if (items[at]!.bits & Is.COMMA) return { from: named.from, to: at }
    if (items[at]!.bits & Is.QUOTE) break
  }
  return named
}

function around(items: readonly Item[], i: number, subject: Stretch, taken: number): Stretch[] {
  let from = taken
  while (from < i && items[from]!.bits & (Is.COORDINATOR | Is.COMMA | Is.STOP | Is.COLON)) from++
  let to = i
  while (to > from && items[to - 1]!.bits & (Is.COMMA | Is.DASH | Is.ADVERB)) to--
  const comma = items[subject.to]?.bits ?? 0
  const rest = subject.to + (comma & (Is.COMMA | Is.DASH) ? 1 : 0)
  const end = clauseEnd(items, rest)
  const left = to - from < 2 && !(to > from && items[from]!.bits & Is.QUOTE) ? [] : [{ from, to }]
  const right = rest < end && (left.length === 0 || !hasVerb(items, from, to)) ? [{ from: rest, to: end }] : []
  return [...left, ...right]
}
