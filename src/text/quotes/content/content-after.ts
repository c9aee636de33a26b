import { Complement, takes } from '../../../languages/complement.ts'
import type { CueVerb } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { bareClause } from '../clauses/bare-clause.ts'
import { clauseEnd, lineEnd } from '../clauses/clause-end.ts'
import { objectEnd } from '../clauses/object-end.ts'
import { asQuote, clauseEndOfObject, quotesEnd, withQuote } from '../clauses/quotes-end.ts'
import { headEnd } from '../phrases/head-end.ts'
import { opensObject } from '../phrases/opens-object.ts'
import { is, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import { type After, found } from './after.ts'
import { directAt } from './direct-at.ts'
import { openerAhead, REACH } from './opener-ahead.ts'

/** The words that a cue verb opens on its right, or null; `verb` is the last item of it (or of the subject behind it). */
export function contentAfter(tokens: readonly Token[], verb: number, { complements, links }: CueVerb): After | null {
  const end = lineEnd(tokens)
  let at = verb + 1
  while (
    at < end &&
    tokens[at]!.bits & WordClass.ADVERB &&
    !(tokens[at]!.bits & (WordClass.PREPOSITION | WordClass.QUESTION | WordClass.SUBJECT_PRONOUN))
  )
    at++
  const next = tokens[at]
  if (!next || at >= end) return null
  if (links.includes(next.lower) && !(next.bits & WordClass.THAT)) {
    const linked = afterLink(tokens, at, complements, end)
    if (linked) return linked
  }
  const direct = directAt(tokens, at, verb, complements)
  if (direct) return direct
  if (takes(complements, Complement.INFINITIVE) && next.bits & WordClass.TO && tokens[at + 1])
    return found(tokens, at, at, 'INFINITIVE')
  if (takes(complements, Complement.OBJECT_AND_PREDICATE | Complement.AS_PHRASE)) {
    const described = phrase(tokens, at, at, clauseEndOfObject(tokens, at), 'OBJECT')
    return described &&
      ((takes(complements, Complement.AS_PHRASE) && !takes(complements, Complement.AS_LINK)) ||
        says(tokens, described.content, links))
      ? described
      : null
  }
  if (takes(complements, Complement.INFINITIVE) && next.bits & WordClass.TO && tokens[at + 1])
    return found(tokens, at, at, 'INFINITIVE')
  const opened = openerAhead(tokens, at, complements, end)
  if (opened) return opened
  if (
    takes(complements, Complement.THAT_CLAUSE) &&
    !takes(complements, Complement.RECIPIENT) &&
    bareClause(tokens, at, end)
  )
    return found(tokens, at, at, 'CLAUSE')
  if (takes(complements, Complement.RECIPIENT)) {
    const hearer = headEnd(tokens, at)
    if (hearer > at) {
      let after = hearer
      while (after < end && tokens[after]!.bits & (WordClass.ADVERB | WordClass.TIME)) after++
      const told = directAt(tokens, after, verb, complements)
      if (told) return told
      const link = tokens[after]
      if (link && links.includes(link.lower)) return phrase(tokens, at, after + 1, objectEnd(tokens, after + 1), 'LINK')
      if (link && link.bits & WordClass.TO && tokens[after + 1]?.forms) return found(tokens, at, after, 'INFINITIVE')
      if (link && bareClause(tokens, after, end)) return found(tokens, at, after, 'CLAUSE')
    }
    if (bareClause(tokens, at, end)) return found(tokens, at, at, 'CLAUSE')
  }
  if (takes(complements, Complement.OBJECT) && opensObject(tokens, at))
    return phrase(tokens, at, at, withQuote(tokens, asQuote(tokens, objectEnd(tokens, at))), 'OBJECT')
  return null
}

/** `urged Y to X`, `accused Y of X`: the one who is urged is not yet what is said. */
function says(tokens: readonly Token[], { from, to }: TokenRange, links: readonly string[]): boolean {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]!.bits & (WordClass.TO | WordClass.QUOTE) || links.includes(tokens[i]!.lower)) return true
  return false
}

function afterLink(tokens: readonly Token[], at: number, complements: number, end: number): After | null {
  const from = at + 1
  if (from >= end) return null
  const direct = directAt(tokens, from, at, Complement.QUOTE | Complement.THAT_CLAUSE)
  if (direct) return { ...direct, cueEnd: at + 1 }
  if (tokens[from]!.bits & WordClass.MARK) return null
  if (
    takes(complements, Complement.QUOTE) &&
    bareClause(tokens, from, end) &&
    !(
      tokens[at]!.bits & WordClass.PREPOSITION &&
      takes(complements, Complement.OBJECT_AND_PREDICATE | Complement.AS_PHRASE)
    )
  )
    return { content: { from, to: clauseEnd(tokens, from) }, cueEnd: at + 1, how: 'LINK' }
  const to = objectEnd(tokens, from, takes(complements, Complement.AS_PHRASE))
  // `said of X: "Y"`, `spoke about X, saying`: what is spoken of is not what is said
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    if (tokens[i]!.bits & WordClass.COLON && is(tokens, i + 1, WordClass.QUOTE))
      return { content: { from: i + 1, to: clauseEnd(tokens, i + 1) }, cueEnd: at, how: 'COLON' }
    if (tokens[i]!.bits & WordClass.COMMA && is(tokens, i + 1, WordClass.QUOTE) && takes(complements, Complement.QUOTE))
      return { content: { from: i + 1, to: quotesEnd(tokens, i + 1) }, cueEnd: at, how: 'QUOTE' }
    if (
      tokens[i]!.bits & WordClass.THAT &&
      takes(complements, Complement.THAT_CLAUSE) &&
      i > from + 1 &&
      tokens[i - 1]!.verb === 'NONE'
    )
      return { content: { from: i, to: clauseEnd(tokens, i) }, cueEnd: at, how: 'THAT' }
    if (tokens[i]!.verb === 'FINITE') break
  }
  return to > from ? { content: { from, to }, cueEnd: at + 1, how: 'LINK' } : null
}

const phrase = (tokens: readonly Token[], cueEnd: number, from: number, to: number, how: After['how']): After | null =>
  to > from && opensObject(tokens, from) ? { content: { from, to }, cueEnd: Math.min(cueEnd, from), how } : null
