import { Complement, takes } from '../../../../languages/complement.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { clauseEnd, lineEnd } from '../../clauses/clause-end.ts'
import { subjectBefore } from '../../clauses/find-subject.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { speakerAfter } from './speaker-after.ts'
import { subjectBeforeVerb } from './subject-before-verb.ts'
import { cueEnd, groupStart, isSpeech, pronounInside } from './verb-form.ts'

const find: CueRule['find'] = (reading) => (isSpeech(reading.tokens[reading.at]!) ? verbCue(reading) : null)

/** `Y a dit : « X »`, `« X », a dit Y`, `Y est venu et a dit « X »`: the rules of a clause share one finder. */
export const ROMANCE_CLAUSE_CUES = [
  {
    name: 'cue',
    stage: 'CUE',
    description: 'The speaker, a verb of speech, then the words: Y a déclaré : « X » ; Y dijo que X.',
    languages: ['es', 'fr'],
    example: {
      text: "Valmercy se dispute autour du bac\n\nMarla Albrecht a déclaré lundi : « Le port ouvrira en mai. »\n\nLa séance a duré jusqu'au soir et beaucoup d'habitants y ont assisté.",
      quote: 'Le port ouvrira en mai.',
      speaker: 'Marla Albrecht',
    },
    find,
  },
  {
    name: 'cue-inverted',
    stage: 'CUE',
    description: 'The words, then the verb and the speaker: « X », a déclaré Y ; «X», dijo Y.',
    languages: ['es', 'fr'],
    example: {
      text: "Valmercy se dispute autour du bac\n\n« Le port ouvrira en mai », a déclaré lundi Marla Albrecht.\n\nLa séance a duré jusqu'au soir et beaucoup d'habitants y ont assisté.",
      quote: 'Le port ouvrira en mai',
      speaker: 'Marla Albrecht',
    },
    find,
  },
  {
    name: 'cue-shared',
    stage: 'CUE',
    description: 'A further verb shares the subject of the one before it: Y a dit que Z et ajouté que X.',
    languages: ['es', 'fr'],
    example: {
      text: "Valmercy se dispute autour du bac\n\nMarla Albrecht a dit que le port ouvrirait en mai, ajoutant qu'il serait « ouvert à tous ».\n\nLa séance a duré jusqu'au soir et beaucoup d'habitants y ont assisté.",
      quote: 'ouvert à tous',
      speaker: 'Marla Albrecht',
    },
    find,
  },
] as const satisfies readonly CueRule[]

/** What the verb of speech at `at` ascribes to somebody. */
function verbCue({ tokens, at, taken, line, language, earlier }: Reading): Attribution | null {
  // `tratar`, `qualifier` take words by the rule of naming only
  if (takes(tokens[at]!.forms!.verb.complements, Complement.AS_PHRASE)) return null
  const group = groupStart(tokens, at)
  const cue = { from: at, to: cueEnd(tokens, at) }
  const optional = language.wordOrder === 'SUBJECT_OPTIONAL'
  const inside = pronounInside(tokens, at)
  const pronoun = inside < 0 ? null : { from: inside, to: inside + 1 }
  const left = wordsBefore(tokens, group, at, taken, pronoun !== null)
  if (left && tokens[at]!.verb === 'FINITE') {
    const subject = pronoun ?? speakerAfter(tokens, cue.to)
    const next = quoteAfter(tokens, subject && subject.from >= cue.to ? subject.to : cue.to)
    const named = subject ?? (optional ? { from: at, to: at + 1 } : null)
    if (named) return made(tokens, line, cue, named, next ? [left, next] : [left], 'cue-inverted')
  }
  return wordsBehind({ tokens, at, taken, line, language }, earlier, group, pronoun)
}

/** `Y dijo que X`, `dijo Y que X`: the words stand behind the verb. */
function wordsBehind(
  { tokens, at, taken, line, language }: Omit<Reading, 'clauses' | 'earlier'>,
  before: readonly Attribution[],
  group: number,
  pronoun: TokenRange | null,
): Attribution | null {
  const cue = { from: at, to: cueEnd(tokens, at) }
  const optional = language.wordOrder === 'SUBJECT_OPTIONAL'
  const gerund = tokens[at]!.verb === 'GERUND'
  const shared = before.findLast(({ subject }) => subject)?.subject ?? null
  // `La jueza, añadiendo que X, pidió Y`
  const ahead = is(tokens, group - 1, WordClass.COMMA) ? group - 1 : group
  const noun =
    gerund && shared ? null : (subjectOf(tokens, group, taken) ?? subjectBefore(tokens, gerund ? ahead : group))
  const subject = pronoun ?? (noun && !is(tokens, noun.from - 1, WordClass.PREPOSITION) ? noun : null)
  // `En la radio dijo Y que X`
  const behind = subject ? null : speakerAfter(tokens, cue.to)
  const right = wordsAfter(tokens, behind ? behind.to : cue.to)
  if (!right) return null
  const rule = subject ? 'cue' : behind ? 'cue-inverted' : shared ? 'cue-shared' : 'cue'
  const own =
    subject ?? behind ?? shared ?? clauseSubject(tokens, group) ?? (optional ? { from: at, to: at + 1 } : null)
  return own ? made(tokens, line, cue, own, [right], rule) : null
}

/** The subject in front of a verb; before `qui` the one that it stands for. */
function subjectOf(tokens: readonly Token[], group: number, taken: number): TokenRange | null {
  if (!is(tokens, group - 1, WordClass.RELATIVE)) return subjectBeforeVerb(tokens, group, taken)
  const whose = subjectBeforeVerb(tokens, group - 1, taken)
  return whose && is(tokens, whose.to - 1, WordClass.NAME) ? whose : null
}

/** The first subject of the sentence, where a further verb shares it: `X est venu et a dit`. */
export function clauseSubject(tokens: readonly Token[], group: number): TokenRange | null {
  for (let at = 1; at < group; at++)
    if (tokens[at]!.verb === 'FINITE' || is(tokens, at, WordClass.BE | WordClass.HAVE | WordClass.MODAL)) {
      const subject = subjectBeforeVerb(tokens, groupStart(tokens, at), 0)
      if (subject) return subject
    }
  return null
}

export const made = (
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
function wordsBefore(
  tokens: readonly Token[],
  group: number,
  verb: number,
  taken: number,
  inverted: boolean,
): TokenRange | null {
  const mark = is(tokens, group - 1, WordClass.COMMA | WordClass.DASH)
  const last = mark ? group - 2 : group - 1
  if (last < taken) return null
  if (is(tokens, last, WordClass.QUOTE)) return { from: last, to: last + 1 }
  if (!is(tokens, group - 1, WordClass.COMMA) || last - taken < 2) return null
  // `Y, que es Z, dijo`: no clause but a speaker with an insertion
  if (!inverted && (subjectBefore(tokens, group)?.to === group || tokens[last]!.name >= 0)) return null
  if (!inverted && isInserted(tokens, group, taken, verb)) return null
  return is(tokens, taken, WordClass.COORDINATOR) ? { from: taken + 1, to: last + 1 } : { from: taken, to: last + 1 }
}

/** `Y, alcaldesa de Z, dijo que X`: two commas, and the words stand behind the verb. */
function isInserted(tokens: readonly Token[], group: number, taken: number, verb: number): boolean {
  const commas = tokens.slice(taken, group).filter(({ bits }) => bits & WordClass.COMMA).length
  return (
    commas > 1 && subjectBeforeVerb(tokens, group, taken) !== null && wordsAfter(tokens, cueEnd(tokens, verb)) !== null
  )
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
