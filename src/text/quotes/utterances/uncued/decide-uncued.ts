import { WordClass } from '../../../../languages/word-class.ts'
import type { QuotedSpan } from '../../marks/quoted-span.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { Utterance } from '../utterance.ts'
import { type FragmentHolder, findHolder } from './find-holder.ts'
import { findUncuedQuotes } from './find-uncued-quotes.ts'
import { isTerm } from './is-term.ts'
import { nobody, type Step } from './loose.ts'
import type { Surroundings } from './surroundings.ts'
import { weighFragment } from './weigh-fragment.ts'

/** Words without a cue that are longer than this, in UTF-16 units, are somebody's all the same. */
const LONG = 60

/** A sentence has at least so many words. */
const FEWEST = 4

/** From so many points on a fragment is its holder's words. */
const ENOUGH = 3

/** The last step, which always decides: a floating quote, long words, a term, a fragment of somebody's words, or the reporter's distance. */
export const uncued: Step = {
  name: 'floating words, a term or a scare quote',
  decide(loose, { text, language, quotedSpans, gathered, owner, around }) {
    const { s, quotedSpan, place, sentence, before } = loose
    const base = { ...nobody(quotedSpan, place.line), segments: [s] }
    const made = findUncuedQuotes(s, quotedSpan, sentence.pure, before, owner, quotedSpans, around)
    if (made) return { own: { ...base, ...made, kind: sentence.pure ? 'DIRECT' : 'PARTIAL' }, owns: true }
    const { start, end } = quotedSpan.inner
    if (end - start > LONG || isSentence(text, quotedSpan, sentence.tokens, place.item)) {
      const naming = nearby(place.line, place.item, before, around)
      return { own: { ...base, naming, kind: 'PARTIAL', rule: 'unattributed' }, owns: true }
    }
    if (isTerm(sentence.tokens, place.item, language)) return { own: { ...base, kind: 'TITLE', rule: 'term' } }
    const holder = findHolder(loose, { owner, gathered, around, language })
    const words = text.slice(start, end).trim()
    const points = weighFragment({ words, tokens: sentence.tokens, at: place.item, holder, language })
    if (!holder || points < ENOUGH) return { own: { ...base, kind: 'SCARE', rule: 'scare', points }, owns: true }
    if (holder.said?.segments.length) return { joined: holder.said, place: 'BEHIND' }
    return {
      own: fragment({ ...base, points }, holder, sentence.tokens, place.item),
      owns: true,
      ...(holder.said ? { replaces: holder.said } : {}),
    }
  },
}

/** A paraphrase that goes on with the fragment is one with it (`Y said that Z, who was late, had "X"`); else the object that holds it. */
function fragment(
  base: Omit<Utterance, 'kind' | 'rule'>,
  { naming, said }: FragmentHolder,
  tokens: readonly Token[],
  item: number,
): Utterance {
  const whole = { ...base, naming, kind: 'PARTIAL', rule: 'fragment' } as const
  const end = base.content[0]!.end
  if (!said) return { ...whole, content: [{ start: objectStart(tokens, item), end }] }
  const content = [{ start: said.content[0]!.start, end }]
  return { ...whole, content, cue: said.cue, sense: said.sense, unit: said.unit, via: said.via }
}

/** Where the words that lead up to the fragment at `item` begin, behind the verb or mark before them: `praised [the idea as "X"]`. */
function objectStart(tokens: readonly Token[], item: number): number {
  let at = item
  while (at > 0 && tokens[at - 1]!.verb === 'NONE' && !is(tokens, at - 1, OUTSIDE)) at--
  return tokens[at]!.start
}

const OUTSIDE = WordClass.MARK | WordClass.QUOTE | WordClass.BE | WordClass.HAVE

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
