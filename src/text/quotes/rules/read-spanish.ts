import { Form, type QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { clauseEnd, lineEnd } from '../clauses/clause-end.ts'
import { subjectBefore } from '../clauses/find-subject.ts'
import { subjectAfter } from '../clauses/subject-after.ts'
import { is, type Sentence, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import type { Attribution } from './attribution.ts'
import { colonAttribution } from './cues/colon.ts'

/** The cues of a Spanish sentence: `«X», dijo Y`, `—X —dijo Y—`, `Y dijo que X`, `dijo que X`, `según Y, X`. */
export function readSpanish(sentence: Sentence, index: number, { relays }: QuoteLanguage): Attribution[] {
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) tokens[i]!.verb = verbAt(tokens, i)
  const found: Attribution[] = []
  let taken = 0
  for (let i = 0; i < tokens.length; i++) {
    const spoken = tokens[i]!.verb !== 'NONE' && tokens[i]!.forms!.verb.sense !== null
    const attribution = spoken ? verbCue(tokens, i, taken, found, index) : relay(tokens, i, index, relays)
    if (!attribution) continue
    found.push(attribution)
    taken = i + 1
  }
  const bare = found.length === 0 ? colonAttribution(tokens, null, index) : null
  return bare ? [bare] : found
}

/** `dijo [Y] al juez`: whoever hears it is no speaker. */
function speakerAfter(tokens: readonly Token[], from: number): TokenRange | null {
  const named = subjectAfter(tokens, from)
  if (!named) return null
  for (let at = from + 1; at < named.to; at++) if (tokens[at]!.roles & WordRole.HEARER) return { from, to: at }
  return named
}

/** A participle is a verb behind `ha`; `la denuncia`, `su crítica` are nouns. */
function verbAt(tokens: readonly Token[], i: number): Token['verb'] {
  const forms = tokens[i]!.forms?.forms ?? 0
  if (forms === 0 || tokens[i]!.bits & WordClass.CAPITAL) return i === 0 && forms & Form.PAST ? 'FINITE' : 'NONE'
  if (forms & Form.GERUND) return 'GERUND'
  if (forms & Form.PARTICIPLE) return is(tokens, i - 1, WordClass.HAVE) ? 'FINITE' : 'NONE'
  return is(tokens, i - 1, (WordClass.DETERMINER & ~WordClass.NAME) | WordClass.POSSESSIVE | WordClass.PREPOSITION)
    ? 'NONE'
    : 'FINITE'
}

/** Where the verb with its pronouns and auxiliaries begins: `no se lo ha dicho`. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let at = verb
  while (
    at > 0 &&
    is(tokens, at - 1, WordClass.HAVE | WordClass.NEGATION | WordClass.OBJECT_PRONOUN | WordClass.ADVERB)
  )
    at--
  return at
}

function verbCue(
  tokens: readonly Token[],
  verb: number,
  taken: number,
  before: readonly Attribution[],
  line: number,
): Attribution | null {
  const group = groupStart(tokens, verb)
  const own = { from: verb, to: verb + 1 }
  const left = wordsBefore(tokens, group, taken)
  if (left && tokens[verb]!.verb === 'FINITE') {
    const subject = speakerAfter(tokens, verb + 1)
    const next = quoteAfter(tokens, subject?.to ?? verb + 1)
    return made(tokens, line, own, subject ?? own, next ? [left, next] : [left], 'cue-inverted')
  }
  const gerund = tokens[verb]!.verb === 'GERUND'
  const shared = before.findLast(({ subject }) => subject)?.subject ?? null
  // `La jueza, añadiendo que X, pidió Y`
  const ahead = is(tokens, group - 1, WordClass.COMMA) ? group - 1 : group
  const noun = gerund && shared ? null : subjectBefore(tokens, gerund ? ahead : group)
  const subject = noun && !is(tokens, noun.from - 1, WordClass.PREPOSITION) ? noun : null
  // `En la radio dijo Y que X`
  const behind = subject ? null : speakerAfter(tokens, verb + 1)
  const right = wordsAfter(tokens, behind ? behind.to : verb + 1)
  if (!right) return null
  const rule = subject ? 'cue' : behind ? 'cue-inverted' : shared ? 'cue-shared' : 'cue'
  return made(tokens, line, own, subject ?? behind ?? shared ?? own, [right], rule)
}

const made = (
  tokens: readonly Token[],
  line: number,
  cue: TokenRange,
  subject: TokenRange,
  content: readonly TokenRange[],
  rule: Attribution['rule'],
): Attribution => {
  const { sense, complements } = tokens[cue.from]!.forms!.verb
  return { line, cue, subject, content, sense, complements, how: 'CLAUSE', rule }
}

/** The quote, or the clause, that ends right before the verb: `«X», `, `—X —`, `X, `. */
function wordsBefore(tokens: readonly Token[], group: number, taken: number): TokenRange | null {
  const mark = is(tokens, group - 1, WordClass.COMMA | WordClass.DASH)
  const last = mark ? group - 2 : group - 1
  if (last < taken) return null
  if (is(tokens, last, WordClass.QUOTE)) return { from: last, to: last + 1 }
  if (!is(tokens, group - 1, WordClass.COMMA) || last - taken < 2) return null
  // `Y, que es Z, dijo`: no clause but a speaker with an insertion
  if (subjectBefore(tokens, group)?.to === group || tokens[last]!.name >= 0) return null
  return is(tokens, taken, WordClass.COORDINATOR) ? { from: taken + 1, to: last + 1 } : { from: taken, to: last + 1 }
}

function quoteAfter(tokens: readonly Token[], at: number): TokenRange | null {
  for (let i = at; i < Math.min(tokens.length, at + 8); i++) {
    if (tokens[i]!.verb !== 'NONE') return null
    if (tokens[i]!.bits & WordClass.QUOTE) return { from: i, to: i + 1 }
  }
  return null
}

/** What `que`, a question word, a colon or a quote opens behind the cue. */
function wordsAfter(tokens: readonly Token[], from: number): TokenRange | null {
  const end = lineEnd(tokens)
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const { bits, verb } = tokens[at]!
    if (bits & (WordClass.QUOTE | WordClass.THAT | WordClass.QUESTION)) return { from: at, to: clauseEnd(tokens, at) }
    if (bits & WordClass.COLON && at + 1 < end) return { from: at + 1, to: end }
    if (verb === 'FINITE' || bits & (WordClass.STOP | WordClass.COORDINATOR)) return null
  }
  return null
}

