import { findFloating, type Place, type Surroundings } from './find-floating.ts'
import { pullQuotes } from './find-pull-quote.ts'
import { isTerm } from './is-term.ts'
import { Is, type Item, is, type Line } from './item.ts'
import type { Language } from './languages/language.ts'
import { readLabel } from './read-label.ts'
import type { Segment } from './segment.ts'
import type { Naming, Utterance } from './utterance.ts'

/** Words without a cue that are longer than this, in UTF-16 units, are somebody's all the same. */
const LONG = 60

/** How many sentences of quoted words one cue can carry behind it. */
const FARTHEST = 40

/**
 * Gives every segment that no cue claimed to somebody or to nobody: a paragraph that goes on, a sentence of quoted words
 * after its cue, a floating quote; what is left are words in marks that nobody said.
 */
export function completeUtterances(
  text: string,
  segments: readonly Segment[],
  gathered: readonly Utterance[],
  around: Surroundings,
  language: Language,
): Utterance[] {
  const { lines, places } = around
  const all = [...gathered]
  const owner = new Map<number, Utterance>()
  for (const utterance of gathered) for (const segment of utterance.segments) owner.set(segment, utterance)
  const pulled = pullQuotes(text, segments, owner)
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s]!
    const place = places.get(s)
    if (segment.parent !== null || owner.has(s) || !place) continue
    if (lines[place.line]!.items[place.item]!.bits & Is.TITLE) {
      all.push({ ...nobody(segment, place.line), segments: [s], kind: 'TITLE', rule: 'title' })
      continue
    }
    const pure = lines[place.line]!.pure
    const before = previousOwner(s, segments, owner)
    if (stageDirection.test(text.slice(segment.inner.start, Math.min(segment.inner.end, segment.inner.start + 40)))) {
      all.push({ ...nobody(segment, place.line), segments: [s], kind: 'SCARE', rule: 'stage-direction' })
      continue
    }
    const label = readLabel(text, segment.inner, place)
    const joined = label
      ? undefined
      : segment.continues !== null
        ? owner.get(segment.continues)
        : pure && before && sameBreath(before, place.line, lines)
          ? before
          : undefined
    if (joined && joined.kind !== 'SCARE') {
      joined.segments.push(s)
      joined.content.push(joined.kind === 'BLOCK' ? segment.inner : { start: segment.start, end: segment.end })
      owner.set(s, joined)
      continue
    }
    if (label) {
      const turn = turnOf(text, segment, label, place.line)
      all.push(turn)
      owner.set(s, turn)
      continue
    }
    const next = pure && !before ? owner.get(s + 1) : undefined
    if (next && isAdjacent(s, segments, places) && /^cue-(?:after|inverted)$/.test(next.rule)) {
      next.segments.unshift(s)
      next.content.unshift({ start: segment.start, end: segment.end })
      owner.set(s, next)
      continue
    }
    const pull = pure ? pulled(s) : null
    if (pull) {
      const { from } = pull
      const kind = from ? 'DIRECT' : 'SCARE'
      all.push({
        ...nobody(segment, place.line),
        segments: [s],
        naming: from?.naming ?? null,
        kind,
        rule: 'pull-quote',
      })
      continue
    }
    const made = findFloating(s, segment, pure, before, owner, segments, around)
    const long =
      segment.inner.end - segment.inner.start > LONG || isSentence(text, segment, lines[place.line]!.items, place.item)
    const term = !made && !long && isTerm(lines[place.line]!.items, place.item, language)
    const utterance: Utterance = {
      ...nobody(segment, place.line),
      segments: [s],
      naming: made?.naming ?? (long ? nearby(place.line, place.item, before, around) : null),
      kind: made ? (pure ? 'DIRECT' : 'PARTIAL') : long ? 'PARTIAL' : term ? 'TITLE' : 'SCARE',
      rule: made?.rule ?? (long ? 'unattributed' : term ? 'term' : 'scare'),
    }
    all.push(utterance)
    if (!term) owner.set(s, utterance)
  }
  return all
}

/** `"A." "B," he said`: the next quote opens the next sentence of the same paragraph. */
function isAdjacent(s: number, segments: readonly Segment[], places: ReadonlyMap<number, Place>): boolean {
  const next = segments[s + 1]
  const [here, there] = [places.get(s)!, places.get(s + 1)]
  if (!next || !there || next.parent !== null || next.unit !== segments[s]!.unit) return false
  return there.line === here.line ? there.item === here.item + 1 : there.line === here.line + 1 && there.item === 0
}

/** `(CROSSTALK)`, `[APPLAUSE]`: what happens, not what is said; `Related:`, a heading in marks. */
const stageDirection = /^[([][A-Z][A-Z ,.]{2,36}[)\]]?\.?$|^\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,2}:$/u

const nobody = (segment: Segment, line: number) => ({
  content: [{ start: segment.start, end: segment.end }],
  cue: [],
  sense: null,
  frame: '',
  naming: null,
  line,
  unit: segment.unit,
  via: null,
})

/** A turn of a transcript inside marks: `"HILL: Yes.`; the label is no part of the words. */
function turnOf(text: string, segment: Segment, label: Naming, line: number): Utterance {
  let start = label.span.end + 1
  while (start < segment.inner.end - 1 && text[start]!.trim() === '') start++
  const content = [{ start, end: segment.inner.end }]
  return { ...nobody(segment, line), segments: [], content, naming: label, kind: 'BLOCK', rule: 'transcript' }
}

function previousOwner(
  s: number,
  segments: readonly Segment[],
  owner: ReadonlyMap<number, Utterance>,
): Utterance | null {
  for (let i = s - 1; i >= 0 && i > s - 6; i--) {
    const found = owner.get(i)
    if (found && found.kind !== 'SCARE' && segments[i]!.parent === null) return found
  }
  return null
}

/** The quote's sentence follows the cue's, in the same paragraph, with nothing but quotes between. */
function sameBreath(before: Utterance, at: number, lines: readonly Line[]): boolean {
  if (before.kind !== 'DIRECT' && before.kind !== 'PARTIAL') return false
  if (lines[before.line]!.unit !== lines[at]!.unit) return false
  if (at - before.line > FARTHEST) return false
  for (let i = before.line + 1; i < at; i++) if (!lines[i]!.pure) return false
  return true
}

/**
 * `"This is not over" -- that was her message`, `He wrapped up -- "We will win!" -- and left`: words that open the
 * sentence or are set off by a dash, with a capital, four of them or more.
 */
function isSentence(text: string, { inner }: Segment, items: readonly Item[], item: number): boolean {
  const told = items.slice(0, item).some(({ verb }) => verb === 'FINITE')
  const setOff = told && is(items, item - 1, Is.DASH) && /[.!?]$/.test(text.slice(inner.end - 1, inner.end))
  if (item > 0 && !setOff) return false
  const words = text.slice(inner.start, inner.end).split(/\s/).filter(Boolean)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length >= 4 && /^\p{Lu}/u.test(words[0]!) && capitals * 2 <= words.length
}

/** Long words in a sentence whose cue is not understood: the one who speaks already, or the one the sentence is about. */
function nearby(
  at: number,
  item: number,
  before: Utterance | null,
  { lines, subjects }: Surroundings,
): Utterance['naming'] {
  const line = lines[at]!
  if (before?.naming && item <= 1 && lines[before.line]!.unit === line.unit) return before.naming
  return subjects[at] ?? before?.naming ?? null
}
