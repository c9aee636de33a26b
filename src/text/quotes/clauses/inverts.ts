import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { is, type Token } from '../syntax/token.ts'
import { subjectBefore } from './find-subject.ts'
import { subjectAfter } from './subject-after.ts'

const QUOTE_OR_CLAUSE = Complement.QUOTE | Complement.THAT_CLAUSE

/** `"X," said Y` and `X, said Y`: a quote or a clause before the verb, a noun phrase behind it and then nothing that hangs on it. */
export function inverts(tokens: readonly Token[], verb: number, group: number): boolean {
  const prev = tokens[group - 1]
  const { complements } = tokens[verb]!.forms!.verb
  if (
    !takes(complements, Complement.QUOTE | Complement.THAT_CLAUSE | Complement.TOUCHING_QUOTE) ||
    takes(complements, Complement.AS_PHRASE | Complement.OBJECT_AND_PREDICATE)
  )
    return false
  if (prev && !(prev.bits & (WordClass.QUOTE | WordClass.COMMA | WordClass.DASH | WordClass.STOP))) return false
  const quoted = prev !== undefined && ((prev.bits | (tokens[group - 2]?.bits ?? 0)) & WordClass.QUOTE) !== 0
  if (!quoted && !takes(complements, Complement.QUOTE)) return false
  if (prev && prev.bits & WordClass.COMMA && !quoted && !clauseLeft(tokens, group - 1)) return false
  const next = tokens[verb + 1]
  if (
    next?.verb !== 'NONE' ||
    next.bits & (WordClass.OBJECT_PRONOUN | WordClass.MARK | WordClass.QUOTE) ||
    (next.bits & WordClass.SUBJECT_PRONOUN && !quoted)
  )
    return false
  if (next.bits & WordClass.POSSESSIVE && (complements & QUOTE_OR_CLAUSE) !== QUOTE_OR_CLAUSE) return false
  if (
    next.bits & WordClass.PREPOSITION ||
    next.bits & WordClass.THAT ||
    (next.bits & (WordClass.ADVERB | WordClass.TIME) && !(next.bits & WordClass.ADJECTIVE))
  )
    return false
  const after = subjectAfter(tokens, verb + 1)
  const follows = after ? tokens[after.to] : undefined
  if (!quoted && follows && follows.bits & WordClass.QUOTE) return false
  // after `"X,"` whoever comes behind the verb is the speaker, whatever follows him
  if (
    quoted &&
    after &&
    /[,?!—–]/.test((is(tokens, group - 1, WordClass.QUOTE) ? prev : tokens[group - 2])?.lower ?? '')
  )
    return !follows || !opensClause(follows)
  return (
    after !== null &&
    (!follows ||
      (follows.bits &
        (WordClass.COMMA |
          WordClass.STOP |
          WordClass.TIME |
          WordClass.PREPOSITION |
          WordClass.RELATIVE |
          WordClass.QUOTE |
          WordClass.DASH |
          WordClass.COLON |
          WordClass.SUBORDINATOR |
          WordClass.ADVERB)) !==
        0 ||
      follows.verb === 'GERUND')
  )
}

/** `"X," Y, who is Z, told W`: the commas before the verb close an insertion after the speaker's name. */
export function insertionBefore(tokens: readonly Token[], group: number): boolean {
  if (!is(tokens, group - 1, WordClass.COMMA) || is(tokens, group - 2, WordClass.QUOTE)) return false
  const subject = subjectBefore(tokens, group)
  const edge = subject ? tokens[subject.from - 1] : undefined
  if (subject === null) return false
  return !edge || subject.to === group || (edge.bits & (WordClass.QUOTE | WordClass.COORDINATOR)) !== 0
}

/** Whether a whole clause stands to the left of a comma, rather than a name and its apposition. */
function clauseLeft(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 1; i >= 0; i--)
    if (tokens[i]!.verb === 'FINITE' || tokens[i]!.bits & (WordClass.BE | WordClass.MODAL)) return true
  return false
}

/** `"X," said [the mayor] [would]`: an auxiliary makes a clause of what seemed a name. */
const opensClause = (token: Token) =>
  (token.bits & (WordClass.MODAL | WordClass.BE | WordClass.HAVE)) !== 0 || token.verb === 'FINITE'
