import { Complement, takes } from '../../../../../languages/complement.ts'
import { WordClass } from '../../../../../languages/word-class.ts'
import { WordRole } from '../../../../../languages/word-role.ts'
import type { Clause } from '../../../clauses/clause.ts'
import { clauseEnd } from '../../../clauses/clause-end.ts'
import type { After } from '../../../content/after.ts'
import { contentBefore } from '../../../content/content-before.ts'
import { tellsWhen } from '../../../content/trim-content.ts'
import { headEnd } from '../../../phrases/head-end.ts'
import { hasRole, is, type Token } from '../../../syntax/token.ts'
import type { TokenRange } from '../../../syntax/token-range.ts'
import { resumes } from './resume-content.ts'

/** First and last token of cue and speaker, and the end of the words of an earlier cue. */
interface CueRange {
  readonly start: number
  readonly last: number
  readonly taken: number
}

/** The words that the cue looks back on, or null. */
export function wordsBefore(
  tokens: readonly Token[],
  { verb, subject, rule }: Clause,
  { start, last, taken }: CueRange,
  right: After | null,
): TokenRange | null {
  const inverted = rule === 'cue-inverted'
  const sure = rule === 'cue' || inverted
  if (!sure && (right || subject === null || subject.to > verb || subject.from < taken)) return null
  const { complements } = tokens[verb]!.forms!.verb
  const resuming = resumes(tokens, last)
  const behind = contentBefore(tokens, start, sure ? taken : 0, complements, right, resuming, inverted)
  return behind && right && leadsIn(tokens, behind, right, taken) ? null : behind
}

/** `Prices, he said, "will fall"`: a quote that goes on with the sentence that the cue breaks off. */
export function brokenOff(
  tokens: readonly Token[],
  start: number,
  taken: number,
  right: After | null,
): TokenRange | null {
  if (
    right?.how !== 'QUOTE' ||
    !is(tokens, start - 1, WordClass.COMMA) ||
    !is(tokens, right.content.from - 1, WordClass.COMMA)
  )
    return null
  if (is(tokens, right.content.from, WordClass.CAPITAL) || start - 1 <= taken || taken > 0) return null
  for (let i = taken; i < start - 1; i++) if (tellsWhen(tokens[i]!) || is(tokens, i, WordClass.QUOTE)) return null
  return { from: taken, to: start - 1 }
}

/** `X, as Y later explained, is Z` and `As Y told W, X`: all around the cue is what was said. */
export function parenthetical(
  tokens: readonly Token[],
  { verb, subject, rule }: Clause,
  end: number,
  taken: number,
): TokenRange[] {
  if (rule !== 'cue' || !subject || subject.from === 0 || !hasRole(tokens, subject.from - 1, WordRole.AS)) return []
  const as = subject.from - 1
  // `The "X," as he called it, is Z`
  if (is(tokens, as - 1, WordClass.QUOTE) && takes(tokens[verb]!.forms!.verb.complements, Complement.AS_PHRASE))
    return [{ from: as - 1, to: as }]
  const hearer = takes(tokens[verb]!.forms!.verb.complements, Complement.RECIPIENT) ? headEnd(tokens, end + 1) : end + 1
  if (!is(tokens, hearer, WordClass.COMMA)) return []
  const rest = { from: hearer + 1, to: clauseEnd(tokens, hearer + 1) }
  if (rest.to <= rest.from) return []
  if (as === 0) return [rest]
  if (!is(tokens, as - 1, WordClass.COMMA)) return []
  return as - 1 > taken ? [{ from: taken, to: as - 1 }, rest] : [rest]
}

/** `To chants of "X," Y said he would win`: a quote inside the words before the comma, and a clause behind the cue. */
const leadsIn = (tokens: readonly Token[], left: TokenRange, { how }: After, taken: number) =>
  (how === 'THAT' || how === 'CLAUSE') &&
  (tokens[left.to - 1]!.bits & WordClass.QUOTE) !== 0 &&
  left.to - 1 > taken &&
  !is(tokens, left.to - 2, WordClass.QUOTE | WordClass.MARK)
