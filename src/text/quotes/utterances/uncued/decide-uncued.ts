import { WordClass } from '../../../../languages/word-class.ts'
import type { QuotedSpan } from '../../marks/quoted-span.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { Utterance } from '../utterance.ts'
import { findUncuedQuotes } from './find-uncued-quotes.ts'
import { isTerm } from './is-term.ts'
import { nobody, type Step } from './loose.ts'
import type { Surroundings } from './surroundings.ts'

/** Words without a cue that are longer than this, in UTF-16 units, are somebody's all the same. */
const LONG = 60

/** A sentence has at least so many words. */
const FEWEST = 4

/** The last step, which always decides: a floating quote, long words, a term, or the reporter's distance. */
export const uncued: Step = {
  name: 'floating words, a term or a scare quote',
  decide({ s, quotedSpan, place, sentence, before }, { text, language, quotedSpans, owner, around }) {
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
  },
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
  return words.length >= FEWEST && /^\p{Lu}/u.test(words[0]!) && capitals * 2 <= words.length
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
