import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { nounPhrase } from '../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { SpeechVerb } from './clauses/clause.ts'
import { objectStart } from './clauses/content.ts'

/** `Y, der von „X“ sprach`: a relative clause takes its noun for its speaker; `was Y als „X“ würdigte` has its own. */
export function relative(tokens: readonly Token[], at: number, line: number, verb: SpeechVerb): Attribution | null {
  let open = at - 1
  while (open > 0 && !is(tokens, open, WordClass.COMMA)) open--
  const range = { from: open + 2, to: at }
  const quote = tokens.findIndex(({ bits }, index) => index >= range.from && index < at && bits & WordClass.QUOTE)
  if (open < 1 || quote < 0) return null
  const { lower } = tokens[open + 1]!
  const own = hasGermanUse(lower, 'RELATIVE_OBJECT') ? nounPhrase(tokens, range.from) : null
  const subject = hasGermanUse(lower, 'RELATIVE_SUBJECT') ? antecedent(tokens, open) : own
  if (!subject) return null
  return {
    line,
    cue: { from: at, to: at + 1 },
    subject: { from: subject.from, to: subject.to },
    content: [{ from: objectStart(tokens, quote, own?.to ?? range.from), to: at }],
    sense: verb.verb.sense,
    complements: verb.verb.complements,
    how: 'OBJECT',
    rule: 'cue',
  }
}

/** The noun phrase that ends at a relative clause's comma. */
function antecedent(tokens: readonly Token[], to: number): TokenRange | null {
  const stop = WordClass.MARK | WordClass.QUOTE | WordClass.PREPOSITION
  let from = to
  while (from > 0 && from > to - 6 && !is(tokens, from - 1, stop)) from--
  return from < to ? { from, to } : null
}
