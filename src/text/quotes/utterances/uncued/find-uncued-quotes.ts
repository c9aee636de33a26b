import { WordClass } from '../../../../languages/word-class.ts'
import { subjectBefore } from '../../clauses/subjects/find-subject.ts'
import type { QuotedSpan } from '../../marks/quoted-span.ts'
import { headEnd } from '../../phrases/head-end.ts'
import { groupStart } from '../../phrases/group-start.ts'
import type { RuleName } from '../../rules/rule-name.ts'
import { speaks } from '../../syntax/speaks.ts'
import { is, type Sentence } from '../../syntax/token.ts'
import { namedBy } from '../named-by.ts'
import type { Naming, Utterance } from '../utterance.ts'
import type { Surroundings } from './surroundings.ts'

/** A speaker guessed from the surroundings, and by which rule. */
export interface UncuedQuote {
  readonly naming: Naming | null
  readonly rule: RuleName
}

/** Finds who says a quote that has no cue of its own; null where nobody seems to. */
export function findUncuedQuotes(
  s: number,
  quotedSpan: QuotedSpan,
  pure: boolean,
  before: Utterance | null,
  owner: ReadonlyMap<number, Utterance>,
  quotedSpans: readonly QuotedSpan[],
  around: Surroundings,
): UncuedQuote | null {
  const place = around.places.get(s)!
  if (!pure) return null
  const { sentences, attributions, subjects } = around
  const at = place.line
  const described = describedBelow(at + 1, around)
  if (described) return { naming: described, rule: 'next-cue' }
  const prior = sentences[at - 1]
  const carried: UncuedQuote | null = before?.naming ? { naming: before.naming, rule: 'carried-over' } : null
  if (!prior) return carried ?? ahead(s, quotedSpans, owner) ?? { naming: null, rule: 'floating' }
  const subject = affected(prior, at - 1, subjects[at - 1]) ?? subjects[at - 1]
  const introducer = subject ?? nameIn(prior, at - 1)
  if (prior.tokens[prior.tokens.length - 1]!.bits & WordClass.COLON)
    return introducer ? { naming: introducer, rule: 'introduced' } : (carried ?? { naming: null, rule: 'introduced' })
  const spoken = attributions[at - 1]!.some((cue) => cue.subject && cue.rule !== 'noun')
  if (prior.unit === sentences[at]!.unit && carried && before && before.unit === quotedSpan.unit && !spoken)
    return carried
  if (prior.unit === sentences[at]!.unit && subject) return { naming: subject, rule: 'floating-subject' }
  if (prior.unit !== sentences[at]!.unit && quoted(prior) && carried) return carried
  const next = ahead(s, quotedSpans, owner)
  if (next && quotedSpans[s + 1]!.unit === quotedSpan.unit + 1) return next
  if (subject && attributions[at - 1]!.some((cue) => cue.subject)) return { naming: subject, rule: 'floating-subject' }
  return carried ?? (subject ? { naming: subject, rule: 'floating-subject' } : { naming: null, rule: 'floating' })
}

/** `"X." ⏎ That was how Y described Z.`: the next sentence takes the quote up and says whose it was. */
function describedBelow(at: number, { sentences }: Surroundings): Naming | null {
  const sentence = sentences[at]
  if (!sentence || !is(sentence.tokens, 0, WordClass.THAT | WordClass.DETERMINER)) return null
  if (!is(sentence.tokens, 1, WordClass.BE) || !is(sentence.tokens, 2, WordClass.QUESTION)) return null
  const verb = sentence.tokens.findIndex((token) => token.verb === 'FINITE' && speaks(token))
  const subject = verb < 0 ? null : subjectBefore(sentence.tokens, groupStart(sentence.tokens, verb))
  return subject ? namedBy(sentence, at, subject) : null
}

/** `The side got two cards, leaving [coach Hill] unmoved.`: whom a thing moves, where nobody else is named. */
function affected(sentence: Sentence, line: number, subject: Naming | null | undefined): Naming | null {
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
function nameIn({ tokens: items }: Sentence, line: number): Naming | null {
  // `Continued Hill:` has a verb, but nobody before it
  if (items.length > 12 || items.slice(1).some(({ verb }) => verb !== 'NONE')) return null
  for (let i = items.length - 2; i >= 0; i--)
    if (items[i]!.name >= 0) return { line, range: { from: i, to: i + 1 }, span: items[i]! }
  return null
}

const quoted = (sentence: Sentence) => sentence.pure || sentence.tokens.some(({ bits }) => bits & WordClass.QUOTE)

/** The quote that opens the next paragraph has a cue: `"X." ⏎ "Y," he said.` */
function ahead(
  s: number,
  quotedSpans: readonly QuotedSpan[],
  owner: ReadonlyMap<number, Utterance>,
): UncuedQuote | null {
  const next = owner.get(s + 1)
  return next?.naming && quotedSpans[s + 1]!.parent === null && /^cue-(after|inverted)$/.test(next.rule)
    ? { naming: next.naming, rule: 'next-cue' }
    : null
}
