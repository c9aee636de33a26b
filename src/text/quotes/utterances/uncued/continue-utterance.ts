import type { QuotedSpan } from '../../marks/quoted-span.ts'
import type { Sentence } from '../../syntax/token.ts'
import type { Place } from '../place.ts'
import type { Utterance } from '../utterance.ts'
import type { Step } from './loose.ts'

/** Limit of sentences of quoted words behind one cue. */
const FARTHEST = 40

/** Rules whose cue touches the quote before it. */
const looksBack: ReadonlySet<string> = new Set(['cue-after', 'cue-inverted'])

/** The paragraph before it goes on, or the quote before it in the same breath. */
export const continued: Step = {
  name: 'goes on with the quote before it',
  decide({ quotedSpan, place, sentence, before, label }, { owner, gathered, around }) {
    if (label) return null
    const inBreath =
      sentence.pure && before && sameBreath(before, place.line, around.sentences) ? mainOf(before, gathered) : undefined
    const joined = quotedSpan.continues !== null ? owner.get(quotedSpan.continues) : inBreath
    return joined && joined.kind !== 'SCARE' ? { joined, place: 'BEHIND' } : null
  },
}

/** `"A." "B," he said`: the next quote's cue is this one's too. */
export const opening: Step = {
  name: 'opens the next quote',
  decide({ s, sentence, before }, { owner, quotedSpans, around }) {
    const next = sentence.pure && !before ? owner.get(s + 1) : undefined
    if (!next || !isAdjacent(s, quotedSpans, around.places) || !looksBack.has(next.rule)) return null
    return { joined: next, place: 'AHEAD' }
  },
}

/** `"A." "B," he said`: the next quote opens the next sentence of the same paragraph. */
function isAdjacent(s: number, quotedSpans: readonly QuotedSpan[], places: ReadonlyMap<number, Place>): boolean {
  const next = quotedSpans[s + 1]
  const [here, there] = [places.get(s)!, places.get(s + 1)]
  if (!next || !there || next.parent !== null || next.unit !== quotedSpans[s]!.unit) return false
  return there.line === here.line ? there.item === here.item + 1 : there.line === here.line + 1 && there.item === 0
}

/** `"X," Y said, though Z has not called it "W". "V."`: the words go on with Y's, not with a fragment in a side remark. */
const mainOf = (before: Utterance, gathered: readonly Utterance[]): Utterance =>
  before.kind !== 'PARTIAL'
    ? before
    : (gathered.find(
        ({ line, kind, rule, naming }) =>
          line === before.line && kind === 'DIRECT' && naming !== null && looksBack.has(rule),
      ) ?? before)

/** The quote's sentence follows the cue's, in the same paragraph, with nothing but quotes between. */
function sameBreath(before: Utterance, at: number, sentences: readonly Sentence[]): boolean {
  if (before.kind !== 'DIRECT' && before.kind !== 'PARTIAL') return false
  if (sentences[before.line]!.unit !== sentences[at]!.unit) return false
  if (at - before.line > FARTHEST) return false
  for (let i = before.line + 1; i < at; i++) if (!sentences[i]!.pure) return false
  return true
}
