import { Complement, takes } from '../../../../languages/complement.ts'
import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { lineEnd } from '../../clauses/clause-end.ts'
import { prepositional } from '../../phrases/german/german-after-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { isVerbFinal, speechVerb } from './clauses/clause.ts'
import { findSubject } from './clauses/find-subject.ts'
import { opensCue } from './clauses/opens-cue.ts'

export const naming: CueRule = {
  name: 'quoted-name',
  stage: 'CUE',
  description: 'A verb says what somebody calls a thing: bezeichnete X als, nannte X einen; in the passive, von Y.',
  languages: ['de'],
  example: {
    text: 'Streit um den Hafen\n\nDie Bürgermeisterin Marla Albrecht bezeichnete den Plan als „halbherzig“.\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'halbherzig',
    speaker: 'Marla Albrecht',
  },
  counterexample: {
    text: 'Streit um den Hafen\n\nDas Viertel wird „Kleine Freiheit“ genannt. Die Bürgermeisterin Marla Albrecht wohnt dort.\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'Kleine Freiheit',
  },
  find: (reading) => attributed(reading),
}

function attributed({ tokens, at, line, taken }: Reading): Attribution | null {
  const verb = speechVerb(tokens, at)
  if (!verb || !takes(verb.verb.complements, Complement.AS_PHRASE)) return null
  if (verb.finite === at && isVerbFinal(tokens, at)) return null
  const quote = quoteIn(tokens, verb.finite + 1, verb.last > verb.finite ? verb.last : lineEnd(tokens))
  if (quote < 0 || is(tokens, quote - 1, WordClass.COMMA | WordClass.COLON)) return null
  const subject = verb.passive
    ? agent(tokens, verb.finite, verb.last)
    : subjectOf(tokens, verb.finite, taken, verb.plural)
  if (!subject) return null
  const from = subject.from > verb.finite && subject.to <= quote ? subject.to : verb.finite + 1
  return {
    line,
    cue: { from: at, to: at + 1 },
    subject,
    content: [{ from, to: named(tokens, quote + 1, verb.last) }],
    sense: 'DESCRIBE',
    complements: verb.verb.complements,
    how: 'CLAUSE',
    rule: 'quoted-name',
  }
}

const subjectOf = (tokens: readonly Token[], verb: number, taken: number, plural: boolean): TokenRange | null => {
  const found = findSubject(tokens, verb, taken, plural)?.phrase
  return found && found.rank > 0 ? { from: found.from, to: found.to } : null
}

/** The first quote in the verb's own clause. */
function quoteIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { bits } = tokens[at]!
    if (bits & WordClass.QUOTE) return at
    if (bits & (WordClass.COLON | WordClass.STOP | WordClass.THAT)) return -1
    if (bits & (WordClass.COMMA | WordClass.COORDINATOR) && opensCue(tokens, at + 1)) return -1
  }
  return -1
}

/** `wird von Y als „X“ bezeichnet` */
function agent(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  for (let at = from; at < to; at++) {
    if (!hasGermanUse(tokens[at]!.lower, 'AGENT')) continue
    const found = prepositional(tokens, at)
    if (found && found.rank >= 4) return { from: found.from, to: found.to }
  }
  return null
}

/** Over further names: `als „X“ und „Y“`. */
function named(tokens: readonly Token[], from: number, last: number): number {
  let to = from
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const { bits } = tokens[at]!
    if (bits & WordClass.QUOTE) to = at + 1
    if (at === last || bits & (WordClass.COLON | WordClass.STOP | WordClass.THAT)) break
    if (bits & (WordClass.COMMA | WordClass.COORDINATOR) && opensCue(tokens, at + 1)) break
  }
  return to
}
