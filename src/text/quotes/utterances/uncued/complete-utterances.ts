import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import type { QuotedSpan } from '../../marks/quoted-span.ts'
import { readLabel } from '../../rules/read-label.ts'
import type { Watch } from '../../trials/trial.ts'
import type { Utterance } from '../utterance.ts'
import { continued, opening } from './continue-utterance.ts'
import { uncued } from './decide-uncued.ts'
import { pullQuotes } from './find-pull-quote.ts'
import type { Completed, Loose, Step } from './loose.ts'
import { notSpeech, pullQuote, turn } from './read-apart.ts'
import { signature } from './read-signature.ts'
import type { Surroundings } from './surroundings.ts'

/** Limit of quoted spans back to the last speaker. */
const BACK = 5

/** Tried in this order, until one decides. */
const STEPS: readonly Step[] = [notSpeech, continued, turn, opening, signature, pullQuote, uncued]

/**
 * Gives every quoted span that no cue claimed to somebody or to nobody: a paragraph that goes on, a sentence of quoted words
 * after its cue, a floating quote; what is left are words in marks that nobody said.
 */
export function completeUtterances(
  text: string,
  quotedSpans: readonly QuotedSpan[],
  cued: readonly Utterance[],
  around: Surroundings,
  language: QuoteLanguage,
  watch?: Watch,
): Utterance[] {
  const { sentences, places } = around
  // the words of these may be added to
  const gathered = cued.map((one) => ({ ...one, segments: [...one.segments], content: [...one.content] }))
  const all: Utterance[] = [...gathered]
  const owner = new Map<number, Utterance>()
  for (const utterance of gathered) for (const segment of utterance.segments) owner.set(segment, utterance)
  const pulled = pullQuotes(text, quotedSpans, owner)
  const decided = { text, language, quotedSpans, gathered, owner, around, pulled }
  for (let s = 0; s < quotedSpans.length; s++) {
    const quotedSpan = quotedSpans[s]!
    const place = places.get(s)
    if (quotedSpan.parent !== null || owner.has(s) || !place) continue
    const before = previousOwner(s, quotedSpans, owner)
    const label = readLabel(text, quotedSpan.inner, place, language.labels)
    const loose = { s, quotedSpan, place, sentence: sentences[place.line]!, before, label }
    for (const { name, decide } of STEPS) {
      const completed = decide(loose, decided)
      const rule = completed && 'own' in completed ? completed.own.rule : null
      watch?.({ type: 'STEP', step: name, quote: quotedSpan.inner, decided: completed !== null, rule })
      if (!completed) continue
      keep(completed, loose)
      break
    }
  }
  return all

  function keep(completed: Completed, { s, quotedSpan }: Loose): void {
    if ('own' in completed) {
      const place = completed.replaces ? all.indexOf(completed.replaces) : -1
      if (place >= 0) all.splice(place, 1)
      all.push(completed.own)
      if (completed.owns) owner.set(s, completed.own)
      return
    }
    const { joined, place } = completed
    const words = joined.kind === 'BLOCK' ? quotedSpan.inner : { start: quotedSpan.start, end: quotedSpan.end }
    joined.segments.splice(place === 'AHEAD' ? 0 : joined.segments.length, 0, s)
    joined.content.splice(place === 'AHEAD' ? 0 : joined.content.length, 0, words)
    owner.set(s, joined)
  }
}

function previousOwner(
  s: number,
  quotedSpans: readonly QuotedSpan[],
  owner: ReadonlyMap<number, Utterance>,
): Utterance | null {
  for (let i = s - 1; i >= 0 && i >= s - BACK; i--) {
    const found = owner.get(i)
    if (found && found.kind !== 'SCARE' && quotedSpans[i]!.parent === null) return found
  }
  return null
}
