import { Complement, takes } from '../../../languages/complement.ts'
import type { CueVerb } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { bareClause } from '../clauses/bare-clause.ts'
import { lineEnd } from '../clauses/clause-end.ts'
import { objectEnd } from '../clauses/object-end.ts'
import { asQuote, clauseEndOfObject, quotesEnd, withQuote } from '../clauses/quotes-end.ts'
import { headEnd } from '../phrases/head-end.ts'
import { opensObject } from '../phrases/opens-object.ts'
import { hasRole, is, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import { type After, found } from './after.ts'
import { afterLink } from './after-link.ts'
import { directAt } from './direct-at.ts'
import { openerAhead } from './opener-ahead.ts'

/** The words that a cue verb opens on its right, or null; `verb` is the last item of it (or of the subject behind it). */
export function contentAfter(tokens: readonly Token[], verb: number, cue: CueVerb): After | null {
  const { complements, links } = cue
  const end = lineEnd(tokens)
  let at = verb + 1
  while (at < end && isAdverb(tokens[at]!)) at++
  const next = tokens[at]
  if (!next || at >= end) return null
  const linked =
    links.includes(next.lower) && !(next.bits & WordClass.THAT) ? afterLink(tokens, at, complements, end) : null
  if (linked) return linked
  const direct = directAt(tokens, at, verb, complements) ?? framed(tokens, at)
  if (direct) return direct
  if (takes(complements, Complement.INFINITIVE) && next.bits & WordClass.TO && tokens[at + 1])
    return found(tokens, at, at, 'INFINITIVE')
  if (takes(complements, Complement.OBJECT_AND_PREDICATE | Complement.AS_PHRASE))
    return described(tokens, at, complements, links)
  return (
    openerAhead(tokens, at, complements, end) ??
    (takes(complements, Complement.RECIPIENT) ? toHearer(tokens, at, verb, cue, end) : bare(tokens, at, cue, end)) ??
    (takes(complements, Complement.OBJECT) && opensObject(tokens, at) ? object(tokens, at) : null)
  )
}

const isAdverb = ({ bits }: Token) =>
  (bits & WordClass.ADVERB) !== 0 && !(bits & (WordClass.PREPOSITION | WordClass.QUESTION | WordClass.SUBJECT_PRONOUN))

/** `called [Y X]`, `accused [Y of X]`. */
function described(tokens: readonly Token[], at: number, complements: number, links: readonly string[]): After | null {
  const whole = phrase(tokens, at, at, clauseEndOfObject(tokens, at), 'OBJECT')
  const calls = takes(complements, Complement.AS_PHRASE) && !takes(complements, Complement.AS_LINK)
  return whole && (calls || says(tokens, whole.content, links)) ? whole : null
}

/** `what Y dismissed [as "X"]`, `a man who introduced [himself as "X"]`: what is called so stands in front. */
function framed(tokens: readonly Token[], at: number): After | null {
  const as = hasRole(tokens, at, WordRole.REFLEXIVE) ? at + 1 : at
  if (!hasRole(tokens, as, WordRole.AS)) return null
  const quote = is(tokens, as + 1, WordClass.QUOTE) ? as + 1 : as + 2
  if (!is(tokens, quote, WordClass.QUOTE) || (quote > as + 1 && !is(tokens, as + 1, WordClass.DETERMINER))) return null
  return { content: { from: as + 1, to: quotesEnd(tokens, quote) }, cueEnd: as + 1, how: 'QUOTE' }
}

/** `said [X]`: a clause without `that`. */
const bare = (tokens: readonly Token[], at: number, { complements }: CueVerb, end: number): After | null =>
  takes(complements, Complement.THAT_CLAUSE) && bareClause(tokens, at, end) ? found(tokens, at, at, 'CLAUSE') : null

/** `praised [X]` */
const object = (tokens: readonly Token[], at: number): After | null =>
  phrase(tokens, at, at, withQuote(tokens, asQuote(tokens, objectEnd(tokens, at))), 'OBJECT')

/** `told Y [that X]`, `reminded Y [of X]`, `told Y [to X]`: the words behind who hears them. */
function toHearer(
  tokens: readonly Token[],
  at: number,
  verb: number,
  { complements, links }: CueVerb,
  end: number,
): After | null {
  let after = headEnd(tokens, at)
  if (after > at) {
    while (after < end && tokens[after]!.bits & (WordClass.ADVERB | WordClass.TIME)) after++
    const told = directAt(tokens, after, verb, complements)
    if (told) return told
    const link = tokens[after]
    if (link && links.includes(link.lower)) return phrase(tokens, at, after + 1, objectEnd(tokens, after + 1), 'LINK')
    if (link && link.bits & WordClass.TO && tokens[after + 1]?.forms) return found(tokens, at, after, 'INFINITIVE')
    if (link && bareClause(tokens, after, end)) return found(tokens, at, after, 'CLAUSE')
  }
  return bareClause(tokens, at, end) ? found(tokens, at, at, 'CLAUSE') : null
}

/** `urged Y to X`, `accused Y of X`: the one who is urged is not yet what is said. */
function says(tokens: readonly Token[], { from, to }: TokenRange, links: readonly string[]): boolean {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]!.bits & (WordClass.TO | WordClass.QUOTE) || links.includes(tokens[i]!.lower)) return true
  return false
}

const phrase = (tokens: readonly Token[], cueEnd: number, from: number, to: number, how: After['how']): After | null =>
  to > from && opensObject(tokens, from) ? { content: { from, to }, cueEnd: Math.min(cueEnd, from), how } : null
