import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { lineEnd } from '../../clauses/clause-end.ts'
import { prepositional } from '../../phrases/german/german-after-phrase.ts'
import { nounPhrase } from '../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { edgeAfter } from './clauses/clause.ts'
import { contentEnd } from './clauses/content.ts'
import { joint } from './clauses/subject.ts'

export const asClause: CueRule = {
  name: 'as-clause',
  stage: 'CUE',
  description: 'A clause with wie names the speaker: wie Y mitteilte, wie es bei Y heißt, wie aus Y hervorgeht.',
  languages: ['de'],
  example: {
    text: 'Streit um den Hafen\n\nWie die Bürgermeisterin Marla Albrecht am Montag mitteilte, ist der Hafen „für alle offen“.\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'für alle offen',
    speaker: 'Marla Albrecht',
  },
  counterexample: {
    text: 'Streit um den Hafen\n\nDie Bürgermeisterin Marla Albrecht sagte: „Der Hafen ist offen wie nie.“\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'Der Hafen ist offen wie nie.',
  },
  find: (reading) => attributed(reading),
}

function attributed({ tokens, at, line, taken }: Reading): Attribution | null {
  if (
    !hasGermanUse(tokens[at]!.lower, 'AS') ||
    (at > 0 && !is(tokens, at - 1, WordClass.COMMA | WordClass.DASH | WordClass.COORDINATOR | WordClass.OPEN))
  )
    return null
  const edge = closeOf(tokens, at)
  const verb = verbOf(tokens, at + 1, edge)
  if (verb < 0) return null
  const subject = subjectIn(tokens, at + 1, verb)
  if (!subject) return null
  let first = Math.min(taken, at)
  while (first < at && is(tokens, first, WordClass.COMMA | WordClass.COORDINATOR)) first++
  const last = at > first && is(tokens, at - 1, WordClass.COMMA | WordClass.DASH) ? at - 1 : at
  const end = lineEnd(tokens)
  const rest = edge + 1
  const left = last > first ? [{ from: first, to: last }] : []
  const closed = left.length > 0 && is(tokens, last - 1, WordClass.QUOTE)
  const right = rest < end && !closed ? [{ from: rest, to: contentEnd(tokens, rest) }] : []
  if (left.length + right.length === 0) return null
  return {
    line,
    cue: { from: verb, to: verb + 1 },
    subject,
    content: [...left, ...right],
    sense: tokens[verb]!.forms?.verb.sense ?? 'SAY',
    complements: tokens[verb]!.forms?.verb.complements ?? 0,
    how: 'CLAUSE',
    rule: 'as-clause',
  }
}

/** The mark that closes the clause: one right behind a verb, past insertions. */
function closeOf(tokens: readonly Token[], at: number): number {
  let edge = edgeAfter(tokens, at + 1)
  for (let more = 0; more < 3 && edge < lineEnd(tokens) && verbOf(tokens, at + 1, edge) < 0; more++)
    edge = edgeAfter(tokens, edge + 1)
  return edge
}

/** The verb of speech that ends the clause, a helper behind it perhaps; `hervorgeht`, `steht`, `heißt` with their sources. */
function verbOf(tokens: readonly Token[], from: number, edge: number): number {
  for (let at = edge - 1; at > from && at > edge - 3; at--) {
    const { forms, lower, bits } = tokens[at]!
    if (forms?.verb.sense || hasGermanUse(lower, 'STATING')) return at
    if (!(bits & (WordClass.HAVE | WordClass.BE | WordClass.TIME))) return -1
  }
  return -1
}

/** Finds who does what the verb says: the first noun phrase that can be its subject; of `es`, what stands behind a preposition. */
function subjectIn(tokens: readonly Token[], from: number, verb: number): TokenRange | null {
  let source: TokenRange | null = null
  for (let at = from; at < verb; ) {
    const { bits } = tokens[at]!
    if (bits & WordClass.PREPOSITION) {
      const object = prepositional(tokens, at)
      if (object && object.rank >= 4) source ??= { from: object.from, to: object.to }
      at = object ? object.to : at + 1
      continue
    }
    const phrase = nounPhrase(tokens, at)
    if (phrase?.nominative && phrase.rank > 0 && !(bits & WordClass.TIME)) {
      const both = joint(tokens, phrase)
      return { from: both.from, to: Math.min(both.to, verb) }
    }
    if (is(tokens, at, WordClass.QUOTE)) return { from: at, to: at + 1 }
    at = phrase ? phrase.to : at + 1
  }
  return source
}
