import { Is, type Item, is } from './item.ts'
import { subjectAfter } from './subject-after.ts'

/** The line's last item that is no full stop, exclusive. */
export function lineEnd(items: readonly Item[]): number {
  let end = items.length
  while (end > 0 && items[end - 1]!.bits & Is.STOP) end--
  return end
}

const speaks = (item: Item | undefined) => item?.forms?.verb.sense != null && item.verb !== 'NONE'

/** Where the words that begin at `from` end: at the sentence's end, or before the next cue takes over. */
export function clauseEnd(items: readonly Item[], from: number): number {
  const end = lineEnd(items)
  for (let at = from; at < end; at++) {
    const item = items[at]!
    if (at === from) continue
    if (item.lower === ';') return at
    if (item.lower === 'according' && items[at + 1]?.lower === 'to') return trimmed(items, at)
    if (item.bits & Is.QUOTE && at + 1 < end && closesWithCue(items, at + 1, end)) return at + 1
    if (item.bits & Is.QUOTE && item.lower === ',' && !continues(items[at + 1])) return at + 1
    if (item.bits & (Is.COMMA | Is.DASH) && takesOver(items, at + 1, end)) return at
    if (item.bits & Is.COORDINATOR && (coordinates(items, at + 1) || hasOwnSpeaker(items, at + 1)))
      return trimmed(items, at)
  }
  return end
}

/** After a quote that ends in a comma only a list or a relative clause goes on. */
const continues = (next: Item | undefined) =>
  next !== undefined &&
  (next.bits & (Is.COORDINATOR | Is.QUOTE | Is.DETERMINER | Is.RELATIVE | Is.NEGATION | Is.COMMA)) !== 0 &&
  !(next.bits & Is.SUBJECT_PRONOUN && !(next.bits & Is.RELATIVE))

const trimmed = (items: readonly Item[], at: number) => (items[at - 1]!.bits & Is.COMMA ? at - 1 : at)

/** `Y, who asked not to be named[, quipped: X]`: the main verb, behind the comma that closes what stood between. */
const isMainCue = (items: readonly Item[], at: number) =>
  speaks(items[at]) && items[at]!.verb === 'FINITE' && is(items, at + 1, Is.COLON | Is.THAT | Is.COMMA)

/** `[Smith] calling it Y`: a participle with a subject of its own. */
const hasOwnSpeaker = (items: readonly Item[], at: number) =>
  is(items, at, Is.NAME) && items[at + 1]?.verb === 'GERUND' && speaks(items[at + 1])

/** `, saying Y`, `, Smith said`, `, while others argued`, `, but he denied`. */
function takesOver(items: readonly Item[], at: number, end: number): boolean {
  let i = at
  const first = items[i]
  if (!first || i >= end) return false
  if ((speaks(first) && first.verb === 'GERUND') || hasOwnSpeaker(items, at) || isMainCue(items, at)) return true
  if (first.bits & Is.ADVERB && items[i + 1]?.verb === 'GERUND' && speaks(items[i + 1])) return true
  if (
    first.lower === 'but' &&
    items[at + 1] &&
    (items[at + 1]!.verb === 'FINITE' || is(items, at + 1, Is.HAVE | Is.BE | Is.MODAL))
  )
    return true
  if (/^(but|while|though|although|whereas|as|citing|after|when)$/.test(first.lower)) {
    for (i = at + 1; i < Math.min(end, at + 12); i++) {
      if (items[i]!.bits & (Is.COMMA | Is.QUOTE)) break
      if (items[i]!.verb !== 'NONE') return speaks(items[i]) || first.lower === 'while' || first.lower === 'citing'
    }
    return first.lower === 'citing'
  }
  return closesWithCue(items, at, end)
}

/** `Smith said` and then nothing, a comma, a time or a place: a cue that looks back. */
export function closesWithCue(items: readonly Item[], at: number, end: number): boolean {
  const first = items[at]
  if (!first) return false
  if (speaks(first) && first.verb === 'FINITE' && first.forms!.verb.frame.includes('q'))
    return subjectAfter(items, at + 1) !== null
  const subject = subjectAfter(items, at)
  if (!subject || subject.to - at > 24) return false
  let v = subject.to
  if (v < end && items[v]!.bits & Is.COMMA) v++
  while (v < end && items[v]!.bits & (Is.ADVERB | Is.HAVE | Is.TIME)) v++
  const verb = items[v]
  if (!verb || v >= end || !speaks(verb) || verb.verb !== 'FINITE' || !verb.forms!.verb.frame.includes('q'))
    return false
  const next = items[v + 1]
  return (
    v + 1 >= end ||
    (next!.bits & (Is.COMMA | Is.TIME | Is.PREPOSITION | Is.QUOTE | Is.ADVERB | Is.STOP | Is.COLON | Is.THAT)) !== 0
  )
}

/** `and added that Y`, `but denied Y`: a cue that shares the subject. */
function coordinates(items: readonly Item[], at: number): boolean {
  let i = at
  while (items[i] && items[i]!.bits & (Is.ADVERB | Is.HAVE)) i++
  return (
    speaks(items[i]) &&
    (items[i]!.verb === 'FINITE' || items[i]!.verb === 'GERUND') &&
    /[qco]/.test(items[i]!.forms!.verb.frame) &&
    items[i]!.forms!.verb.sense !== 'THINK'
  )
}

/** Where a noun phrase with all that hangs on it ends: `[his opponents for their votes]`. */
export function objectEnd(items: readonly Item[], from: number, described = false): number {
  const end = lineEnd(items)
  for (let at = from; at < end; at++) {
    const { bits, lower, verb } = items[at]!
    if (at === from) continue
    if (bits & (Is.COMMA | Is.COLON | Is.DASH | Is.OPEN) || lower === ';') return at
    if (bits & Is.COORDINATOR && (items[at + 1]?.verb === 'FINITE' || items[at + 2]?.verb === 'FINITE')) return at
    if (bits & Is.COORDINATOR && items[at + 1]?.verb === 'GERUND' && speaks(items[at + 1])) return at
    if (described && bits & Is.QUOTE && lower === ',') return at + 1
    if (bits & Is.SUBORDINATOR && !(bits & Is.THAT) && !(bits & Is.PREPOSITION)) return at
    if (/^(after|before|during|since|when|while|because)$/.test(lower) || (lower === 'as' && !described)) return at
    if (bits & Is.TIME && !(bits & Is.NAME) && items[at + 1]?.lower !== "'s" && !is(items, at - 1, Is.DETERMINER))
      return /^(on|last|this|next|earlier)$/.test(items[at - 1]!.lower) ? at - 1 : at
    if (lower === 'according') return at
    if (verb === 'GERUND' && items[at]!.forms!.verb.sense && items[at - 1]!.bits & Is.COMMA) return at
  }
  return end
}
