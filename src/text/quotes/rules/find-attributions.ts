import { Complement, takes } from '../../../languages/complement.ts'
import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { Clause } from '../clauses/clause.ts'
import { readClause, readState } from '../clauses/read-clause.ts'
import { is, type Sentence, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import { tagVerbs } from '../syntax/verbs/tag-verbs.ts'
import type { Watch } from '../trials/trial.ts'
import type { Attribution } from './attribution.ts'
import type { Reading } from './cues/cue-rule.ts'
import { firstFound } from './cues/first-found.ts'
import { quotedAs } from './cues/quoted-as.ts'
import { BARE_RULES, NOUN_RULES, PREPOSITION_RULES, STATE_RULES, VERB_RULES } from './rules.ts'

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL

/** Every cue of a sentence, with its speaker and its words, in the order of the cues. */
export function findAttributions(
  sentence: Sentence,
  index: number,
  language: QuoteLanguage,
  watch?: Watch,
): Attribution[] {
  const { tokens } = sentence
  tagVerbs(tokens)
  const found: Attribution[] = []
  const clauses: Clause[] = []
  let taken = 0
  let relay: TokenRange | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!token.cues && token.verb === 'NONE' && !(token.bits & auxiliary)) continue
    const reading = { tokens, at, line: index, language, taken, clauses, earlier: found, watch }
    const prepositional = firstFound(PREPOSITION_RULES, reading)
    if (prepositional) {
      found.push(prepositional)
      taken = Math.max(taken, prepositional.cue.to)
      continue
    }
    const [beside, state] = [firstFound(NOUN_RULES, reading), firstFound(STATE_RULES, reading)]
    found.push(...[beside, state].filter((attribution) => attribution !== null))
    if (state) continue
    const clause = clauseAt(tokens, at, clauses, language)
    if (clause) clauses.push(clause)
    const by = relayAt(tokens, at)
    if (by !== undefined) relay = by
    const attribution = by === undefined ? clauseCue(reading) : null
    if (!attribution) continue
    found.push(relay && token.verb === 'GERUND' ? { ...attribution, via: relay } : attribution)
    relay = null
    taken = Math.max(taken, takenTo(tokens, attribution, at + 1))
  }
  const claimed = found.some((attribution) => claimsQuote(tokens, attribution))
  const bare = claimed ? null : firstFound(BARE_RULES, { tokens, line: index, clauses, language, watch })
  return bare ? [...found, bare] : found
}

/** Finds up to where no later cue may look back: behind the cue, or behind the quote of a relative clause. */
function takenTo(tokens: readonly Token[], attribution: Attribution, behind: number): number {
  // `It may mean saying "X," agreeing to differ or leaving, says Y`: what hangs on another verb is part of the words
  if (attribution.rule === 'cue-participle' && !claimsQuote(tokens, attribution)) return 0
  return isRelative(tokens, attribution) ? touchedTo(tokens, behind) : behind
}

const claimsQuote = (tokens: readonly Token[], { content }: Attribution) =>
  content.some((range) => holdsQuote(tokens, range))

const clauseAt = (tokens: readonly Token[], at: number, clauses: readonly Clause[], { nouns }: QuoteLanguage) =>
  tokens[at]!.verb === 'NONE' ? readState(tokens, at, clauses) : readClause(tokens, at, clauses, nouns)

/** Finds who relays what `was quoted as saying` at `at` opens, or null; undefined where no such phrase begins. */
const relayAt = (tokens: readonly Token[], at: number): TokenRange | null | undefined =>
  tokens[at]!.verb === 'PASSIVE' && takes(tokens[at]!.forms!.verb.complements, Complement.QUOTED_AS)
    ? quotedAs(tokens, at)
    : undefined

/** Finds the words that a verb of speech ascribes to somebody. */
function clauseCue(reading: Reading): Attribution | null {
  const token = reading.tokens[reading.at]!
  return token.verb !== 'NONE' && token.forms!.verb.sense ? firstFound(VERB_RULES[voiceOf(token)], reading) : null
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
