import type { Attribution } from './attribution.ts'
import { clauseEnd, lineEnd } from './clause-end.ts'
import { colonAttribution } from './colon-attribution.ts'
import { subjectBefore } from './find-subject.ts'
import { Is, type Item, is, type Line } from './item.ts'
import { Form } from './languages/language.ts'
import { spanishRelays } from './languages/spanish-data.ts'
import type { Stretch } from './stretch.ts'
import { subjectAfter } from './subject-after.ts'

/** The cues of a Spanish sentence: `«X», dijo Y`, `—X —dijo Y—`, `Y dijo que X`, `dijo que X`, `según Y, X`. */
export function readSpanish(line: Line, index: number): Attribution[] {
  const { items } = line
  for (let i = 0; i < items.length; i++) items[i]!.verb = verbAt(items, i)
  const found: Attribution[] = []
  let taken = 0
  for (let i = 0; i < items.length; i++) {
    const spoken = items[i]!.verb !== 'NONE' && items[i]!.forms!.verb.sense !== null
    const attribution = spoken ? verbCue(items, i, taken, found, index) : relay(items, i, index)
    if (!attribution) continue
    found.push(attribution)
    taken = i + 1
  }
  const bare = found.length === 0 ? colonAttribution(items, null, index) : null
  return bare ? [bare] : found
}

/** `dijo [Y] al juez`: whoever hears it is no speaker. */
function speakerAfter(items: readonly Item[], from: number): Stretch | null {
  const named = subjectAfter(items, from)
  if (!named) return null
  for (let at = from + 1; at < named.to; at++) if (/^al?$/.test(items[at]!.lower)) return { from, to: at }
  return named
}

/** A participle is a verb behind `ha`; `la denuncia`, `su crítica` are nouns. */
function verbAt(items: readonly Item[], i: number): Item['verb'] {
  const forms = items[i]!.forms?.forms ?? 0
  if (forms === 0 || items[i]!.bits & Is.CAPITAL) return i === 0 && forms & Form.PAST ? 'FINITE' : 'NONE'
  if (forms & Form.GERUND) return 'GERUND'
  if (forms & Form.PARTICIPLE) return is(items, i - 1, Is.HAVE) ? 'FINITE' : 'NONE'
  return is(items, i - 1, (Is.DETERMINER & ~Is.NAME) | Is.POSSESSIVE | Is.PREPOSITION) ? 'NONE' : 'FINITE'
}

/** Where the verb with its pronouns and auxiliaries begins: `no se lo ha dicho`. */
function groupStart(items: readonly Item[], verb: number): number {
  let at = verb
  while (at > 0 && is(items, at - 1, Is.HAVE | Is.NEGATION | Is.OBJECT_PRONOUN | Is.ADVERB)) at--
  return at
}

function verbCue(
  items: readonly Item[],
  verb: number,
  taken: number,
  before: readonly Attribution[],
  line: number,
): Attribution | null {
  const group = groupStart(items, verb)
  const own = { from: verb, to: verb + 1 }
  const left = wordsBefore(items, group, taken)
  if (left && items[verb]!.verb === 'FINITE') {
    const subject = speakerAfter(items, verb + 1)
    const next = quoteAfter(items, subject?.to ?? verb + 1)
    return made(items, line, own, subject ?? own, next ? [left, next] : [left], 'cue-inverted')
  }
  const gerund = items[verb]!.verb === 'GERUND'
  const shared = before.findLast(({ subject }) => subject)?.subject ?? null
  // `La jueza, añadiendo que X, pidió Y`
  const ahead = is(items, group - 1, Is.COMMA) ? group - 1 : group
  const noun = gerund && shared ? null : subjectBefore(items, gerund ? ahead : group)
  const subject = noun && !is(items, noun.from - 1, Is.PREPOSITION) ? noun : null
  // `En la radio dijo Y que X`
  const behind = subject ? null : speakerAfter(items, verb + 1)
  const right = wordsAfter(items, behind ? behind.to : verb + 1)
  if (!right) return null
  const rule = subject ? 'cue' : behind ? 'cue-inverted' : shared ? 'cue-shared' : 'cue'
  return made(items, line, own, subject ?? behind ?? shared ?? own, [right], rule)
}

const made = (
  items: readonly Item[],
  line: number,
  cue: Stretch,
  subject: Stretch,
  content: readonly Stretch[],
  rule: string,
): Attribution => {
  const { sense, frame } = items[cue.from]!.forms!.verb
  return { line, cue, subject, content, sense, frame, how: 'CLAUSE', rule }
}

/** The quote, or the clause, that ends right before the verb: `«X», `, `—X —`, `X, `. */
function wordsBefore(items: readonly Item[], group: number, taken: number): Stretch | null {
  const mark = is(items, group - 1, Is.COMMA | Is.DASH)
  const last = mark ? group - 2 : group - 1
  if (last < taken) return null
  if (is(items, last, Is.QUOTE)) return { from: last, to: last + 1 }
  if (!is(items, group - 1, Is.COMMA) || last - taken < 2) return null
  // `Y, que es Z, dijo`: no clause but a speaker with an insertion
  if (subjectBefore(items, group)?.to === group || items[last]!.name >= 0) return null
  return is(items, taken, Is.COORDINATOR) ? { from: taken + 1, to: last + 1 } : { from: taken, to: last + 1 }
}

function quoteAfter(items: readonly Item[], at: number): Stretch | null {
  for (let i = at; i < Math.min(items.length, at + 8); i++) {
    if (items[i]!.verb !== 'NONE') return null
    if (items[i]!.bits & Is.QUOTE) return { from: i, to: i + 1 }
  }
  return null
}

/** What `que`, a question word, a colon or a quote opens behind the cue. */
function wordsAfter(items: readonly Item[], from: number): Stretch | null {
  const end = lineEnd(items)
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const { bits, verb } = items[at]!
    if (bits & (Is.QUOTE | Is.THAT | Is.QUESTION)) return { from: at, to: clauseEnd(items, at) }
    if (bits & Is.COLON && at + 1 < end) return { from: at + 1, to: end }
    if (verb === 'FINITE' || bits & (Is.STOP | Is.COORDINATOR)) return null
  }
  return null
}

/** At the start of a sentence all up to the comma names who says it. */
function toComma(items: readonly Item[], from: number): Stretch | null {
  const comma = items.findIndex(({ bits }, at) => at > from && bits & Is.COMMA)
  return comma < 0 ? null : { from, to: comma }
}

const relays = spanishRelays.split('|').map((words) => words.split(' '))

/** `Según Y, X`, `X, según Y`, `«X», en palabras de Y`. */
function relay(items: readonly Item[], i: number, line: number): Attribution | null {
  const words = relays.find((each) => each.every((word, at) => items[i + at]?.lower === word))
  if (!words) return null
  const cue = { from: i, to: i + words.length }
  // `según dijo Y`
  if (items[cue.to]?.verb === 'FINITE') return null
  const subject = i === 0 ? toComma(items, cue.to) : speakerAfter(items, cue.to)
  if (!subject) return null
  const end = lineEnd(items)
  const rest = is(items, subject.to, Is.COMMA) ? subject.to + 1 : subject.to
  const to = is(items, i - 1, Is.COMMA | Is.DASH) ? i - 1 : i
  const content = to > 0 ? { from: 0, to } : { from: rest, to: end }
  if (content.to <= content.from) return null
  return {
    line,
    cue,
    subject,
    content: [content],
    sense: 'SAY',
    frame: 'according',
    how: 'CLAUSE',
    rule: 'according-to',
  }
}
