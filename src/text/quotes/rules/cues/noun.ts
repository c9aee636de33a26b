import type { CueNoun } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import type { Clause } from '../../clauses/clause.ts'
import { clauseEnd } from '../../clauses/clause-end.ts'
import { objectEnd } from '../../clauses/object-end.ts'
import { quotesEnd } from '../../clauses/quotes-end.ts'
import { subjectAfter } from '../../clauses/subjects/subject-after.ts'
import { phraseStart } from '../../phrases/phrase-start.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule } from './cue-rule.ts'

/** `his claim that X`, `Y's criticism of X`, `support for X from Y`. */
export const noun: CueRule = {
  name: 'noun',
  stage: 'CUE',
  description: 'A noun of speech with its possessor: her claim that, his promise of, their chants of.',
  languages: ['en'],
  example: {
    text: 'Albrecht\'s promise that the port would be "open to everyone" came late.',
    quote: 'open to everyone',
    speaker: 'Albrecht',
  },
  find: ({ tokens, at, line, language, clauses }) => {
    const known = tokens[at]!.verb === 'NONE' ? language.nouns.get(tokens[at]!.lower) : undefined
    return known ? nounAttribution(tokens, at, known, line, clauses[clauses.length - 1]) : null
  },
}

/** `his claim that X`, `Y's criticism of X`, `support for X from Y`, at the noun `i`. */
function nounAttribution(
  tokens: readonly Token[],
  i: number,
  noun: CueNoun,
  line: number,
  clause: Clause | undefined,
): Attribution | null {
  const shouted = noun.sense === 'SHOUT' || noun.sense === 'WRITE' ? chanted(tokens, i, noun, line, clause) : null
  if (shouted) return shouted
  const link = tokens[i + 1]
  const between = quotedBefore(tokens, i, noun, line)
  if (between) return between
  if (link && link.bits & WordClass.BE && is(tokens, i + 2, WordClass.THAT | WordClass.QUOTE))
    return equated(tokens, i, noun, line)
  const quote = link && link.bits & WordClass.COMMA ? i + 2 : i + 1
  if (is(tokens, quote, WordClass.QUOTE) && possessor(tokens, i))
    return made(line, { from: i, to: i + 1 }, possessor(tokens, i), { from: quote, to: quote + 1 }, noun.sense)
  if (!link || !noun.links.includes(link.lower)) return null
  const subject = possessor(tokens, i)
  if (!subject && !(link.bits & WordClass.THAT)) return null
  const opened = (link.bits & (WordClass.THAT | WordClass.QUESTION)) !== 0
  const from = opened || link.bits & WordClass.TO ? i + 1 : i + 2
  const to = opened ? clauseEnd(tokens, from) : objectEnd(tokens, from)
  if (to <= from) return null
  return made(line, { from: i, to: Math.max(i + 1, from) }, subject, { from, to }, noun.sense)
}

/** `Y broke into chants of "X"`, `Y took up the chant "X"`: those chant whose clause it is. */
function chanted(
  tokens: readonly Token[],
  i: number,
  { sense, links }: CueNoun,
  line: number,
  clause: Clause | undefined,
): Attribution | null {
  const linked = links.includes(tokens[i + 1]?.lower ?? '') || (sense === 'WRITE' && is(tokens, i + 1, WordClass.COMMA))
  const quote = linked ? i + 2 : i + 1
  if (!is(tokens, quote, WordClass.QUOTE) || possessor(tokens, i)) return null
  const subject = clause && tokens[clause.verb]!.verb === 'FINITE' ? clause.subject : null
  return subject && made(line, { from: i, to: quote }, subject, { from: quote, to: quotesEnd(tokens, quote) }, sense)
}

/** `Y's claim is that X`, `her answer was "X"`. */
function equated(tokens: readonly Token[], i: number, { sense }: CueNoun, line: number): Attribution | null {
  const subject = possessor(tokens, i)
  const to = clauseEnd(tokens, i + 2)
  if (!subject || to <= i + 2) return null
  return made(line, { from: i, to: i + 2 }, subject, { from: i + 2, to }, sense)
}

/** `Y's "X" promise` */
function quotedBefore(tokens: readonly Token[], i: number, { sense }: CueNoun, line: number): Attribution | null {
  if (!is(tokens, i - 1, WordClass.QUOTE) || !is(tokens, i - 2, WordClass.POSSESSIVE)) return null
  const subject = possessor(tokens, i - 1)
  return subject && made(line, { from: i, to: i + 1 }, subject, { from: i - 1, to: i }, sense)
}

const made = (
  line: number,
  cue: TokenRange,
  subject: TokenRange | null,
  content: TokenRange,
  sense: CueNoun['sense'],
): Attribution => ({
  line,
  cue,
  subject,
  content: [content],
  sense,
  complements: 0,
  how: 'OBJECT',
  rule: 'noun',
})

/** The words before `'s`, or `his`; else who comes after `by`. */
function possessor(tokens: readonly Token[], noun: number): TokenRange | null {
  for (let at = noun - 1; at >= 0 && at >= noun - 4; at--) {
    const { bits, roles } = tokens[at]!
    if (bits & WordClass.POSSESSIVE && roles & WordRole.GENITIVE) return { from: phraseStart(tokens, at), to: at }
    if (bits & (WordClass.MARK | WordClass.QUOTE | WordClass.PREPOSITION)) break
    if (bits & WordClass.POSSESSIVE) return { from: at, to: at + 1 }
  }
  for (let at = noun + 1; at < Math.min(tokens.length, noun + 3); at++)
    if (tokens[at]!.roles & WordRole.AGENT) return subjectAfter(tokens, at + 1)
  return null
}
