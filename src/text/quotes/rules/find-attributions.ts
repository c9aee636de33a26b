import { Complement, takes } from '../../../languages/complement.ts'
import type { Language } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { Clause } from '../clauses/clause.ts'
import { readClause, readState } from '../clauses/read-clause.ts'
import { inWords } from '../syntax/in-words.ts'
import { tagVerbs } from '../syntax/tag-verbs.ts'
import { is, type Sentence, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import { attribute } from '../utterances/attribute.ts'
import { according } from './according-to.ts'
import { adjectiveAttribution } from './adjective-attribution.ts'
import type { Attribution } from './attribution.ts'
import { colonAttribution } from './colon-attribution.ts'
import { nounAttribution } from './noun-attribution.ts'
import { passiveAttribution } from './passive-attribution.ts'
import { quotedAs } from './quoted-as.ts'
import { signedAttribution } from './signed-attribution.ts'
import { surveyAttribution } from './survey-attribution.ts'

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL

/** Every cue of a sentence, with its speaker and its words, in the order of the cues. */
export function findAttributions(sentence: Sentence, index: number, language: Language): Attribution[] {
  const { tokens } = sentence
  tagVerbs(tokens)
  const found: Attribution[] = []
  const clauses: Clause[] = []
  let taken = 0
  let relay: TokenRange | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!token.cues && token.verb === 'NONE' && !(token.bits & auxiliary)) continue
    const prepositional = according(tokens, i, taken, index) ?? inWords(tokens, i, index)
    if (prepositional) {
      found.push(prepositional)
      taken = Math.max(taken, prepositional.cue.to)
      continue
    }
    const noun = language.nouns.get(token.lower)
    if (noun && token.verb === 'NONE') {
      const attribution = nounAttribution(tokens, i, noun, index, clauses[clauses.length - 1])
      if (attribution) found.push(attribution)
    }
    const state =
      token.verb === 'NONE' || token.verb === 'PASSIVE'
        ? (adjectiveAttribution(tokens, i, language, index) ?? surveyAttribution(tokens, i, language, index))
        : null
    if (state) {
      found.push(state)
      continue
    }
    if (token.verb === 'NONE') {
      const plain = readState(tokens, i, clauses)
      if (plain) clauses.push(plain)
      continue
    }
    const clause = readClause(tokens, i, clauses, language.nouns)
    clauses.push(clause)
    if (token.verb === 'PASSIVE' && token.forms!.verb.lemma === 'quote') {
      const by = quotedAs(tokens, i)
      if (by !== undefined) {
        relay = by
        continue
      }
    }
    const attribution = !token.forms!.verb.sense
      ? null
      : token.verb === 'PASSIVE' || takes(token.forms!.verb.complements, Complement.RAISING)
        ? passiveAttribution(tokens, i, clause.subject, index)
        : attribute(tokens, clause, taken, index)
    if (!attribution) continue
    found.push(relay && token.verb === 'GERUND' ? { ...attribution, via: relay } : attribution)
    relay = null
    taken = Math.max(taken, isRelative(tokens, attribution) ? touchedTo(tokens, i + 1) : i + 1)
  }
  if (!found.some(({ content }) => content.some((range) => holdsQuote(tokens, range)))) {
    const bare = colonAttribution(tokens, clauses[0]?.subject ?? null, index) ?? signedAttribution(tokens, index)
    if (bare) found.push(bare)
  }
  return found
}

/** `a clip that Y called "X," Z said`: a quote right behind the cue of a relative clause is nobody else's words. */
const isRelative = (tokens: readonly Token[], { subject, rule }: Attribution) =>
  rule === 'cue' && subject !== null && is(tokens, subject.from - 1, WordClass.RELATIVE | WordClass.THAT)
const touchedTo = (tokens: readonly Token[], at: number) => (is(tokens, at, WordClass.QUOTE) ? at + 1 : at)

const holdsQuote = (tokens: readonly Token[], { from, to }: TokenRange) => {
  for (let i = from; i < to; i++) if (tokens[i]!.bits & WordClass.QUOTE) return true
  return false
}
