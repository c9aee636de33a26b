import type { Attribution } from './attribution.ts'
import { bareClause } from './bare-clause.ts'
import { clauseEnd } from './clause-end.ts'
import { type After, contentAfter } from './content-after.ts'
import { contentBefore } from './content-before.ts'
import { groupStart } from './group-start.ts'
import { headEnd } from './head-end.ts'
import { Is, type Item, is } from './item.ts'
import type { CueVerb } from './languages/language.ts'
import type { Clause } from './read-clause.ts'
import type { Stretch } from './stretch.ts'
import { tellsWhen, trimContent } from './trim-content.ts'

/** The words that a clause ascribes to its subject, on either side of it; null where it ascribes none. */
export function attribute(items: readonly Item[], clause: Clause, taken: number, line: number): Attribution | null {
  const { verb, subject, rule } = clause
  const lexical = items[verb]!.forms!.verb
  const inverted = rule === 'cue-inverted'
  const end = lexical.lemma.includes(' ') ? verb + 1 : verb
  const last = inverted && subject ? subject.to - 1 : end
  const after = contentAfter(items, last, lexical)
  const right = after && { ...after, content: trimContent(items, verb, after.content) }
  const start = inverted || !subject || subject.to > verb ? groupStart(items, verb) : subject.from
  const looksBack =
    rule === 'cue' || inverted || (!right && subject !== null && subject.to <= verb && subject.from >= taken)
  const behind = looksBack
    ? contentBefore(
        items,
        start,
        rule === 'cue' || inverted ? taken : 0,
        lexical.frame,
        right,
        resumes(items, last),
        inverted,
      )
    : null
  const left = behind && right && leadsIn(items, behind, right, taken) ? null : behind
  const broken = left || inverted || rule !== 'cue' ? null : brokenOff(items, start, taken, right)
  const aside = parenthetical(items, clause, end, taken)
  if (aside.length > 0) return made(line, clause, lexical, { from: verb, to: end + 1 }, aside, rule)
  const content: Stretch[] = []
  if (left) content.push(left)
  if (broken) content.push(broken)
  if (right && (!left || goesOn(items, last, right))) content.push(right.content)
  else if (left) content.push(...resumed(items, last, left))
  if (content.length === 0) return null
  const to = !left && right ? Math.max(end + 1, Math.min(right.cueEnd, verb + 3)) : end + 1
  const cue = { from: verb, to: inverted ? verb + 1 : to }
  const object = !left && right && /OBJECT|LINK/.test(right.how) && !/[ao]/.test(lexical.frame)
  const attribution = made(line, clause, lexical, cue, content, left && rule === 'cue' ? 'cue-after' : rule)
  return object ? { ...attribution, how: 'OBJECT' } : attribution
}

const made = (
  line: number,
  { subject }: Clause,
  { sense, frame }: CueVerb,
  cue: Stretch,
  content: readonly Stretch[],
  rule: string,
): Attribution => ({ line, cue, subject, content, sense, frame, how: 'CLAUSE', rule })

/** `Prices, he said, "will fall"`: a quote that goes on with the sentence that the cue breaks off. */
function brokenOff(items: readonly Item[], start: number, taken: number, right: After | null): Stretch | null {
  if (right?.how !== 'QUOTE' || !is(items, start - 1, Is.COMMA) || !is(items, right.content.from - 1, Is.COMMA))
    return null
  if (is(items, right.content.from, Is.CAPITAL) || start - 1 <= taken || taken > 0) return null
  for (let i = taken; i < start - 1; i++) if (tellsWhen(items[i]!) || is(items, i, Is.QUOTE)) return null
  return { from: taken, to: start - 1 }
}

/** `X, as Y later explained, is Z` and `As Y told W, X`: all around the cue is what was said. */
function parenthetical(items: readonly Item[], { verb, subject, rule }: Clause, end: number, taken: number): Stretch[] {
  if (rule !== 'cue' || !subject || subject.from === 0 || items[subject.from - 1]!.lower !== 'as') return []
  const as = subject.from - 1
  const hearer = /r/.test(items[verb]!.forms!.verb.frame) ? headEnd(items, end + 1) : end + 1
  if (!is(items, hearer, Is.COMMA)) return []
  const rest = { from: hearer + 1, to: clauseEnd(items, hearer + 1) }
  if (rest.to <= rest.from) return []
  if (as === 0) return [rest]
  if (!is(items, as - 1, Is.COMMA)) return []
  return as - 1 > taken ? [{ from: taken, to: as - 1 }, rest] : [rest]
}

/** `To chants of "X," Y said he would win`: a quote inside the words before the comma, and a clause behind the cue. */
const leadsIn = (items: readonly Item[], left: Stretch, { how }: After, taken: number) =>
  (how === 'THAT' || how === 'CLAUSE') &&
  (items[left.to - 1]!.bits & Is.QUOTE) !== 0 &&
  left.to - 1 > taken &&
  !is(items, left.to - 2, Is.QUOTE | Is.MARK)

/** `"A," he said, "B."`: the right side is more of the left one. */
const goesOn = (items: readonly Item[], last: number, right: After) =>
  (right.how === 'QUOTE' || right.how === 'COLON') &&
  (items[right.content.from]!.bits & Is.QUOTE) !== 0 &&
  right.content.from <= last + 14

/** `In May, he said, prices fell`: the cue stands between commas and a clause follows. */
function resumes(items: readonly Item[], last: number): boolean {
  const next = items[last + 2]
  if (
    !is(items, last + 1, Is.COMMA) ||
    !next ||
    next.lower === 'according' ||
    next.bits & (Is.COORDINATOR | Is.QUOTE | Is.SUBORDINATOR)
  )
    return false
  return (
    next.verb === 'FINITE' ||
    (next.bits & (Is.BE | Is.HAVE | Is.MODAL)) !== 0 ||
    bareClause(items, last + 2, items.length)
  )
}

/** `X, he said, is Y`: the sentence goes on after the comma. */
function resumed(items: readonly Item[], last: number, left: Stretch): Stretch[] {
  const more = furtherQuote(items, last + 1)
  if (more > 0) return [{ from: more, to: clauseEnd(items, more) }]
  const next = items[last + 2]
  if (!is(items, last + 1, Is.COMMA) || !next || next.lower === 'according') return []
  if (
    next.verb === 'GERUND' ||
    next.bits & (Is.COORDINATOR | Is.SUBORDINATOR | Is.PREPOSITION) ||
    /[.?!]/.test(items[left.to - 1]!.lower)
  )
    return []
  const to = clauseEnd(items, last + 2)
  return to > last + 2 ? [{ from: last + 2, to }] : []
}

/** `"X," he said, and "Y"`, `"X," he wrote in a letter sent on Monday, "y"`: where the further quote stands, or 0. */
function furtherQuote(items: readonly Item[], from: number): number {
  let plain = is(items, from, Is.PREPOSITION | Is.TIME | Is.COMMA)
  for (let at = from; at < Math.min(items.length, from + 16); at++) {
    const { bits, verb } = items[at]!
    if (bits & Is.COMMA && is(items, at + 1, Is.QUOTE)) return is(items, at + 1, Is.CAPITAL) ? 0 : at + 1
    if (plain && bits & Is.COMMA && is(items, at + 1, Is.COORDINATOR) && is(items, at + 2, Is.QUOTE)) return at + 2
    if (bits & (Is.MARK | Is.QUOTE)) return 0
    if (verb !== 'NONE') plain = false
  }
  return 0
}
