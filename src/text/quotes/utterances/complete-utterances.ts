import type { Language } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { QuotedSpan } from '../marks/quoted-span.ts'
import { readLabel } from '../rules/read-label.ts'
import { is, type Sentence, type Token } from '../syntax/token.ts'
import { pullQuotes } from './find-pull-quote.ts'
import { findUncuedQuotes, type Place, type Surroundings } from './find-uncued-quotes.ts'
import { isTerm } from './is-term.ts'
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
  quotedSpans: readonly QuotedSpan[],
  gathered: readonly Utterance[],
  around: Surroundings,
  language: Language,
): Utterance[] {
  const { sentences, places } = around
  const all = [...gathered]
  const owner = new Map<number, Utterance>()
  for (const utterance of gathered) for (const segment of utterance.segments) owner.set(segment, utterance)
  const pulled = pullQuotes(text, quotedSpans, owner)
  for (let s = 0; s < quotedSpans.length; s++) {
    const quotedSpan = quotedSpans[s]!
    const place = places.get(s)
    if (quotedSpan.parent !== null || owner.has(s) || !place) continue
    if (sentences[place.line]!.tokens[place.item]!.bits & WordClass.TITLE) {
      all.push({ ...nobody(quotedSpan, place.line), segments: [s], kind: 'TITLE', rule: 'title' })
      continue
    }
    const pure = sentences[place.line]!.pure
    const before = previousOwner(s, quotedSpans, owner)
    if (
      stageDirection.test(
        text.slice(quotedSpan.inner.start, Math.min(quotedSpan.inner.end, quotedSpan.inner.start + 40)),
      )
    ) {
      all.push({ ...nobody(quotedSpan, place.line), segments: [s], kind: 'SCARE', rule: 'stage-direction' })
      continue
    }
    const label = readLabel(text, quotedSpan.inner, place)
    const joined = label
      ? undefined
      : quotedSpan.continues !== null
        ? owner.get(quotedSpan.continues)
        : pure && before && sameBreath(before, place.line, sentences)
          ? before
          : undefined
    if (joined && joined.kind !== 'SCARE') {
      joined.segments.push(s)
      joined.content.push(joined.kind === 'BLOCK' ? quotedSpan.inner : { start: quotedSpan.start, end: quotedSpan.end })
      owner.set(s, joined)
      continue
    }
    if (label) {
      const turn = turnOf(text, quotedSpan, label, place.line)
      all.push(turn)
      owner.set(s, turn)
      continue
    }
    const next = pure && !before ? owner.get(s + 1) : undefined
    if (next && isAdjacent(s, quotedSpans, places) && /^cue-(?:after|inverted)$/.test(next.rule)) {
      next.segments.unshift(s)
      next.content.unshift({ start: quotedSpan.start, end: quotedSpan.end })
      owner.set(s, next)
      continue
    }
    const pull = pure ? pulled(s) : null
    if (pull) {
      const { from } = pull
      const kind = from ? 'DIRECT' : 'SCARE'
      all.push({
        ...nobody(quotedSpan, place.line),
        segments: [s],
        naming: from?.naming ?? null,
        kind,
        rule: 'pull-quote',
      })
      continue
    }
    const made = findUncuedQuotes(s, quotedSpan, pure, before, owner, quotedSpans, around)
    const long =
      quotedSpan.inner.end - quotedSpan.inner.start > LONG ||
      isSentence(text, quotedSpan, sentences[place.line]!.tokens, place.item)
    const term = !made && !long && isTerm(sentences[place.line]!.tokens, place.item, language)
    const utterance: Utterance = {
      ...nobody(quotedSpan, place.line),
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
function isAdjacent(s: number, quotedSpans: readonly QuotedSpan[], places: ReadonlyMap<number, Place>): boolean {
  const next = quotedSpans[s + 1]
  const [here, there] = [places.get(s)!, places.get(s + 1)]
  if (!next || !there || next.parent !== null || next.unit !== quotedSpans[s]!.unit) return false
  return there.line === here.line ? there.item === here.item + 1 : there.line === here.line + 1 && there.item === 0
}

/** `(CROSSTALK)`, `[APPLAUSE]`: what happens, not what is said; `Related:`, a heading in marks. */
const stageDirection = /^[([][A-Z][A-Z ,.]{2,36}[)\]]?\.?$|^\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,2}:$/u

const nobody = (quotedSpan: QuotedSpan, line: number) => ({
  content: [{ start: quotedSpan.start, end: quotedSpan.end }],
  cue: [],
  sense: null,
  complements: 0,
  naming: null,
  line,
  unit: quotedSpan.unit,
  via: null,
})

/** A turn of a transcript inside marks: `"HILL: Yes.`; the label is no part of the words. */
function turnOf(text: string, quotedSpan: QuotedSpan, label: Naming, line: number): Utterance {
  let start = label.span.end + 1
  while (start < quotedSpan.inner.end - 1 && text[start]!.trim() === '') start++
  const content = [{ start, end: quotedSpan.inner.end }]
  return { ...nobody(quotedSpan, line), segments: [], content, naming: label, kind: 'BLOCK', rule: 'transcript' }
}

function previousOwner(
  s: number,
  quotedSpans: readonly QuotedSpan[],
  owner: ReadonlyMap<number, Utterance>,
): Utterance | null {
  for (let i = s - 1; i >= 0 && i > s - 6; i--) {
    const found = owner.get(i)
    if (found && found.kind !== 'SCARE' && quotedSpans[i]!.parent === null) return found
  }
  return null
}

/** The quote's sentence follows the cue's, in the same paragraph, with nothing but quotes between. */
function sameBreath(before: Utterance, at: number, sentences: readonly Sentence[]): boolean {
  if (before.kind !== 'DIRECT' && before.kind !== 'PARTIAL') return false
  if (sentences[before.line]!.unit !== sentences[at]!.unit) return false
  if (at - before.line > FARTHEST) return false
  for (let i = before.line + 1; i < at; i++) if (!sentences[i]!.pure) return false
  return true
}

/**
 * `"This is not over" -- that was her message`, `He wrapped up -- "We will win!" -- and left`: words that open the
 * sentence or are set off by a dash, with a capital, four of them or more.
 */
function isSentence(text: string, { inner }: QuotedSpan, tokens: readonly Token[], item: number): boolean {
  const told = tokens.slice(0, item).some(({ verb }) => verb === 'FINITE')
  const setOff = told && is(tokens, item - 1, WordClass.DASH) && /[.!?]$/.test(text.slice(inner.end - 1, inner.end))
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
  { sentences, subjects }: Surroundings,
): Utterance['naming'] {
  const sentence = sentences[at]!
  if (before?.naming && item <= 1 && sentences[before.line]!.unit === sentence.unit) return before.naming
  return subjects[at] ?? before?.naming ?? null
}
