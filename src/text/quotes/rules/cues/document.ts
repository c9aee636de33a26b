import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { headEnd } from '../../phrases/head-end.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { SentenceRule } from './cue-rule.ts'

export const document: SentenceRule = {
  name: 'document',
  stage: 'CUE',
  description:
    'A text is the subject of a verb that is no cue, and words in marks belong to its object: the brochure promotes.',
  languages: ['en'],
  example: {
    text: 'The town waits for its port.\n\nThe brochure promotes the "superb location" of the hotel.',
    quote: 'superb location',
    speaker: 'The brochure',
  },
  counterexample: {
    text: 'The town waits for its port.\n\nThe captain burned the brochure near the "superb location" of the hotel.',
    quote: 'superb location',
  },
  find: ({ tokens, line, language }) => documentAttribution(tokens, line, language?.documents),
}

/** Limit of the distance from the verb to the words, in tokens. */
const REACH = 6

function documentAttribution(
  tokens: readonly Token[],
  line: number,
  documents: QuoteLanguage['documents'],
): Attribution | null {
  if (!documents) return null
  for (let at = 0; at < tokens.length; at++) {
    if (!documents.has(tokens[at]!.lower)) continue
    const subject = subjectAt(tokens, at)
    const quote = subject ? quoteBehind(tokens, subject.to) : -1
    if (!subject || quote < 0) continue
    return {
      line,
      cue: { from: subject.to, to: subject.to + 1 },
      subject,
      content: [{ from: quote, to: quote + 1 }],
      sense: 'REPORT',
      complements: 0,
      how: 'OBJECT',
      rule: 'document',
    }
  }
  return null
}

/** `an inquiry by the office`, at the start of its clause and up to its verb. */
function subjectAt(tokens: readonly Token[], noun: number): TokenRange | null {
  let from = noun
  while (from > 0 && is(tokens, from - 1, WordClass.DETERMINER | WordClass.ADJECTIVE | WordClass.POSSESSIVE)) from--
  const opens = from === 0 || is(tokens, from - 1, WordClass.SUBORDINATOR | WordClass.COMMA | WordClass.THAT)
  if (!opens) return null
  let to = noun + 1
  if (is(tokens, to, WordClass.PREPOSITION) && !tokens[to]!.forms) {
    to = headEnd(tokens, to + 1)
    // `notes on the meeting [describe]`: a base form that is taken for a noun
    while (to > noun + 3 && tokens[to - 1]!.forms && !is(tokens, to - 2, WordClass.DETERMINER)) to--
  }
  return tokens[to]?.forms && !tokens[to]!.cues ? { from, to } : null
}

/** The quote in the object of the verb at `verb`, with nothing but small words in front; else -1. */
function quoteBehind(tokens: readonly Token[], verb: number): number {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + REACH); at++) {
    if (is(tokens, at, WordClass.QUOTE)) return at
    if (is(tokens, at, WordClass.MARK | WordClass.NAME) || tokens[at]!.verb === 'FINITE') return -1
  }
  return -1
}
