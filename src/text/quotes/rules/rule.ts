import type { RuleName } from './rule-name.ts'

/** A text in which a rule decides, the words it finds, and who says them: null where nobody is named. */
export interface RuleExample {
  readonly text: string
  /** The words, without quotation marks. */
  readonly quote: string
  readonly speaker: string | null
}

/**
 * MARKS: what words in marks are by themselves. CUE: a sentence says that somebody says something. LAYOUT: speech set off by
 * a label or by where it stands. UNCUED: a quote without a cue takes its speaker from what stands around it.
 */
export type RuleStage = 'MARKS' | 'CUE' | 'LAYOUT' | 'UNCUED'

/** A named way to find whose words a quote is. Every quote records the name of the rule that decided. */
export interface Rule {
  readonly name: RuleName
  readonly stage: RuleStage
  /** One sentence that says what the rule recognises. */
  readonly description: string
  /** Primary language subtags; absent: all languages with rules. */
  readonly languages?: readonly string[]
  /** Run as a test: this rule decides here. */
  readonly example: RuleExample
  /** Run as a test: the words look alike, but this rule must not decide. */
  readonly counterexample?: Omit<RuleExample, 'speaker'> & Partial<RuleExample>
}
