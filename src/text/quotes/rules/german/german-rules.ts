import type { CueRule } from '../cues/cue-rule.ts'
import { germanAccordingTo } from './according.ts'
import { asClause } from './as-clause.ts'
import { naming } from './naming.ts'
import { quoted } from './quoted.ts'
import { speechNoun } from './speech-noun.ts'
import { GERMAN_CLAUSE_CUES } from './verb.ts'

export { GERMAN_BARE_RULES } from './bare.ts'

/** Tried at each token of a German sentence, in this order; the rules of a clause share one finder. */
export const GERMAN_CUE_RULES: readonly CueRule[] = [
  asClause,
  germanAccordingTo,
  naming,
  quoted,
  GERMAN_CLAUSE_CUES[0],
  speechNoun,
]

/** The rules of German clauses that share the finder above. */
export const GERMAN_SHARED_RULES: readonly CueRule[] = GERMAN_CLAUSE_CUES.slice(1)
