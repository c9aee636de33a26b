import { accordingTo } from './cues/according-to.ts'
import { adjective } from './cues/adjective.ts'
import { CLAUSE_CUES } from './cues/clause/clause-cue.ts'
import { colon } from './cues/colon.ts'
import { document } from './cues/document.ts'
import { inOwnWords } from './cues/in-words.ts'
import { noun } from './cues/noun.ts'
import { passive } from './cues/passive.ts'
import { signed } from './cues/signed.ts'
import { survey } from './cues/survey.ts'
import { GERMAN_BARE_RULES, GERMAN_CUE_RULES, GERMAN_SHARED_RULES } from './german/german-rules.ts'
import { LAYOUT_RULES } from './layout-rules.ts'
import { MARK_RULES } from './mark-rules.ts'
import { ROMANCE_BARE_RULES, ROMANCE_CUE_RULES, ROMANCE_SHARED_RULES } from './romance/romance-rules.ts'
import type { Rule } from './rule.ts'
import type { RuleName } from './rule-name.ts'
import { UNCUED_RULES } from './uncued-rules.ts'

/** Tried at each token of a sentence, in this order. A cue that is a preposition ends the search at its token. */
export const PREPOSITION_RULES = [accordingTo, inOwnWords] as const
/** A noun may be a cue beside the verb of its clause. */
export const NOUN_RULES = [noun] as const
export const STATE_RULES = [adjective, survey] as const
/** The rules of a clause share one finder, so one of them stands for all. */
export const VERB_RULES = { PASSIVE: [passive], ACTIVE: [CLAUSE_CUES[0]] } as const
/** Tried once a sentence, where no cue claims its quotes. */
export const BARE_RULES = [colon, signed, document] as const

/** All rules, in the order in which they are tried. */
export const RULES: readonly Rule[] = [
  ...PREPOSITION_RULES,
  ...NOUN_RULES,
  ...STATE_RULES,
  ...VERB_RULES.PASSIVE,
  ...CLAUSE_CUES,
  ...BARE_RULES,
  ...GERMAN_CUE_RULES,
  ...GERMAN_SHARED_RULES,
  ...GERMAN_BARE_RULES,
  ...ROMANCE_CUE_RULES,
  ...ROMANCE_SHARED_RULES,
  ...ROMANCE_BARE_RULES,
  ...LAYOUT_RULES,
  ...MARK_RULES,
  ...UNCUED_RULES,
]

/** Names that no rule has any more, but archives of earlier versions may hold; `replacedBy` decides such cases now. */
export const RETIRED_RULES: Readonly<Record<string, { description: string; replacedBy: RuleName }>> = {}
