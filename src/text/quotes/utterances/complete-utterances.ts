import type { QuoteLanguage } from '../../../languages/quote-language.ts'
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

/** A quoted span that no cue claimed, with what is known around it. */
interface Loose {
  readonly s: number
  readonly quotedSpan: QuotedSpan
  readonly place: Place
  readonly sentence: Sentence
  /** The last quote before it whose words are somebody's. */
  readonly before: Utterance | null
  /** A speaker's label inside the marks. */
  readonly label: Naming | null
}

/** What a step makes of a span: an utterance of its own, or the one whose words it continues. */
type Completed = { readonly own: Utterance; readonly owns?: boolean } | { readonly joined: Utterance }

/**
 * Gives every quoted span that no cue claimed to somebody or to nobody: a paragraph that goes on, a sentence of quoted words
 * after its cue, a floating quote; what is left are words in marks that nobody said.
 */
export function completeUtterances(
  text: string,
  quotedSpans: readonly QuotedSpan[],
  gathered: readonly Utterance[],
  around: Surroundings,
  language: QuoteLanguage,
): Utterance[] {
  const { sentences, places } = around
  const all = [...gathered]
  const owner = new Map<number, Utterance>()
  for (const utterance of gathered) for (const segment of utterance.segments) owner.set(segment, utterance)
  const pulled = pullQuotes(text, quotedSpans, owner)
  /** Tried in this order. */
  const steps = [notSpeech, continued, turn, opening, pullQuote, uncued]
  for (let s = 0; s < quotedSpans.length; s++) {
    const quotedSpan = quotedSpans[s]!
    const place = places.get(s)
    if (quotedSpan.parent !== null || owner.has(s) || !place) continue
    const before = previousOwner(s, quotedSpans, owner)
    const label = readLabel(text, quotedSpan.inner, place, language.labels)
    const loose = { s, quotedSpan, place, sentence: sentences[place.line]!, before, label }
    for (const step of steps) {
      const completed = step(loose)
      if (!completed) continue
      if ('own' in completed) all.push(completed.own)
      if ('joined' in completed) owner.set(s, completed.joined)
      else if (completed.owns) owner.set(s, completed.own)
      break
    }
  }
  return all

  /** A title, or what happens rather than what is said. */
  function notSpeech({ s, quotedSpan, place, sentence }: Loose): Completed | null {
    const base = { ...nobody(quotedSpan, place.line), segments: [s] }
    if (sentence.tokens[place.item]!.bits & WordClass.TITLE) return { own: { ...base, kind: 'TITLE', rule: 'title' } }
    const { start, end } = quotedSpan.inner
    return stageDirection.test(text.slice(start, Math.min(end, start + 40)))
      ? { own: { ...base, kind: 'SCARE', rule: 'stage-direction' } }
      : null
  }

  /** The paragraph before it goes on, or the quote before it in the same breath. */
  function continued({ s, quotedSpan, place, sentence, before, label }: Loose): Completed | null {
    if (label) return null
    const inBreath =
      sentence.pure && before && sameBreath(before, place.line, sentences) ? mainOf(before, gathered) : undefined
    const joined = quotedSpan.continues !== null ? owner.get(quotedSpan.continues) : inBreath
    if (!joined || joined.kind === 'SCARE') return null
    joined.segments.push(s)
    joined.content.push(joined.kind === 'BLOCK' ? quotedSpan.inner : { start: quotedSpan.start, end: quotedSpan.end })
    return { joined }
  }

  /** A turn of a transcript inside marks. */
  function turn({ quotedSpan, place, label }: Loose): Completed | null {
    return label && { own: turnOf(text, quotedSpan, label, place.line), owns: true }
  }

  /** `"A." "B," he said`: the next quote's cue is this one's too. */
  function opening({ s, quotedSpan, sentence, before }: Loose): Completed | null {
    const next = sentence.pure && !before ? owner.get(s + 1) : undefined
    if (!next || !isAdjacent(s, quotedSpans, places) || !/^cue-(?:after|inverted)$/.test(next.rule)) return null
    next.segments.unshift(s)
    next.content.unshift({ start: quotedSpan.start, end: quotedSpan.end })
    return { joined: next }
  }

  function pullQuote({ s, quotedSpan, place, sentence }: Loose): Completed | null {
    const pull = sentence.pure ? pulled(s) : null
    if (!pull) return null
    const naming = pull.from?.naming ?? null
    const kind = pull.from ? 'DIRECT' : 'SCARE'
    return { own: { ...nobody(quotedSpan, place.line), segments: [s], naming, kind, rule: 'pull-quote' } }
  }

  function uncued({ s, quotedSpan, place, sentence, before }: Loose): Completed {
    const base = { ...nobody(quotedSpan, place.line), segments: [s] }
    const made = findUncuedQuotes(s, quotedSpan, sentence.pure, before, owner, quotedSpans, around)
    if (made) return { own: { ...base, ...made, kind: sentence.pure ? 'DIRECT' : 'PARTIAL' }, owns: true }
    const { start, end } = quotedSpan.inner
    if (end - start > LONG || isSentence(text, quotedSpan, sentence.tokens, place.item)) {
      const naming = nearby(place.line, place.item, before, around)
      return { own: { ...base, naming, kind: 'PARTIAL', rule: 'unattributed' }, owns: true }
    }
    return isTerm(sentence.tokens, place.item, language)
      ? { own: { ...base, kind: 'TITLE', rule: 'term' } }
      : { own: { ...base, kind: 'SCARE', rule: 'scare' }, owns: true }
  }
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

/** `"X," Y said, though Z has not called it "W". "V."`: the words go on with Y's, not with a fragment in a side remark. */
const mainOf = (before: Utterance, gathered: readonly Utterance[]): Utterance =>
  before.kind !== 'PARTIAL'
    ? before
    : (gathered.find(
        ({ line, kind, rule, naming }) =>
          line === before.line && kind === 'DIRECT' && naming !== null && /^cue-(?:after|inverted)$/.test(rule),
      ) ?? before)

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
