import type { QuotedSpan } from '../marks/quoted-span.ts'
import type { Unit } from '../unit.ts'
import type { Utterance } from './utterance.ts'

/** Words too few to tell an echo by. */
const FEWEST = 8

/** A headline has no more quotes than this. */
const MOST = 8

/**
 * A headline seldom says who: its quoted words are looked for in the quotes of the story, and their speaker taken from
 * there. What is found nowhere stays somebody's words, nobody being named.
 */
export function echoHeadlines(
  text: string,
  units: readonly Unit[],
  quotedSpans: readonly QuotedSpan[],
  utterances: readonly Utterance[],
): Utterance[] {
  const headline = units.findIndex(({ kind }) => kind === 'HEADLINE')
  if (headline < 0 || !utterances.some((utterance) => utterance.unit === headline && isLoose(utterance)))
    return [...utterances]
  const body = utterances
    .filter(({ unit, naming }) => unit !== headline && naming)
    .map((utterance) => ({ utterance, words: utterance.segments.map((s) => plain(text, quotedSpans[s]!)).join(' ') }))
  let tries = 0
  return utterances.map((utterance) => {
    if (utterance.unit !== headline || !isLoose(utterance) || ++tries > MOST) return utterance
    const words = plain(text, quotedSpans[utterance.segments[0]!]!)
    const said = words.length < FEWEST ? undefined : body.find((other) => other.words.includes(words))
    if (said) return { ...utterance, kind: 'PARTIAL', naming: said.utterance.naming, rule: 'headline-echo' }
    return words.includes(' ') && utterance.kind === 'SCARE'
      ? { ...utterance, kind: 'PARTIAL', rule: 'headline' }
      : utterance
  })
}

/** Quoted words that no cue of the headline claims. */
const isLoose = ({ kind, rule }: Utterance) => kind === 'SCARE' || rule === 'unattributed'

/** Small letters, no marks: the same words whatever the typing. */
const plain = (text: string, { inner }: QuotedSpan) =>
  text
    .slice(inner.start, inner.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
