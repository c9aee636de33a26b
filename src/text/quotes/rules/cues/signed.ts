import { WordClass } from '../../../../languages/word-class.ts'
import { subjectAfter } from '../../clauses/subjects/subject-after.ts'
import type { Token } from '../../syntax/token.ts'
import type { Attribution } from '../attribution.ts'
import type { SentenceRule } from './cue-rule.ts'

export const signed: SentenceRule = {
  name: 'signed',
  stage: 'CUE',
  description: 'A name alone signs the quote before it.',
  languages: ['en'],
  example: {
    text: 'The town waits for its port.\n\n"The port will open in May." - Mayor Marla Albrecht',
    quote: 'The port will open in May.',
    speaker: 'Marla Albrecht',
  },
  find: ({ tokens, line }) => signedAttribution(tokens, line),
}

/** `"X," Y from his office.` and `"X." - Commissioner Y`: a name alone signs the words before it. */
function signedAttribution(tokens: readonly Token[], line: number): Attribution | null {
  const first = tokens[0]
  if (!first || !(first.bits & WordClass.QUOTE)) return null
  const dash = tokens[1] && tokens[1].bits & (WordClass.DASH | WordClass.COMMA) ? 1 : 0
  if (!dash && first.lower !== ',') return null
  const from = 1 + dash
  const subject = subjectAfter(tokens, from)
  if (!subject || !tokens.slice(from, subject.to).some(({ bits }) => bits & WordClass.NAME)) return null
  if (tokens.slice(from).some(({ verb, bits }) => verb === 'FINITE' || bits & WordClass.BE)) return null
  return {
    line,
    cue: { from: 0, to: 0 },
    subject,
    content: [{ from: 0, to: 1 }],
    sense: null,
    complements: 0,
    how: 'CLAUSE',
    rule: 'signed',
  }
}
