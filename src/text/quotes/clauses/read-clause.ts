import { Complement, takes } from '../../../languages/complement.ts'
import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { governor, isEmbedded } from '../phrases/govern.ts'
import { groupStart } from '../phrases/group-start.ts'
import { is, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import type { Clause } from './clause.ts'
import { subjectBefore } from './find-subject.ts'
import { insertionBefore, inverts } from './inverts.ts'
import { subjectAfter } from './subject-after.ts'

/** Whose verb it is: the phrase before it, the one behind it (`said X`), or that of the verb it hangs on. */
export function readClause(
  tokens: readonly Token[],
  verb: number,
  clauses: readonly Clause[],
  nouns: QuoteLanguage['nouns'],
): Clause {
  const form = tokens[verb]!.verb
  if (form === 'PASSIVE') return { verb, subject: agent(tokens, verb), rule: 'passive', embedded: true }
  if (form === 'INFINITIVE') return infinitive(tokens, verb, clauses)
  const governing = governor(tokens, clauses, nouns)
  return form === 'GERUND' ? participle(tokens, verb, clauses, governing) : finite(tokens, verb, clauses, governing)
}

/** `urged [Y] to X`, `[Y] wants to X`: the hearer's or the governing clause's. */
function infinitive(tokens: readonly Token[], verb: number, clauses: readonly Clause[]): Clause {
  const last = clauses[clauses.length - 1]
  const hearer =
    last &&
    takes(tokens[last.verb]!.forms?.verb.complements ?? 0, Complement.RECIPIENT | Complement.OBJECT_AND_PREDICATE) &&
    last.verb + 1 < verb - 1
  const subject = hearer ? subjectAfter(tokens, last.verb + 1) : (last?.subject ?? null)
  const own =
    (hearer ? null : forWhom(tokens, verb)) ?? (subject && subject.to <= verb ? subject : (last?.subject ?? null))
  return { verb, subject: own, rule: 'cue-shared', embedded: true }
}

/** `only for [Y] to tweet X`: a name between a preposition and the infinitive. */
function forWhom(tokens: readonly Token[], verb: number): TokenRange | null {
  if (!is(tokens, verb - 1, WordClass.TO) || !is(tokens, verb - 2, WordClass.NAME)) return null
  let from = verb - 2
  while (from > verb - 6 && is(tokens, from - 1, WordClass.CAPITAL)) from--
  return is(tokens, from - 1, WordClass.PREPOSITION) ? { from, to: verb - 1 } : null
}

/** Before a participle these show that it has no subject of its own. */
const NO_NOUN =
  WordClass.COMMA |
  WordClass.PREPOSITION |
  WordClass.COORDINATOR |
  WordClass.QUOTE |
  WordClass.DASH |
  WordClass.SUBORDINATOR

/** `Y left, saying X`, `with Y calling it X`. */
function participle(
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

/** `Y said X`, `"X," said Y`, `Y came and said X`. */
function finite(
  tokens: readonly Token[],
  verb: number,
  clauses: readonly Clause[],
  governing: TokenRange | null,
): Clause {
  const made = (subject: TokenRange | null, rule: Clause['rule']): Clause => ({
    verb,
    subject,
    rule,
    embedded: isEmbedded(tokens, verb, subject, clauses),
  })
  const group = groupStart(tokens, verb)
  const behind = inverts(tokens, verb, group) && !insertionBefore(tokens, group) ? subjectAfter(tokens, verb + 1) : null
  if (behind) return made(behind, 'cue-inverted')
  if (is(tokens, group - 1, WordClass.COORDINATOR)) return made(governing, 'cue-shared')
  const subject = subjectBefore(tokens, group)
  if (subject) return made(subject, 'cue')
  const named = nameBehind(tokens, verb, group)
  return named ? made(named, 'cue-inverted') : made(governing, 'cue-shared')
}

/** `X, said Hill.`: a name behind the verb, and then nothing, where nobody stands before it. */
function nameBehind(tokens: readonly Token[], verb: number, group: number): TokenRange | null {
  if (!is(tokens, group - 1, WordClass.COMMA) || !is(tokens, verb + 1, WordClass.NAME)) return null
  if (!takes(tokens[verb]!.forms!.verb.complements, Complement.QUOTE)) return null
  const after = subjectAfter(tokens, verb + 1)
  return after && (after.to >= tokens.length || is(tokens, after.to, WordClass.COMMA | WordClass.STOP)) ? after : null
}

/** `Y is glad`, `Y was held`: a clause whose verb is an auxiliary alone, or null. */
export function readState(tokens: readonly Token[], at: number, clauses: readonly Clause[]): Clause | null {
  const { bits } = tokens[at]!
  if (!(bits & (WordClass.BE | WordClass.HAVE | WordClass.MODAL | WordClass.DO)) || tokens[at]!.forms) return null
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    if (tokens[i]!.verb === 'FINITE' || tokens[i]!.bits & (WordClass.BE | WordClass.HAVE)) return null
    if (!(tokens[i]!.bits & (WordClass.ADVERB | WordClass.NEGATION))) break
  }
  const subject =
    bits & WordClass.SUBJECT_PRONOUN ? { from: at, to: at + 1 } : subjectBefore(tokens, groupStart(tokens, at))
  return subject && { verb: at, subject, rule: null, embedded: isEmbedded(tokens, at, subject, clauses) }
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

/** Whether a verb stands at `at`, behind adverbs and auxiliaries. */
function acts(tokens: readonly Token[], at: number): boolean {
  const behind = is(tokens, at, WordClass.COMMA) ? at + 1 : at
  return tokens[groupEnd(tokens, behind)]?.verb === 'FINITE' || groupEnd(tokens, behind) > behind
}

function groupEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (is(tokens, at, WordClass.HAVE | WordClass.BE | WordClass.MODAL | WordClass.ADVERB)) at++
  return at
}

/** `was asked [by X]` */
function agent(tokens: readonly Token[], verb: number): TokenRange | null {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 6); i++) {
    if (tokens[i]!.roles & WordRole.BY) return subjectAfter(tokens, i + 1)
    if (tokens[i]!.bits & WordClass.MARK) return null
  }
  return null
}
