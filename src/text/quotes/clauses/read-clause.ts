import { Complement, takes } from '../../../languages/complement.ts'
import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { governor, isEmbedded } from '../phrases/govern.ts'
import { groupStart } from '../phrases/group-start.ts'
import { is, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import type { Clause } from './clause.ts'
import { insertionBefore, inverts } from './inverts.ts'
import { nameBehind } from './name-behind.ts'
import { participle } from './read-participle.ts'
import { subjectBefore } from './subjects/find-subject.ts'
import { subjectAfter } from './subjects/subject-after.ts'

/** Finds the clause of a verb, with its subject: the phrase before it, the one behind it (`said X`), or that of the verb it hangs on. */
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

/** `was asked [by X]` */
function agent(tokens: readonly Token[], verb: number): TokenRange | null {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 6); i++) {
    if (tokens[i]!.roles & WordRole.BY) return subjectAfter(tokens, i + 1)
    if (tokens[i]!.bits & WordClass.MARK) return null
  }
  return null
}
