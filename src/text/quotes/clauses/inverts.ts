import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { is, type Token } from '../syntax/token.ts'
import { subjectBefore } from './subjects/find-subject.ts'
import { subjectAfter } from './subjects/subject-after.ts'

const QUOTE_OR_CLAUSE = Complement.QUOTE | Complement.THAT_CLAUSE

/** `"X," said Y` and `X, said Y`: a quote or a clause before the verb, a noun phrase behind it and then nothing that hangs on it. */
export function inverts(tokens: readonly Token[], verb: number, group: number): boolean {
  const { complements } = tokens[verb]!.forms!.verb
  if (
    !takes(complements, QUOTE_OR_CLAUSE | Complement.TOUCHING_QUOTE) ||
    takes(complements, Complement.AS_PHRASE | Complement.OBJECT_AND_PREDICATE)
  )
    return false
  const quoted = is(tokens, group - 1, WordClass.QUOTE) || is(tokens, group - 2, WordClass.QUOTE)
  if (!wordsBefore(tokens, group, quoted, complements) || !opensSubject(tokens[verb + 1], quoted, complements))
    return false
  const after = subjectAfter(tokens, verb + 1)
  const follows = after ? tokens[after.to] : undefined
  if (!quoted && follows && follows.bits & WordClass.QUOTE) return false
  // after `"X,"` whoever comes behind the verb is the speaker, whatever follows him
  if (quoted && after && endsInMark(tokens, group)) return !follows || !opensClause(follows)
  return after !== null && (!follows || (follows.bits & behindSubject) !== 0 || follows.verb === 'GERUND')
}

/** Tells whether what stands before the verb group can be what is said: a quote, or a clause with its comma. */
function wordsBefore(tokens: readonly Token[], group: number, quoted: boolean, complements: number): boolean {
  if (group > 0 && !is(tokens, group - 1, WordClass.QUOTE | WordClass.COMMA | WordClass.DASH | WordClass.STOP))
    return false
  if (quoted) return true
  if (!takes(complements, Complement.QUOTE)) return false
  return !is(tokens, group - 1, WordClass.COMMA) || clauseLeft(tokens, group - 1)
}

/** Tells whether the word behind the verb can begin who speaks. */
function opensSubject(next: Token | undefined, quoted: boolean, complements: number): boolean {
  if (next?.verb !== 'NONE') return false
  const { bits } = next
  if (bits & notSubject || (bits & WordClass.SUBJECT_PRONOUN && !quoted)) return false
  if (bits & WordClass.POSSESSIVE && (complements & QUOTE_OR_CLAUSE) !== QUOTE_OR_CLAUSE) return false
  return !(bits & (WordClass.ADVERB | WordClass.TIME)) || (bits & WordClass.ADJECTIVE) !== 0
}

const notSubject = WordClass.OBJECT_PRONOUN | WordClass.MARK | WordClass.QUOTE | WordClass.PREPOSITION | WordClass.THAT

/** Classes of tokens behind a subject that follows its verb. */
const behindSubject =
  WordClass.COMMA |
  WordClass.STOP |
  WordClass.TIME |
  WordClass.PREPOSITION |
  WordClass.RELATIVE |
  WordClass.QUOTE |
  WordClass.DASH |
  WordClass.COLON |
  WordClass.SUBORDINATOR |
  WordClass.ADVERB

/** Tells whether the quote before the verb group ends in a mark inside its marks. */
const endsInMark = (tokens: readonly Token[], group: number) =>
  /[,?!—–]/.test(tokens[is(tokens, group - 1, WordClass.QUOTE) ? group - 1 : group - 2]?.lower ?? '')

/** `"X," Y, who is Z, told W`: the commas before the verb close an insertion after the speaker's name. */
export function insertionBefore(tokens: readonly Token[], group: number): boolean {
  if (!is(tokens, group - 1, WordClass.COMMA) || is(tokens, group - 2, WordClass.QUOTE)) return false
  const subject = subjectBefore(tokens, group)
  const edge = subject ? tokens[subject.from - 1] : undefined
  if (subject === null) return false
  return !edge || subject.to === group || (edge.bits & (WordClass.QUOTE | WordClass.COORDINATOR)) !== 0
}

/** Tells whether a whole clause stands to the left of a comma, rather than a name and its apposition. */
function clauseLeft(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 1; i >= 0; i--)
    if (tokens[i]!.verb === 'FINITE' || tokens[i]!.bits & (WordClass.BE | WordClass.MODAL)) return true
  return false
}

/** `"X," said [the mayor] [would]`: an auxiliary makes a clause of what seemed a name. */
const opensClause = (token: Token) =>
  (token.bits & (WordClass.MODAL | WordClass.BE | WordClass.HAVE)) !== 0 || token.verb === 'FINITE'