/** At the start of a sentence all up to the comma names who says it. */
function toComma(tokens: readonly Token[], from: number): TokenRange | null {
  const comma = tokens.findIndex(({ bits }, at) => at > from && bits & WordClass.COMMA)
  return comma < 0 ? null : { from, to: comma }
}

/** `Según Y, X`, `X, según Y`, `«X», en palabras de Y`. */
function relay(tokens: readonly Token[], i: number, line: number, relays: QuoteLanguage['relays']): Attribution | null {
  const words = relays.find((each) => each.every((word, at) => tokens[i + at]?.lower === word))
  if (!words) return null
  const cue = { from: i, to: i + words.length }
  // `según dijo Y`
  if (tokens[cue.to]?.verb === 'FINITE') return null
  const subject = i === 0 ? toComma(tokens, cue.to) : speakerAfter(tokens, cue.to)
  if (!subject) return null
  const end = lineEnd(tokens)
  const rest = is(tokens, subject.to, WordClass.COMMA) ? subject.to + 1 : subject.to
  const to = is(tokens, i - 1, WordClass.COMMA | WordClass.DASH) ? i - 1 : i
  const content = to > 0 ? { from: 0, to } : { from: rest, to: end }
  if (content.to <= content.from) return null
  return {
    line,
    cue,
    subject,
    content: [content],
    sense: 'SAY',
    complements: 0,
    how: 'CLAUSE',
    rule: 'according-to',
  }
}
