import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { groupStart } from '../../phrases/group-start.ts'
import type { Attribution } from '../../rules/attribution.ts'
import { clauseSubject } from '../../rules/german/clauses/find-subject.ts'
import { is, type Sentence, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import { namedBy } from '../../utterances/named-by.ts'
import type { Naming } from '../../utterances/utterance.ts'
import { subjectBefore } from './find-subject.ts'
import { subjectAfter } from './subject-after.ts'

/** The rank from which a noun phrase is somebody who may speak: a person, a body, a name, a pronoun. */
const PERSONAL = 5

/** Finds the main subject of a sentence: that of its first cue, else of its first verb. */
export function mainSubject(
  sentence: Sentence,
  index: number,
  attributions: readonly Attribution[],
  language: QuoteLanguage,
): Naming | null {
  const named = attributions.filter(({ subject, sense, rule }) => subject && sense && spoken.test(rule))
  const cue = named.find(({ rule }) => /after|inverted/.test(rule)) ?? named[0]
  if (cue) return namedBy(sentence, index, cue.subject!)
  const { tokens } = sentence
  if (language.wordOrder === 'VERB_SECOND') {
    const subject = clauseSubject(tokens, tokens.length)
    return subject && subject.rank >= PERSONAL ? namedBy(sentence, index, { from: subject.from, to: subject.to }) : null
  }
  for (let i = mainStart(tokens); i < tokens.length; i++) {
    const { bits, verb } = tokens[i]!
    if (
      verb !== 'FINITE' &&
      !(
        bits & (WordClass.BE | WordClass.HAVE | WordClass.MODAL) &&
        !(bits & (WordClass.SUBJECT_PRONOUN | WordClass.POSSESSIVE))
      )
    )
      continue
    const before = subjectBefore(tokens, groupStart(tokens, i))
    const subject = before && asks(tokens, before) ? subjectAfter(tokens, i + 1) : before
    if (subject) return namedBy(sentence, index, subject)
  }
  return null
}

/** `[Why] was he out?`: the subject stands behind the verb. */
const asks = (tokens: readonly Token[], { from, to }: TokenRange) =>
  to === from + 1 && is(tokens, from, WordClass.QUESTION) && !is(tokens, from, WordClass.RELATIVE)

/** Past what leads into the main clause: `Asked whether X, Y laughed`. */
function mainStart(tokens: readonly Token[]): number {
  const first = tokens[0]!
  if (first.verb !== 'PASSIVE' && first.verb !== 'GERUND' && !(first.bits & WordClass.SUBORDINATOR)) return 0
  const comma = tokens.findIndex(({ bits }) => bits & WordClass.COMMA)
  return comma > 0 && comma < tokens.length - 2 ? comma : 0
}

/** Rules of cues that somebody utters, rather than of nouns and states. */
const spoken = /^(?:cue|according|colon)/
