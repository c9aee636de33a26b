import { WordClass } from '../../../../languages/word-class.ts'
import { subjectBefore } from '../../clauses/subjects/find-subject.ts'
import { groupStart } from '../../phrases/group-start.ts'
import { headEnd } from '../../phrases/head-end.ts'
import { speaks } from '../../syntax/speaks.ts'
import { is, type Sentence } from '../../syntax/token.ts'
import { namedBy } from '../named-by.ts'
import type { Naming } from '../utterance.ts'

/** `"X." ⏎ That was how Y described Z.`: the next sentence takes the quote up and says whose it was. */
export function describedBelow(sentence: Sentence | undefined, line: number): Naming | null {
  if (!sentence || !is(sentence.tokens, 0, WordClass.THAT | WordClass.DETERMINER)) return null
  if (!is(sentence.tokens, 1, WordClass.BE) || !is(sentence.tokens, 2, WordClass.QUESTION)) return null
  const verb = sentence.tokens.findIndex((token) => token.verb === 'FINITE' && speaks(token))
  const subject = verb < 0 ? null : subjectBefore(sentence.tokens, groupStart(sentence.tokens, verb))
  return subject ? namedBy(sentence, line, subject) : null
}

/** `The side got two cards, leaving [coach Hill] unmoved.`: whom a thing moves, where nobody else is named. */
export function affected(sentence: Sentence, line: number, subject: Naming | null | undefined): Naming | null {
  const { tokens } = sentence
  if (!subject || tokens.slice(subject.range.from, subject.range.to).some(({ bits }) => bits & PERSONAL)) return null
  for (let at = subject.range.to; at + 1 < tokens.length; at++) {
    if (tokens[at]!.verb !== 'GERUND') continue
    const to = headEnd(tokens, at + 1)
    const named = tokens.slice(at + 1, to).some(({ bits }) => bits & WordClass.NAME)
    if (named) return namedBy(sentence, line, { from: at + 1, to })
  }
  return null
}

const PERSONAL = WordClass.NAME | WordClass.SUBJECT_PRONOUN

/** `And from Mayor Ann Hill:`: the last name in front of a colon. */
export function nameIn({ tokens: items }: Sentence, line: number): Naming | null {
  // `Continued Hill:` has a verb, but nobody before it
  if (items.length > 12 || items.slice(1).some(({ verb }) => verb !== 'NONE')) return null
  for (let i = items.length - 2; i >= 0; i--)
    if (items[i]!.name >= 0) return { line, range: { from: i, to: i + 1 }, span: items[i]! }
  return null
}
