import { Complement, takes } from '../../../../languages/complement.ts'
import type { CueVerb } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { bareClause } from '../../clauses/bare-clause.ts'
import type { Clause } from '../../clauses/clause.ts'
import { clauseEnd } from '../../clauses/clause-end.ts'
import type { After } from '../../content/after.ts'
import { contentAfter } from '../../content/content-after.ts'
import { contentBefore } from '../../content/content-before.ts'
import { tellsWhen, trimContent } from '../../content/trim-content.ts'
import { groupStart } from '../../phrases/group-start.ts'
import { headEnd } from '../../phrases/head-end.ts'
import { hasRole, is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule } from './cue-rule.ts'

/** A verb of speech with its subject: these rules share one finder and differ by where the subject stands. */
const find: CueRule['find'] = ({ tokens, line, taken, clauses }) =>
  attribute(tokens, clauses[clauses.length - 1]!, taken, line)

/** `Y said "X"`. */
const cue: CueRule = {
  name: 'cue',
  stage: 'CUE',
  description: 'The speaker, a verb of speech, then the words: Y said X.',
  languages: ['en'],
  example: {
    text: 'Marla Albrecht said: "The port will open in May."',
    quote: 'The port will open in May.',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `"X," Y said`. */
const cueAfter: CueRule = {
  name: 'cue-after',
  stage: 'CUE',
  description: 'The words, then the speaker and the verb: "X," Y said.',
  languages: ['en'],
  example: {
    text: '"The port will open in May," Marla Albrecht said.',
    quote: 'The port will open in May,',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `"X," said Y`. */
const cueInverted: CueRule = {
  name: 'cue-inverted',
  stage: 'CUE',
  description: 'The words, then the verb and the speaker: "X," said Y.',
  languages: ['en'],
  example: {
    text: '"The port will open in May," said Marla Albrecht, the mayor.',
    quote: 'The port will open in May,',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `Y came and said "X"`. */
const cueShared: CueRule = {
  name: 'cue-shared',
  stage: 'CUE',
  description: 'A further verb shares the subject of the one before it: Y stood up and said X.',
  languages: ['en'],
  example: {
    text: 'Marla Albrecht stood up and said: "The port will open in May."',
    quote: 'The port will open in May.',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `with Y calling it "X"`. */
const cueBefore: CueRule = {
  name: 'cue-before',
  stage: 'CUE',
  description: 'A participle with a subject of its own: with Y calling it X.',
  languages: ['en'],
  example: {
    text: 'The vote was close, with Marla Albrecht calling it "a great day for the port."',
    quote: 'a great day for the port.',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `Y left, saying "X"`. */
const cueParticiple: CueRule = {
  name: 'cue-participle',
  stage: 'CUE',
  description: 'A participle that hangs on the main clause: Y left, saying X.',
  languages: ['en'],
  example: {
    text: 'Marla Albrecht left the room, saying: "The port will open in May."',
    quote: 'The port will open in May.',
    speaker: 'Marla Albrecht',
  },
  find,
}

/** `Y said that Z had promised "X"`. */
const nestedCue: CueRule = {
  name: 'nested-cue',
  stage: 'CUE',
  description:
    "Somebody reports what another has promised, demanded or warned of; the words are the reporting speaker's.",
  languages: ['en'],
  example: {
    text: 'Marla Albrecht said that Tom Veyle had promised "full support" for the port.',
    quote: 'full support',
    speaker: 'Marla Albrecht',
  },
  find,
}

export const CLAUSE_CUES = [cue, cueAfter, cueInverted, cueShared, cueBefore, cueParticiple, nestedCue] as const

/** The words that a clause ascribes to its subject, on either side of it; null where it ascribes none. */
function attribute(tokens: readonly Token[], clause: Clause, taken: number, line: number): Attribution | null {
  const { verb, subject, rule } = clause
  if (!rule) return null
  const lexical = tokens[verb]!.forms!.verb
  const inverted = rule === 'cue-inverted'
  const end = lexical.lemma.includes(' ') ? verb + 1 : verb
  const last = inverted && subject ? subject.to - 1 : end
  const after = contentAfter(tokens, last, lexical)
  const right = after && { ...after, content: trimContent(tokens, verb, after.content) }
  const start = inverted || !subject || subject.to > verb ? groupStart(tokens, verb) : subject.from
  const left = wordsBefore(tokens, clause, { start, last, taken }, right)
  const broken = left || rule !== 'cue' ? null : brokenOff(tokens, start, taken, right)
  const aside = parenthetical(tokens, clause, end, taken)
  if (aside.length > 0) return made(line, clause, lexical, { from: verb, to: end + 1 }, aside, rule)
  const content = contentOf(tokens, left, broken, right, last)
  if (content.length === 0) return null
  const to = !left && right ? Math.max(end + 1, Math.min(right.cueEnd, verb + 3)) : end + 1
  const cue = { from: verb, to: inverted ? verb + 1 : to }
  const attribution = made(line, clause, lexical, cue, content, left && rule === 'cue' ? 'cue-after' : rule)
  return !left && right && isObject(right, lexical) ? { ...attribution, how: 'OBJECT' } : attribution
}

/** Where cue and speaker begin and end, and the tokens before which an earlier cue has its words. */
interface CueRange {
  readonly start: number
  readonly last: number
  readonly taken: number
}

/** The words that the cue looks back on, or null. */
function wordsBefore(
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

/** All the words on both sides of the cue, in order. */
function contentOf(
  tokens: readonly Token[],
  left: TokenRange | null,
  broken: TokenRange | null,
  right: After | null,
  last: number,
): TokenRange[] {
  const before = [left, broken].filter((range) => range !== null)
  if (right && (!left || goesOn(tokens, last, right))) return [...before, right.content]
  return left ? [...before, ...resumed(tokens, last, left)] : before
}

/** `praised X`: what is said is only named, not told. */
const isObject = ({ how }: After, { complements }: CueVerb) =>
  (how === 'OBJECT' || how === 'LINK') && !takes(complements, Complement.AS_PHRASE | Complement.OBJECT_AND_PREDICATE)

const made = (
  line: number,
  { subject }: Clause,
  { sense, complements }: CueVerb,
  cue: TokenRange,
  content: readonly TokenRange[],
  rule: Attribution['rule'],
): Attribution => ({ line, cue, subject, content, sense, complements, how: 'CLAUSE', rule })

/** `Prices, he said, "will fall"`: a quote that goes on with the sentence that the cue breaks off. */
function brokenOff(tokens: readonly Token[], start: number, taken: number, right: After | null): TokenRange | null {
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
function parenthetical(
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

/** `"A," he said, "B."`: the right side is more of the left one. */
const goesOn = (tokens: readonly Token[], last: number, right: After) =>
  (right.how === 'QUOTE' || right.how === 'COLON') &&
  (tokens[right.content.from]!.bits & WordClass.QUOTE) !== 0 &&
  right.content.from <= last + 14

/** `In May, he said, prices fell`: the cue stands between commas and a clause follows. */
function resumes(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 2]
  if (
    !is(tokens, last + 1, WordClass.COMMA) ||
    !next ||
    next.roles & WordRole.ACCORDING ||
    next.bits & (WordClass.COORDINATOR | WordClass.QUOTE | WordClass.SUBORDINATOR)
  )
    return false
  return (
    next.verb === 'FINITE' ||
    (next.bits & (WordClass.BE | WordClass.HAVE | WordClass.MODAL)) !== 0 ||
    bareClause(tokens, last + 2, tokens.length)
  )
}

/** `X, he said, is Y`: the sentence goes on after the comma. */
function resumed(tokens: readonly Token[], last: number, left: TokenRange): TokenRange[] {
  const more = furtherQuote(tokens, last + 1)
  if (more > 0) return [{ from: more, to: clauseEnd(tokens, more) }]
  const next = tokens[last + 2]
  if (!is(tokens, last + 1, WordClass.COMMA) || !next || next.roles & WordRole.ACCORDING) return []
  if (
    next.verb === 'GERUND' ||
    next.bits & (WordClass.COORDINATOR | WordClass.SUBORDINATOR | WordClass.PREPOSITION) ||
    /[.?!]/.test(tokens[left.to - 1]!.lower)
  )
    return []
  const to = clauseEnd(tokens, last + 2)
  return to > last + 2 ? [{ from: last + 2, to }] : []
}

/** `"X," he said, and "Y"`, `"X," he wrote in a letter sent on Monday, "y"`: where the further quote stands, or 0. */
function furtherQuote(tokens: readonly Token[], from: number): number {
  let plain = is(tokens, from, WordClass.PREPOSITION | WordClass.TIME | WordClass.COMMA)
  for (let at = from; at < Math.min(tokens.length, from + 16); at++) {
    const { bits, verb } = tokens[at]!
    if (bits & WordClass.COMMA && is(tokens, at + 1, WordClass.QUOTE))
      return is(tokens, at + 1, WordClass.CAPITAL) ? 0 : at + 1
    if (
      plain &&
      bits & WordClass.COMMA &&
      is(tokens, at + 1, WordClass.COORDINATOR) &&
      is(tokens, at + 2, WordClass.QUOTE)
    )
      return at + 2
    if (bits & (WordClass.MARK | WordClass.QUOTE)) return 0
    if (verb !== 'NONE') plain = false
  }
  return 0
}
