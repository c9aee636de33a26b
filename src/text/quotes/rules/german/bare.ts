import { GERMAN_ENDINGS } from '../../../../languages/de/german-endings.ts'
import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { afterPhrase, prepositional } from '../../phrases/german/german-after-phrase.ts'
import { nounPhrase } from '../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { Attribution } from '../attribution.ts'
import type { SentenceRule } from '../cues/cue-rule.ts'
import { clauseSubject } from './clauses/find-subject.ts'
import { subjectBehind } from './clauses/subject.ts'

const colonRule: SentenceRule = {
  name: 'colon',
  stage: 'CUE',
  description: 'A colon before a quote, in a sentence without another cue: Y ist sich sicher: „X“.',
  languages: ['de'],
  example: {
    text: 'Streit um den Hafen\n\nDie Bürgermeisterin Marla Albrecht ist sich sicher: „Der Hafen wird im Mai geöffnet.“\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'Der Hafen wird im Mai geöffnet.',
    speaker: 'Marla Albrecht',
  },
  find: ({ tokens, line }) => colonAttribution(tokens, line),
}

function colonAttribution(tokens: readonly Token[], line: number): Attribution | null {
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (!(tokens[at]!.bits & WordClass.COLON) || !is(tokens, at + 1, WordClass.QUOTE)) continue
    const subject = placeOf(tokens) ?? clauseSubject(tokens, at)
    let to = at + 2
    while (to < tokens.length && is(tokens, to, WordClass.QUOTE)) to++
    return attribution(line, 'colon', { from: at, to: at + 1 }, subject, { from: at + 1, to })
  }
  return null
}

/** `Auf dem Plakat war zu lesen: „X“`: the document that the sentence begins with. */
function placeOf(tokens: readonly Token[]): Attribution['subject'] {
  if (!hasGermanUse(tokens[0]!.lower, 'PLACE_IN_FRONT')) return null
  const place = prepositional(tokens, 0)
  return place && place.rank === 4 ? { from: place.from, to: place.to } : null
}

const signedRule: SentenceRule = {
  name: 'signed',
  stage: 'CUE',
  description: 'A name alone, in brackets or behind a dash, signs the quote before it.',
  languages: ['de'],
  example: {
    text: 'Streit um den Hafen\n\nDer Rat hat am Montag lange über den Hafen gesprochen.\n\n„Der Hafen wird im Mai geöffnet.“ (Marla Albrecht)\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'Der Hafen wird im Mai geöffnet.',
    speaker: 'Marla Albrecht',
  },
  find: ({ tokens, line }) => signedAttribution(tokens, line),
}

function signedAttribution(tokens: readonly Token[], line: number): Attribution | null {
  if (!is(tokens, 0, WordClass.QUOTE)) return null
  const mark = is(tokens, 1, WordClass.STOP) ? 2 : 1
  if (!is(tokens, mark, WordClass.OPEN | WordClass.DASH)) return null
  const subject = nounPhrase(tokens, mark + 1)
  if (!subject || subject.rank < 5 || subject.rank === 8) return null
  const rest = tokens[afterPhrase(tokens, subject.to)]
  if (rest && !(rest.bits & (WordClass.MARK | WordClass.TIME))) return null
  return attribution(line, 'signed', { from: 0, to: 0 }, subject, { from: 0, to: 1 })
}

const attribution = (
  line: number,
  rule: Attribution['rule'],
  cue: Attribution['cue'],
  subject: Attribution['subject'],
  content: Attribution['content'][number],
): Attribution => ({
  line,
  cue,
  subject: subject && { from: subject.from, to: subject.to },
  content: [content],
  sense: rule === 'colon' ? 'SAY' : null,
  complements: 0,
  how: 'CLAUSE',
  rule,
})

const anyVerb: SentenceRule = {
  name: 'cue-after',
  stage: 'CUE',
  description: 'Behind a quote any verb tells who speaks: „X“, ärgerte sich Y; stand auf den Schildern.',
  languages: ['de'],
  example: {
    text: 'Streit um den Hafen\n\n„Der Hafen bleibt zu“, seufzte die Bürgermeisterin Marla Albrecht am Montag.\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'Der Hafen bleibt zu',
    speaker: 'Marla Albrecht',
  },
  counterexample: {
    text: 'Streit um den Hafen\n\n„Der Hafen bleibt zu“, sagte die Bürgermeisterin Marla Albrecht am Montag.\n\nDie Sitzung des Rates dauerte bis in den Abend.',
    quote: 'Der Hafen bleibt zu',
  },
  find: ({ tokens, line }) => verbBehind(tokens, line),
}

/** A sentence's first quote, a comma, and a word that can be a verb with somebody behind it; or `stand auf …`. */
function verbBehind(tokens: readonly Token[], line: number): Attribution | null {
  if (!is(tokens, 0, WordClass.QUOTE)) return null
  const verb = is(tokens, 1, WordClass.COMMA) ? 2 : 1
  const word = tokens[verb]
  if (word === undefined || word.bits !== 0 || !GERMAN_ENDINGS.VERB.test(word.lower)) return null
  const cue = { from: verb, to: verb + 1 }
  if (hasGermanUse(word.lower, 'WRITTEN')) {
    const place = is(tokens, verb + 1, WordClass.PREPOSITION) ? prepositional(tokens, verb + 1) : null
    return place && attribution(line, 'cue-after', cue, place, { from: 0, to: 1 })
  }
  const subject = verb === 2 ? subjectBehind(tokens, verb + 1) : null
  return subject && subject.rank > 4 ? attribution(line, 'cue-after', cue, subject, { from: 0, to: 1 }) : null
}

/** Tried once a sentence, where no cue claims its quotes. */
export const GERMAN_BARE_RULES = [colonRule, signedRule, anyVerb] as const
