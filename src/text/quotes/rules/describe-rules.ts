import { LANGUAGES } from '../../../languages/languages.ts'
import { type CountedConfidence, confidencesOf } from '../confidence/confidence-of.ts'
import type { Rule, RuleExample, RuleStage } from './rule.ts'
import { RETIRED_RULES, RULES } from './rules.ts'

/** The description of a rule for readers of the archive. */
export interface RuleDescription {
  readonly name: string
  readonly status: 'CURRENT' | 'RETIRED'
  /** For a retired name: what decides now. */
  readonly replacedBy: string | null
  readonly stage: RuleStage | null
  readonly description: string
  /** BCP 47 primary tags. */
  readonly languages: readonly string[]
  readonly example: RuleExample | null
  readonly counterexample: RuleExample | null
  /** Decisions about quoted words in annotated news, and how many of them were right; paraphrases are among `confidences`. */
  readonly decisions: number
  readonly right: number
  /** The confidences of its decisions, each kind of quote apart. */
  readonly confidences: readonly CountedConfidence[]
}

/** All rules in the order in which they are tried, then the names that only older archives hold. */
export function describeRules(): RuleDescription[] {
  const current = RULES.map((rule) => described(rule))
  const retired = Object.entries(RETIRED_RULES).map(([name, { description, replacedBy }]) => ({
    ...{ name, status: 'RETIRED' as const, replacedBy, stage: null, description, languages: [] },
    ...{ example: null, counterexample: null, decisions: 0, right: 0, confidences: [] },
  }))
  return [...current, ...retired]
}

function described(rule: Rule): RuleDescription {
  const { name, stage, description, example, counterexample } = rule
  const languages = languagesOf(rule)
  const confidences = languages.flatMap((language) => confidencesOf(name, language))
  const quoted = confidences.filter(({ kind }) => kind !== 'INDIRECT')
  const sum = (of: (one: CountedConfidence) => number) => quoted.reduce((all, one) => all + of(one), 0)
  return {
    ...{ name, status: 'CURRENT', replacedBy: null, stage, description, languages, example },
    counterexample: counterexample ? { ...counterexample, speaker: counterexample.speaker ?? null } : null,
    decisions: sum(({ decisions }) => decisions),
    right: sum(({ right }) => right),
    confidences,
  }
}

/** Its own languages; without any, all that no other entry of the same name is for. */
export function languagesOf({ name, languages }: Rule): readonly string[] {
  if (languages) return languages
  const others = new Set(RULES.flatMap((rule) => (rule.name === name ? (rule.languages ?? []) : [])))
  return LANGUAGES.map(({ code }) => code).filter((code) => !others.has(code))
}
