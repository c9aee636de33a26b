import rules from '../generated/rules.json' with { type: 'json' }

export interface RuleWords {
  readonly description: string
  /** A short text in which the rule decides. */
  readonly example: string
}

/** What is said of a rule; undefined for one of an earlier version. */
export function ruleWords(name: string): RuleWords | undefined {
  return (rules as Readonly<Record<string, RuleWords>>)[name]
}
