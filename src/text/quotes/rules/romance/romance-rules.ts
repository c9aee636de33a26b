import type { CueRule, SentenceRule } from '../cues/cue-rule.ts'
import { romanceColon } from './colon.ts'
import { romanceNaming } from './naming.ts'
import { romanceRelay } from './relay.ts'
import { ROMANCE_CLAUSE_CUES } from './verb-cue.ts'

/** Tried at each token of a Spanish or French sentence, in this order; the rules of a clause share one finder. */
export const ROMANCE_CUE_RULES: readonly CueRule[] = [romanceNaming, ROMANCE_CLAUSE_CUES[0], romanceRelay]

/** The rules of clauses that share the finder above. */
export const ROMANCE_SHARED_RULES: readonly CueRule[] = ROMANCE_CLAUSE_CUES.slice(1)

/** Tried once a sentence that has no cue. */
export const ROMANCE_BARE_RULES: readonly SentenceRule[] = [romanceColon]
