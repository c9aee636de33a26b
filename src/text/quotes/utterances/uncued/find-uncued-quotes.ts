import { WordClass } from '../../../../languages/word-class.ts'
import type { QuotedSpan } from '../../marks/quoted-span.ts'
import type { RuleName } from '../../rules/rule-name.ts'
import type { Sentence } from '../../syntax/token.ts'
import type { Naming, Utterance } from '../utterance.ts'
import { affected, describedBelow, nameIn } from './name-beside.ts'
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
  const described = describedBelow(sentences[at + 1], at + 1)
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
