import { subjectBefore } from './find-subject.ts'
import { governor, isEmbedded } from './govern.ts'
import { groupStart } from './group-start.ts'
import { insertionBefore, inverts } from './inverts.ts'
import { Is, type Item, is } from './item.ts'
import type { Language } from './languages/language.ts'
import type { Stretch } from './stretch.ts'
import { subjectAfter } from './subject-after.ts'

/** A verb with its subject, speech or not. */
export interface Clause {
  readonly verb: number
  readonly subject: Stretch | null
  readonly rule: string
  /** It hangs on another verb: `that X`, `after X`, `who X`, the bare clause after a cue. */
  readonly embedded: boolean
}

/** Whose verb it is: the phrase before it, the one behind it (`said X`), or that of the verb it hangs on. */
export function readClause(
  items: readonly Item[],
  verb: number,
  clauses: readonly Clause[],
  nouns: Language['nouns'],
): Clause {
  const form = items[verb]!.verb
  if (form === 'PASSIVE') return { verb, subject: agent(items, verb), rule: 'passive', embedded: true }
  if (form === 'INFINITIVE') {
    const last = clauses[clauses.length - 1]
    const hearer = last && /[ro]/.test(items[last.verb]!.forms?.verb.frame ?? '') && last.verb + 1 < verb - 1
    const subject = hearer ? subjectAfter(items, last.verb + 1) : (last?.subject ?? null)
    const own = subject && subject.to <= verb ? subject : (last?.subject ?? null)
    return { verb, subject: own, rule: 'cue-shared', embedded: true }
  }
  const group = groupStart(items, verb)
  const prev = items[group - 1]
  const governing = governor(items, clauses, nouns)
  if (form === 'GERUND') {
    const noun =
      prev &&
      !(prev.bits & (Is.COMMA | Is.PREPOSITION | Is.COORDINATOR | Is.QUOTE | Is.DASH | Is.SUBORDINATOR)) &&
      prev.verb === 'NONE'
    const reads = items[verb]!.forms!.verb.lemma === 'read'
    const own = noun && (!governing || reads || accompanied(items, group)) ? subjectBefore(items, group) : null
    const last = clauses[clauses.length - 1]
    // `with Y calling it X and asking for Z`
    if (!own && prev && prev.bits & Is.COORDINATOR && last?.rule === 'cue-before')
      return { verb, subject: last.subject, rule: 'cue-before', embedded: true }
    const ahead = clauses.length === 0 && !own ? aheadOf(items, verb) : null
    return { verb, subject: own ?? governing ?? ahead, rule: own ? 'cue-before' : 'cue-participle', embedded: true }
  }
  if (inverts(items, verb, group) && !insertionBefore(items, group)) {
    const after = subjectAfter(items, verb + 1)
    if (after) return finite(items, verb, after, 'cue-inverted', clauses)
  }
  if (prev && prev.bits & Is.COORDINATOR) return finite(items, verb, governing, 'cue-shared', clauses)
  const subject = subjectBefore(items, group)
  if (subject) return finite(items, verb, subject, 'cue', clauses)
  if (prev && prev.bits & Is.COMMA && items[verb]!.forms!.verb.frame.includes('q') && is(items, verb + 1, Is.NAME)) {
    const after = subjectAfter(items, verb + 1)
    if (after && (items[after.to]?.bits ?? Is.STOP) & (Is.COMMA | Is.STOP))
      return finite(items, verb, after, 'cue-inverted', clauses)
  }
  return finite(items, verb, governing, 'cue-shared', clauses)
}

/** A clause with a finite verb. */
const finite = (
  items: readonly Item[],
  verb: number,
  subject: Stretch | null,
  rule: string,
  clauses: readonly Clause[],
): Clause => ({ verb, subject, rule, embedded: isEmbedded(items, verb, subject, clauses) })

/** `Y is glad`, `Y was held`: a clause whose verb is an auxiliary alone, or null. */
export function readState(items: readonly Item[], at: number, clauses: readonly Clause[]): Clause | null {
  const { bits } = items[at]!
  if (!(bits & (Is.BE | Is.HAVE | Is.MODAL | Is.DO)) || items[at]!.forms) return null
  for (let i = at + 1; i < Math.min(items.length, at + 4); i++) {
    if (items[i]!.verb === 'FINITE' || items[i]!.bits & (Is.BE | Is.HAVE)) return null
    if (!(items[i]!.bits & (Is.ADVERB | Is.NEGATION))) break
  }
  const subject = bits & Is.SUBJECT_PRONOUN ? { from: at, to: at + 1 } : subjectBefore(items, groupStart(items, at))
  return subject && { verb: at, subject, rule: 'state', embedded: isEmbedded(items, at, subject, clauses) }
}

/** `with Y calling it X`; `– Y saying X and Z calling it W`: a participle with a subject of its own. */
function accompanied(items: readonly Item[], verb: number): boolean {
  const subject = subjectBefore(items, verb)
  const edge = subject && items[subject.from - 1]
  if (!edge) return false
  if (edge.lower === 'with') return true
  return is(items, verb - 1, Is.NAME) && (edge.bits & (Is.DASH | Is.COMMA | Is.COORDINATOR)) !== 0
}

/** `Asked whether X, Smith said Y`: a participle that opens the sentence belongs to the subject after its comma. */
function aheadOf(items: readonly Item[], verb: number): Stretch | null {
  for (let i = verb + 1; i < Math.min(items.length, verb + 40); i++)
    if (items[i]!.bits & Is.COMMA || (items[i]!.bits & Is.QUOTE && items[i]!.lower === ',')) {
      const subject = subjectAfter(items, i + 1)
      if (subject) return subject
    }
  return null
}

/** `was asked [by X]` */
function agent(items: readonly Item[], verb: number): Stretch | null {
  for (let i = verb + 1; i < Math.min(items.length, verb + 6); i++) {
    if (items[i]!.lower === 'by') return subjectAfter(items, i + 1)
    if (items[i]!.bits & Is.MARK) return null
  }
  return null
}
