import { Complement, takes } from '../../../languages/complement.ts'
import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { Clause } from '../clauses/clause.ts'
import { readClause, readState } from '../clauses/read-clause.ts'
import { tagVerbs } from '../syntax/tag-verbs.ts'
import { is, type Sentence, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import type { Attribution } from './attribution.ts'
import type { CueRule, Reading, SentenceRule } from './cues/cue-rule.ts'
import { quotedAs } from './cues/quoted-as.ts'
import { BARE_RULES, NOUN_RULES, PREPOSITION_RULES, STATE_RULES, VERB_RULES } from './rules.ts'

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL

/** Every cue of a sentence, with its speaker and its words, in the order of the cues. */
export function findAttributions(sentence: Sentence, index: number, language: QuoteLanguage): Attribution[] {
  const { tokens } = sentence
  tagVerbs(tokens)
  const found: Attribution[] = []
  const clauses: Clause[] = []
  let taken = 0
  let relay: TokenRange | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!token.cues && token.verb === 'NONE' && !(token.bits & auxiliary)) continue
    const reading = { tokens, at, line: index, language, taken, clauses }
    const prepositional = first(PREPOSITION_RULES, reading)
    if (prepositional) {
      found.push(prepositional)
      taken = Math.max(taken, prepositional.cue.to)
      continue
    }
    const beside = first(NOUN_RULES, reading)
    if (beside) found.push(beside)
    const state = first(STATE_RULES, reading)
    if (state) {
      found.push(state)
      continue
    }
    const clause =
      token.verb === 'NONE' ? readState(tokens, at, clauses) : readClause(tokens, at, clauses, language.nouns)
    if (clause) clauses.push(clause)
    if (token.verb === 'NONE') continue
    const by = token.verb === 'PASSIVE' && token.forms!.verb.lemma === 'quote' ? quotedAs(tokens, at) : undefined
    if (by !== undefined) {
      relay = by
      continue
    }
    const attribution = token.forms!.verb.sense ? first(VERB_RULES[voiceOf(token)], reading) : null
    if (!attribution) continue
    found.push(relay && token.verb === 'GERUND' ? { ...attribution, via: relay } : attribution)
    relay = null
    taken = Math.max(taken, isRelative(tokens, attribution) ? touchedTo(tokens, at + 1) : at + 1)
  }
  const claimed = found.some(({ content }) => content.some((range) => holdsQuote(tokens, range)))
  const bare = claimed ? null : firstOfSentence(BARE_RULES, { tokens, line: index, clauses })
  return bare ? [...found, bare] : found
}

function first(rules: readonly CueRule[], reading: Reading): Attribution | null {
  for (const { find } of rules) {
    const found = find(reading)
    if (found) return found
  }
  return null
}

function firstOfSentence(
  rules: readonly SentenceRule[],
  sentence: Parameters<SentenceRule['find']>[0],
): Attribution | null {
  for (const { find } of rules) {
    const found = find(sentence)
    if (found) return found
  }
  return null
}

const voiceOf = ({ verb, forms }: Token) =>
  verb === 'PASSIVE' || takes(forms!.verb.complements, Complement.RAISING) ? 'PASSIVE' : 'ACTIVE'

/** `a clip that Y called "X," Z said`: a quote right behind the cue of a relative clause is nobody else's words. */
const isRelative = (tokens: readonly Token[], { subject, rule }: Attribution) =>
  rule === 'cue' && subject !== null && is(tokens, subject.from - 1, WordClass.RELATIVE | WordClass.THAT)
const touchedTo = (tokens: readonly Token[], at: number) => (is(tokens, at, WordClass.QUOTE) ? at + 1 : at)

const holdsQuote = (tokens: readonly Token[], { from, to }: TokenRange) => {
  for (let i = from; i < to; i++) if (tokens[i]!.bits & WordClass.QUOTE) return true
  return false
}
