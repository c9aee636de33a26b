import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { isGermanDocument, isGermanSpeechNoun } from '../../../../languages/de/noun-head.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { lineEnd } from '../../clauses/clause-end.ts'
import { prepositional } from '../../phrases/german/german-after-phrase.ts'
import { nounPhrase } from '../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { clauseSubject } from './clauses/find-subject.ts'

export const speechNoun: CueRule = {
  name: 'noun',
  stage: 'CUE',
  description:
    'A noun of speech holds the words: lautete die Kritik, war von „X“ die Rede, Forderungen wie, mit den Worten.',
  languages: ['de'],
  example: {
    text: 'Streit um den Hafen\n\nMarla Albrecht begann ihre Rede mit den Worten „Der Hafen gehört uns allen“ und lachte.\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'Der Hafen gehört uns allen',
    speaker: 'Marla Albrecht',
  },
  find: (reading) => attributed(reading),
}

function attributed(reading: Reading): Attribution | null {
  const { tokens, at } = reading
  const { lower, bits } = tokens[at]!
  if (hasGermanUse(lower, 'TALK') && is(tokens, at - 1, WordClass.DETERMINER)) return talkOf(reading)
  if (!(bits & WordClass.CAPITAL) || !isGermanSpeechNoun(lower)) return null
  const quote = quoteBehind(tokens, at + 1)
  if (quote < 0) return null
  const own = holder(tokens, at, quote)
  const subject = own ?? clauseSubject(tokens, at) ?? clauseSubject(tokens, lineEnd(tokens))
  return subject && made(reading, { from: at, to: at + 1 }, subject, { from: quote, to: quotesTo(tokens, quote) })
}

/** `Forderungen wie „X“`, `mit den Worten „X“`, `die Parole: „X“`, `die Antwort Ys: „X“`, `die Kritik, „X“`. */
function quoteBehind(tokens: readonly Token[], from: number): number {
  const phrase = is(tokens, from, WordClass.DETERMINER | WordClass.NAME) ? nounPhrase(tokens, from) : null
  let at = phrase ? phrase.to : from
  if (hasGermanUse(tokens[at]?.lower, 'AS') || is(tokens, at, WordClass.COLON | WordClass.COMMA)) at++
  return is(tokens, at, WordClass.QUOTE) ? at : -1
}

/** Finds the owner of the noun: its genitive, or its place: `Auf Plakaten standen Forderungen wie …`. */
function holder(tokens: readonly Token[], noun: number, quote: number): TokenRange | null {
  const next = tokens[noun + 1]?.lower
  const owner =
    hasGermanUse(next, 'SPEECH_OWNER') || hasGermanUse(next, 'SPEECH_OWNER_LINK')
      ? (nounPhrase(tokens, noun + 1) ?? prepositional(tokens, noun + 1))
      : null
  if (owner && owner.rank >= 4 && owner.to <= quote) return { from: owner.from, to: owner.to }
  for (let at = 0; at < noun; at++) {
    if (!is(tokens, at, WordClass.PREPOSITION)) continue
    const place = prepositional(tokens, at)
    const head = place ? tokens[place.to - 1]!.lower : ''
    if (place && hasGermanUse(tokens[at]!.lower, 'PLACE') && isGermanDocument(head) && place.to <= noun)
      return { from: place.from, to: place.to }
  }
  return null
}

/** `war seitens der Wasserwacht von „X“ die Rede` */
function talkOf(reading: Reading): Attribution | null {
  const { tokens, at } = reading
  let quote = at - 1
  while (quote > 0 && quote > at - 12 && !is(tokens, quote, WordClass.QUOTE)) quote--
  if (!is(tokens, quote, WordClass.QUOTE)) return null
  for (let i = 0; i < quote; i++) {
    if (!is(tokens, i, WordClass.PREPOSITION) || hasGermanUse(tokens[i]!.lower, 'TALK_ABOUT')) continue
    const source = prepositional(tokens, i)
    if (source && source.rank >= 4)
      return made(reading, { from: at, to: at + 1 }, source, { from: quote, to: quote + 1 })
  }
  return made(reading, { from: at, to: at + 1 }, null, { from: quote, to: quote + 1 })
}

function quotesTo(tokens: readonly Token[], from: number): number {
  let to = from + 1
  const end = lineEnd(tokens)
  while (to < end && is(tokens, to, WordClass.COORDINATOR | WordClass.COMMA) && is(tokens, to + 1, WordClass.QUOTE))
    to += 2
  return to
}

const made = ({ line }: Reading, cue: TokenRange, subject: TokenRange | null, content: TokenRange): Attribution => ({
  line,
  cue,
  subject: subject && { from: subject.from, to: subject.to },
  content: [content],
  sense: 'SAY',
  complements: 0,
  how: 'CLAUSE',
  rule: 'noun',
})
