import type { NameForm, NameMatchEvidence } from './name-match.ts'

/** Takes a pair of forms that look alike. */
export type Suggest = (one: NameForm, other: NameForm, evidence: NameMatchEvidence, similarity: number) => void
