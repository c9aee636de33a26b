import { germanGoesOn } from '../../../languages/de/german-data.ts'
import { hasGermanUse } from '../../../languages/de/has-german-use.ts'
import { isGermanDocument } from '../../../languages/de/noun-head.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { lineEnd } from '../clauses/clause-end.ts'
import { nounPhrase } from '../phrases/german/german-noun-phrase.ts'
import type { Attribution } from '../rules/attribution.ts'
import { speechVerb } from '../rules/german/clauses/clause.ts'
import { clauseSubject } from '../rules/german/clauses/find-subject.ts'
import { isReported } from '../rules/german/clauses/reported.ts'
import { spanOf } from '../syntax/span-of.ts'
import { is, type Sentence, type Token } from '../syntax/token.ts'
import { namedBy } from './named-by.ts'
import type { Naming, Utterance } from './utterance.ts'

const goesOn = new Set(germanGoesOn.split(' '))

/** Sentences that a paraphrase may go on without a cue. */
const FARTHEST = 8

/**
 * German tells by the verb that words are reported: `Der Anleger werde gesperrt.` A sentence of that form without a cue of its
 * own goes on with the speaker before it; `demnach` with the report named before it.
 */
export function findReportedSpeech(
  sentences: readonly Sentence[],
  attributions: readonly (readonly Attribution[])[],
  gathered: readonly Utterance[],
): Utterance[] {
  const found: Utterance[] = []
  const last = new Map<number, Utterance>()
  for (const utterance of gathered) if (utterance.naming) last.set(utterance.line, utterance)
  for (let line = 0; line < sentences.length; line++) {
    const sentence = sentences[line]!
    if (sentence.pure || attributions[line]!.some(({ content }) => content.length > 0)) continue
    const opens = sentence.tokens.slice(0, 2).some(({ lower }) => goesOn.has(lower))
    if (!opens && !isReportedSentence(sentence.tokens)) continue
    const naming = (opens ? reportBefore(sentences, line) : null) ?? speakerBefore(sentences, line, last)
    if (!naming) continue
    const utterance = reportedBy(sentence, line, naming)
    last.set(line, utterance)
    found.push(utterance)
  }
  return found
}

/** A main clause whose verb has the form of reported speech. */
function isReportedSentence(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token, index) => index > 0 && isReported(token))
  if (at < 0) return false
  for (let i = 0; i < at; i++) {
    const { bits, lower } = tokens[i]!
    if (
      bits & (WordClass.BE | WordClass.HAVE | WordClass.MODAL) ||
      (hasGermanUse(tokens[at - 1]!.lower, 'SPEAKING') && hasGermanUse(lower, 'I'))
    )
      return false
  }
  return tokens.length > 3
}

function speakerBefore(
  sentences: readonly Sentence[],
  line: number,
  last: ReadonlyMap<number, Utterance>,
): Naming | null {
  for (let at = line - 1; at >= 0 && at > line - FARTHEST; at--) {
    const before = last.get(at)
    if (before) return sentences[line]!.unit - sentences[at]!.unit <= 1 ? before.naming : null
    if (!sentences[at]!.pure) return spokeBefore(sentences, line, at)
  }
  return null
}

/** `Y wies die Vorwürfe zurück. Diese seien frei erfunden.`: the sentence before tells of speech without giving it. */
function spokeBefore(sentences: readonly Sentence[], line: number, at: number): Naming | null {
  const { tokens, unit } = sentences[at]!
  if (unit !== sentences[line]!.unit || !tokens.some((token, i) => token.forms && speechVerb(tokens, i))) return null
  const subject = clauseSubject(tokens, tokens.length)
  return subject && subject.rank > 4 ? namedBy(sentences[at]!, at, { from: subject.from, to: subject.to }) : null
}

/** The last document that the sentence before names: `legte einen Bericht der Prüfer vor. Demnach …`. */
function reportBefore(sentences: readonly Sentence[], line: number): Naming | null {
  const before = sentences[line - 1]
  if (!before) return null
  for (let at = before.tokens.length - 1; at >= 0; at--) {
    const token = before.tokens[at]!
    if (!is(before.tokens, at, WordClass.CAPITAL) || !isGermanDocument(token.lower)) continue
    const from = is(before.tokens, at - 1, WordClass.DETERMINER) ? at - 1 : at
    const phrase = nounPhrase(before.tokens, from)
    if (phrase) return namedBy(before, line - 1, { from: phrase.from, to: phrase.to })
  }
  return null
}

function reportedBy(sentence: Sentence, line: number, naming: Naming): Utterance {
  const segments = sentence.tokens.flatMap(({ segment, bits }) =>
    segment >= 0 && bits & WordClass.QUOTE ? [segment] : [],
  )
  return {
    segments,
    content: [spanOf(sentence.tokens, { from: 0, to: Math.max(1, lineEnd(sentence.tokens)) })],
    cue: [],
    sense: 'SAY',
    complements: 0,
    naming,
    kind: segments.length > 0 ? 'PARTIAL' : 'INDIRECT',
    rule: 'reported',
    line,
    unit: sentence.unit,
    via: null,
  }
}
