import { subjectBefore } from './find-subject.ts'
import { Is, type Item, is } from './item.ts'
import { subjectAfter } from './subject-after.ts'

/** `"X," said Y` and `X, said Y`: a quote or a clause before the verb, a noun phrase behind it and then nothing that hangs on it. */
export function inverts(items: readonly Item[], verb: number, group: number): boolean {
  const prev = items[group - 1]
  const { frame } = items[verb]!.forms!.verb
  if (!/[qcw]/.test(frame) || /[ao]/.test(frame)) return false
  if (prev && !(prev.bits & (Is.QUOTE | Is.COMMA | Is.DASH | Is.STOP))) return false
  const quoted = prev !== undefined && ((prev.bits | (items[group - 2]?.bits ?? 0)) & Is.QUOTE) !== 0
  if (!quoted && !frame.includes('q')) return false
  if (prev && prev.bits & Is.COMMA && !quoted && !clauseLeft(items, group - 1)) return false
  const next = items[verb + 1]
  if (
    next?.verb !== 'NONE' ||
    next.bits & (Is.OBJECT_PRONOUN | Is.MARK | Is.QUOTE) ||
    (next.bits & Is.SUBJECT_PRONOUN && !quoted)
  )
    return false
  if (next.bits & Is.POSSESSIVE && !frame.startsWith('qc')) return false
  if (
    next.bits & Is.PREPOSITION ||
    next.bits & Is.THAT ||
    (next.bits & (Is.ADVERB | Is.TIME) && !(next.bits & Is.ADJECTIVE))
  )
    return false
  const after = subjectAfter(items, verb + 1)
  const follows = after ? items[after.to] : undefined
  if (!quoted && follows && follows.bits & Is.QUOTE) return false
  // after `"X,"` whoever comes behind the verb is the speaker, whatever follows him
  if (quoted && after && /[,?!—–]/.test((is(items, group - 1, Is.QUOTE) ? prev : items[group - 2])?.lower ?? ''))
    return !follows || !opensClause(follows)
  return (
    after !== null &&
    (!follows ||
      (follows.bits &
        (Is.COMMA |
          Is.STOP |
          Is.TIME |
          Is.PREPOSITION |
          Is.RELATIVE |
          Is.QUOTE |
          Is.DASH |
          Is.COLON |
          Is.SUBORDINATOR |
          Is.ADVERB)) !==
        0 ||
      follows.verb === 'GERUND')
  )
}

/** `"X," Y, who is Z, told W`: the commas before the verb close an insertion after the speaker's name. */
export function insertionBefore(items: readonly Item[], group: number): boolean {
  if (!is(items, group - 1, Is.COMMA) || is(items, group - 2, Is.QUOTE)) return false
  const subject = subjectBefore(items, group)
  const edge = subject ? items[subject.from - 1] : undefined
  if (subject === null) return false
  return !edge || subject.to === group || (edge.bits & (Is.QUOTE | Is.COORDINATOR)) !== 0
}

/** Whether a whole clause stands to the left of a comma, rather than a name and its apposition. */
function clauseLeft(items: readonly Item[], comma: number): boolean {
  for (let i = comma - 1; i >= 0; i--)
    if (items[i]!.verb === 'FINITE' || items[i]!.bits & (Is.BE | Is.MODAL)) return true
  return false
}

/** `"X," said [the mayor] [would]`: an auxiliary makes a clause of what seemed a name. */
const opensClause = (item: Item) => (item.bits & (Is.MODAL | Is.BE | Is.HAVE)) !== 0 || item.verb === 'FINITE'
