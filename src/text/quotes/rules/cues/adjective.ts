import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { bareClause } from '../../clauses/bare-clause.ts'
import { clauseEnd } from '../../clauses/clause-end.ts'
import { objectEnd } from '../../clauses/object-end.ts'
import { subjectBefore } from '../../clauses/subjects/find-subject.ts'
import { groupStart } from '../../phrases/group-start.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule } from './cue-rule.ts'

/** `Y is confident that X`, `Y, wary of X,`. */
export const adjective: CueRule = {
  name: 'adjective',
  stage: 'CUE',
  description: 'An adjective of thought opens the words: confident that, wary of, glad to.',
  languages: ['en'],
  example: {
    text: 'Marla Albrecht is confident that the port will be "open to everyone" by May.',
    quote: 'open to everyone',
    speaker: 'Marla Albrecht',
  },
  find: ({ tokens, at, line, language }) =>
    isVerb(tokens[at]!.verb) ? null : adjectiveAttribution(tokens, at, language, line),
}

const isVerb = (verb: Token['verb']) => verb !== 'NONE' && verb !== 'PASSIVE'

/** `Y is confident that X`, `Y, wary of X,`: an adjective of thought at `i`, with the words it opens. */
function adjectiveAttribution(
  tokens: readonly Token[],
  i: number,
  { adjectives }: QuoteLanguage,
  line: number,
): Attribution | null {
  const known = adjectives.get(tokens[i]!.lower)
  const link = tokens[i + 1]
  // `with guns at the ready to shoot`: a noun here
  if (!known || !link || (is(tokens, i - 1, WordClass.DETERMINER) && is(tokens, i - 2, WordClass.PREPOSITION)))
    return null
  const clause = known.takesClause && (link.bits & WordClass.THAT || bareClause(tokens, i + 1, tokens.length))
  if (!clause && !known.links.includes(link.lower)) return null
  const group = groupStart(tokens, i)
  const subject = subjectBefore(tokens, tokens[group - 1]?.verb === 'FINITE' ? groupStart(tokens, group - 1) : group)
  const opens = clause || (link.bits & WordClass.TO) !== 0
  const from = opens ? i + 1 : i + 2
  const to = opens ? clauseEnd(tokens, from) : objectEnd(tokens, from)
  if (to <= from) return null
  const cue = { from: i, to: opens ? i + 1 : i + 2 }
  return {
    line,
    cue,
    subject,
    content: [{ from, to }],
    sense: 'THINK',
    complements: 0,
    how: 'OBJECT',
    rule: 'adjective',
  }
}
