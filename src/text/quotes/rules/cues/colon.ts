import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { headEnd } from '../../phrases/head-end.ts'
import { phraseStart } from '../../phrases/phrase-start.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { SentenceRule } from './cue-rule.ts'

export const colon: SentenceRule = {
  name: 'colon',
  stage: 'CUE',
  description: 'A colon before a quote, in a sentence without another cue: Y had one message: X.',
  languages: ['en'],
  example: {
    text: 'Marla Albrecht had one message for the town: "The port will open in May."',
    quote: 'The port will open in May.',
    speaker: 'Marla Albrecht',
  },
  find: ({ tokens, line, clauses }) =>
    colonAttribution(
      tokens,
      (clauses.find(({ embedded, subject }) => !embedded && subject) ?? clauses[0])?.subject ?? null,
      line,
    ),
}

/** `Y had one message: "X."`, `Y: "X."`: a bare colon before a quote is a cue, the sentence's subject its speaker. */
export function colonAttribution(
  tokens: readonly Token[],
  subject: TokenRange | null,
  line: number,
): Attribution | null {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!(tokens[i]!.bits & WordClass.COLON) || !(tokens[i + 1]!.bits & WordClass.QUOTE)) continue
    const named =
      signedBefore(tokens, i) ?? (subject && subject.to <= i ? subject : (authorOf(tokens, i) ?? opening(tokens)))
    let to = i + 2
    while (to < tokens.length && tokens[to]!.bits & WordClass.QUOTE) to++
    return {
      line,
      cue: { from: i, to: i + 1 },
      subject: named.to > named.from ? named : null,
      content: [{ from: i + 1, to }],
      sense: 'SAY',
      complements: 0,
      how: 'CLAUSE',
      rule: 'colon',
    }
  }
  return null
}

/** `From [Hill]'s letter to the council: "X."` */
function authorOf(tokens: readonly Token[], colon: number): TokenRange | null {
  for (let at = colon - 1; at > 0; at--)
    if (tokens[at]!.roles & WordRole.GENITIVE) return { from: phraseStart(tokens, at), to: at }
  return null
}

/** The phrase that the sentence begins with, unless it only says when: `Then, a day later: "X."` */
const opening = (tokens: readonly Token[]): TokenRange => ({
  from: 0,
  to: is(tokens, 0, WordClass.NAME) || !is(tokens, 0, WordClass.ADVERB | WordClass.TIME) ? headEnd(tokens, 0) : 0,
})

/** `Port reopens - Ann Hill: "X."`, `More from Hill and Stone: "X."`: names alone between a dash, or `from`, and the colon. */
function signedBefore(tokens: readonly Token[], colon: number): TokenRange | null {
  let from = colon
  while (from > 0 && (tokens[from - 1]!.bits & WordClass.NAME || tokens[from - 1]!.roles & WordRole.AND)) from--
  const lead = tokens[from - 1]
  if (from === colon || !lead || tokens[from]!.roles & WordRole.AND) return null
  const links = (lead.bits & WordClass.DASH) !== 0 || (lead.roles & WordRole.AGENT) !== 0
  return links ? { from, to: colon } : null
}
