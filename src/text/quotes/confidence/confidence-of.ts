import type { QuoteKind } from '../../speech.ts'
import { confidenceKey, type Decision } from './confidence-key.ts'
import { ruleCounts } from './rule-counts-data.ts'

/** Without counts of its own a language states no more than this. */
const UNCOUNTED_LANGUAGE = 0.6

/** A language's counts are believed from this many decisions on. */
const ENOUGH = 50

/** Expectations before any decision is counted: even, or, where no speaker was found for somebody's words, rarely right. */
const UNCOUNTED = 0.5
const UNNAMED = 0.1

/** As many counted decisions as the expectation before counting weighs. */
const WEIGHT = 4

/** Errors on news that nobody looked at while the rules were written, for each error in the counts. */
const UNSEEN = 1.1

/** The language whose counts others start from. */
const FIRST = 'en'

/** A rule's confidence for one kind of quote in one language, with the counts behind it. */
export interface CountedConfidence {
  /** BCP 47 primary tag. */
  readonly language: string
  readonly kind: QuoteKind
  /** SAME_PARAGRAPH: words in the quote's paragraph name the speaker; ANOTHER_PARAGRAPH; NOBODY: no words do. */
  readonly speaker: 'SAME_PARAGRAPH' | 'ANOTHER_PARAGRAPH' | 'NOBODY'
  /** 0 to 1. */
  readonly confidence: number
  readonly decisions: number
  readonly right: number
}

/** The chance that a decision and its speaker are right, 0 to 1, from the counts of its language (BCP 47 primary tag). */
export const confidenceOf = (decision: Decision, language: string): number =>
  confidenceFor(confidenceKey(decision), language)

/** Right decisions in annotated news of the language; few counts are drawn to what was expected without them. */
function confidenceFor(key: string, language: string): number {
  const expected = language === FIRST ? expectation(key) : Math.min(confidenceFor(key, FIRST), UNCOUNTED_LANGUAGE)
  if (!isCounted(language)) return expected
  const [decisions, right] = ruleCounts[language]?.[key] ?? [0, 0]
  const seen = Math.max(0, decisions - UNSEEN * (decisions - right))
  return Math.round(((seen + WEIGHT * expected) / (decisions + WEIGHT)) * 100) / 100
}

const expectation = (key: string) => (key.endsWith(' NONE') ? UNNAMED : UNCOUNTED)

const countedLanguages: ReadonlySet<string> = new Set(
  Object.entries(ruleCounts)
    .filter(([, counts]) => Object.values(counts).reduce((sum, [decisions]) => sum + decisions, 0) >= ENOUGH)
    .map(([language]) => language),
)

/** Tells whether the confidences of a language come from counts of its own. */
export const isCounted = (language: string): boolean => countedLanguages.has(language)

/** Lists the confidences that a rule states in a language, those with most counts first; only counted ones. */
export function confidencesOf(rule: string, language: string): CountedConfidence[] {
  const rows = Object.entries(ruleCounts[language] ?? {}).filter(([key]) => key.split(' ')[0] === rule)
  const together = new Map<string, CountedConfidence>()
  for (const [key, [decisions, right]] of rows) {
    const [, kind, ...rest] = key.split(' ')
    const speaker: CountedConfidence['speaker'] = rest.includes('FAR')
      ? 'ANOTHER_PARAGRAPH'
      : rest.includes('NONE') || isNobodys(kind!)
        ? 'NOBODY'
        : 'SAME_PARAGRAPH'
    const one = {
      language,
      kind: kind as QuoteKind,
      speaker,
      confidence: confidenceFor(key, language),
      decisions,
      right,
    }
    const other = together.get(`${kind} ${speaker}`)
    together.set(`${kind} ${speaker}`, other ? joined(one, other) : one)
  }
  return [...together.values()].sort((a, b) => b.decisions - a.decisions)
}

/** Decisions of one kind that differ in how sure they are: their confidence on average. */
function joined(one: CountedConfidence, other: CountedConfidence): CountedConfidence {
  const decisions = one.decisions + other.decisions
  const sum = one.confidence * one.decisions + other.confidence * other.decisions
  return { ...one, confidence: Math.round((sum / decisions) * 100) / 100, decisions, right: one.right + other.right }
}

const isNobodys = (kind: string) => kind === 'SCARE' || kind === 'TITLE'
