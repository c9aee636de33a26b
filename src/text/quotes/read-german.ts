import type { Attribution } from './attribution.ts'
import { lineEnd } from './clause-end.ts'
import { colonAttribution } from './colon-attribution.ts'
import { headEnd } from './head-end.ts'
import { Is, type Item, is, type Line } from './item.ts'
import type { Stretch } from './stretch.ts'

/** The cues of a German sentence: `„X“, sagte Y`, `Y sagte: „X“`, `Y erklärte, X`, `laut Y X`, `so Y`, `Y zufolge`. */
export function readGerman(line: Line, index: number): Attribution[] {
  const { items } = line
  const found: Attribution[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (item.forms?.verb.sense && !is(items, i - 1, Is.DETERMINER | Is.PREPOSITION)) {
      const attribution = verbCue(items, i, index)
      if (attribution) {
        item.verb = 'FINITE'
        found.push(attribution)
      }
    } else {
      const attribution = wordCue(items, i, index)
      if (attribution) found.push(attribution)
    }
  }
  if (found.length === 0) {
    const bare = colonAttribution(items, null, index)
    if (bare) found.push(bare)
  }
  return found
}

function verbCue(items: readonly Item[], verb: number, line: number): Attribution | null {
  const { sense, frame } = items[verb]!.forms!.verb
  const left = quoteBefore(items, verb)
  const after = phrase(items, verb + 1)
  const made = (subject: Stretch, content: readonly Stretch[], rule: string): Attribution => ({
    line,
    cue: { from: verb, to: verb + 1 },
    subject,
    content,
    sense,
    frame,
    how: 'CLAUSE',
    rule,
  })
  if (left && after) return made(after, [left, ...quoteAfter(items, after.to)], 'cue-inverted')
  const before = phraseBefore(items, verb)
  if (!before && after) {
    const right = contentAfter(items, after.to)
    return right ? made(after, [right], 'cue-inverted') : null
  }
  const right = before && contentAfter(items, verb + 1)
  return before && right ? made(before, [right], 'cue') : null
}

/** `so Y`, `laut Y`, `nach Angaben von Y`, `Y zufolge`. */
function wordCue(items: readonly Item[], i: number, line: number): Attribution | null {
  const { lower } = items[i]!
  const made = (cue: Stretch, subject: Stretch, content: Stretch): Attribution => ({
    line,
    cue,
    subject,
    content: [content],
    sense: 'SAY',
    frame: 'according',
    how: 'CLAUSE',
    rule: 'according-to',
  })
  const cue = { from: i, to: i + 1 }
  const end = lineEnd(items)
  if (lower === 'zufolge') {
    const subject = phraseBefore(items, i)
    return subject && i + 1 < end ? made(cue, subject, { from: i + 1, to: end }) : null
  }
  if (lower !== 'laut' && lower !== 'so') return null
  const subject = phrase(items, i + 1)
  if (!subject) return null
  const left = quoteBefore(items, i)
  if (left) return made(cue, subject, left)
  return lower === 'laut' && i === 0 && subject.to < end ? made(cue, subject, { from: subject.to, to: end }) : null
}

/** The quote that ends right before `at`, but for a comma. */
function quoteBefore(items: readonly Item[], at: number): Stretch | null {
  const last = is(items, at - 1, Is.COMMA | Is.DASH) ? at - 2 : at - 1
  return is(items, last, Is.QUOTE) ? { from: last, to: last + 1 } : null
}

function quoteAfter(items: readonly Item[], at: number): Stretch[] {
  for (let i = at; i < Math.min(items.length, at + 8); i++)
    if (items[i]!.bits & Is.QUOTE) return [{ from: i, to: i + 1 }]
  return []
}

/** What a colon, a comma, `dass` or a quote opens behind the cue. */
function contentAfter(items: readonly Item[], from: number): Stretch | null {
  const end = lineEnd(items)
  for (let at = from; at < Math.min(end, from + 16); at++) {
    const { bits } = items[at]!
    const next = items[at + 1]
    if (bits & Is.QUOTE) return { from: at, to: items[at]!.lower.match(/[\p{L}\p{N}]/u) ? end : at + 1 }
    if (bits & Is.COLON && next) return { from: at + 1, to: end }
    if (bits & Is.COMMA && next && at + 2 < end)
      return next.bits & Is.RELATIVE && !(next.bits & Is.DETERMINER) ? null : { from: at + 1, to: end }
  }
  return null
}

const plain = (_items: readonly Item[], from: number, to: number): Stretch | null => (to > from ? { from, to } : null)

/** The noun phrase that begins at `from`, with `aus`, `von`, `des` behind it. */
function phrase(items: readonly Item[], from: number): Stretch | null {
  if (is(items, from, Is.MARK | Is.QUOTE | Is.PREPOSITION | Is.THAT)) return null
  return plain(items, from, headEnd(items, from))
}

/** The noun phrase that ends before `to`: back to a mark or another clause. */
function phraseBefore(items: readonly Item[], to: number): Stretch | null {
  let from = to
  while (
    from > 0 &&
    from > to - 12 &&
    !is(items, from - 1, Is.MARK | Is.QUOTE | Is.COORDINATOR | Is.THAT | Is.PREPOSITION)
  ) {
    from--
    if (is(items, from, Is.DETERMINER | Is.SUBJECT_PRONOUN)) break
  }
  return plain(items, from, to)
}
