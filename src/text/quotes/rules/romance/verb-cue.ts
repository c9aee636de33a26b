import { Complement, takes } from '../../../../languages/complement.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { subjectBefore } from '../../clauses/subjects/find-subject.ts'
import { headEnd } from '../../phrases/head-end.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { clauseSubject, subjectOf } from './clause-subject.ts'
import { speakerAfter } from './speaker-after.ts'
import { cueEnd, groupStart, isSpeech, pronounInside } from './verb-form.ts'
import { quoteAfter, wordsAfter, wordsBefore } from './words-around-verb.ts'

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

/** Finds the words that the verb of speech at `at` ascribes to somebody. */
function verbCue({ tokens, at, taken, line, language, earlier }: Reading): Attribution | null {
  // `tratar`, `qualifier`, `voir` take words by the rule of naming only
  if (!takes(tokens[at]!.forms!.verb.complements, Complement.QUOTE | Complement.THAT_CLAUSE)) return null
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
    readable(tokens, at, subject, language) ??
    subject ??
    behind ??
    shared ??
    clauseSubject(tokens, group) ??
    (optional ? { from: at, to: at + 1 } : null)
  return own ? made(tokens, line, cue, own, [right], rule) : null
}

/** `Sur la banderole, on peut lire « X »`: nobody is named, and the place speaks. */
function readable(
  tokens: readonly Token[],
  at: number,
  subject: TokenRange | null,
  { pronouns }: Reading['language'],
): TokenRange | null {
  const anybody =
    subject && subject.to - subject.from === 1 && pronouns.get(tokens[subject.from]!.lower)?.number === 'SELF'
  if (tokens[at]!.forms!.verb.sense !== 'WRITE' || !anybody || !is(tokens, 0, WordClass.PREPOSITION)) return null
  const to = headEnd(tokens, 1)
  return to > 1 ? { from: 1, to } : null
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
