import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { groupStart } from '../phrases/group-start.ts'
import { is, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import type { Clause } from './clause.ts'
import { groupEnd } from './group-end.ts'
import { subjectBefore } from './subjects/find-subject.ts'
import { subjectAfter } from './subjects/subject-after.ts'

/** Before a participle these show that it has no subject of its own. */
const NO_NOUN =
  WordClass.COMMA |
  WordClass.PREPOSITION |
  WordClass.COORDINATOR |
  WordClass.QUOTE |
  WordClass.DASH |
  WordClass.SUBORDINATOR

/** `Y left, saying X`, `with Y calling it X`. */
export function participle(
  tokens: readonly Token[],
  verb: number,
  clauses: readonly Clause[],
  governing: TokenRange | null,
): Clause {
  const group = groupStart(tokens, verb)
  const prev = tokens[group - 1]
  const noun = prev?.verb === 'NONE' && !(prev.bits & NO_NOUN)
  const reads = takes(tokens[verb]!.forms!.verb.complements, Complement.BORNE)
  const own = noun && (!governing || reads || accompanied(tokens, group)) ? subjectBefore(tokens, group) : null
  const last = clauses[clauses.length - 1]
  // `with Y calling it X and asking for Z`
  if (!own && prev && prev.bits & WordClass.COORDINATOR && last?.rule === 'cue-before')
    return { verb, subject: last.subject, rule: 'cue-before', embedded: true }
  const ahead = clauses.length === 0 && !own ? aheadOf(tokens, verb) : null
  return { verb, subject: own ?? governing ?? ahead, rule: own ? 'cue-before' : 'cue-participle', embedded: true }
}

/** `with Y calling it X`; `– Y saying X and Z calling it W`: a participle with a subject of its own. */
function accompanied(tokens: readonly Token[], verb: number): boolean {
  const subject = subjectBefore(tokens, verb)
  const edge = subject && tokens[subject.from - 1]
  if (!edge) return false
  // `a letter has [Y] saying X`
  if (edge.roles & WordRole.OPENS_GROUP || edge.bits & WordClass.HAVE) return true
  return (
    is(tokens, verb - 1, WordClass.NAME) &&
    (edge.bits & (WordClass.DASH | WordClass.COMMA | WordClass.COORDINATOR)) !== 0
  )
}

/** `Asked whether X, Smith said Y`: a participle that opens the sentence belongs to the subject after its comma. */
function aheadOf(tokens: readonly Token[], verb: number): TokenRange | null {
  let nearest: TokenRange | null = null
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 40); i++)
    if (tokens[i]!.bits & WordClass.COMMA || (tokens[i]!.bits & WordClass.QUOTE && tokens[i]!.lower === ',')) {
      const subject = subjectAfter(tokens, i + 1)
      if (subject && acts(tokens, subject.to)) return subject
      nearest ??= subject
    }
  return nearest
}

/** Tells whether a verb stands at `at`, behind adverbs and auxiliaries. */
function acts(tokens: readonly Token[], at: number): boolean {
  const behind = is(tokens, at, WordClass.COMMA) ? at + 1 : at
  return tokens[groupEnd(tokens, behind)]?.verb === 'FINITE' || groupEnd(tokens, behind) > behind
}
