import type { Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { isVerbFinal, type SpeechVerb, speechVerb } from './clauses/clause.ts'
import { contentBehind } from './clauses/content.ts'
import { findSubject } from './clauses/find-subject.ts'
import { contentOf, inBracket, leftOf } from './clauses/words-around.ts'
import { relative } from './relative.ts'
import { whoseWords } from './whose-words.ts'

const find = (reading: Reading): Attribution | null => verbAttribution(reading)

/** `Y sagte: „X“`, `„X“, sagte Y`, `Y kam und sagte, X`: the rules of German clauses share one finder. */
export const GERMAN_CLAUSE_CUES = [
  {
    name: 'cue',
    stage: 'CUE',
    description: 'The verb of speech stands second; its subject is before it or behind it, the words follow.',
    languages: ['de'],
    example: {
      text: 'Streit um den Hafen\n\nVor dem Rathaus sagte die Bürgermeisterin Marla Albrecht am Montag: „Der Hafen wird im Mai geöffnet.“\n\nDie Sitzung des Rates dauerte bis in den Abend.',
      quote: 'Der Hafen wird im Mai geöffnet.',
      speaker: 'Marla Albrecht',
    },
    find,
  },
  {
    name: 'cue-inverted',
    stage: 'CUE',
    description: 'The words fill the place before the verb, the speaker stands behind it.',
    languages: ['de'],
    example: {
      text: 'Streit um den Hafen\n\n„Der Hafen wird im Mai geöffnet“, teilte die Bürgermeisterin Marla Albrecht am Montag mit.\n\nDie Sitzung des Rates dauerte bis in den Abend.',
      quote: 'Der Hafen wird im Mai geöffnet',
      speaker: 'Marla Albrecht',
    },
    find,
  },
  {
    name: 'cue-shared',
    stage: 'CUE',
    description: 'A second verb takes the subject of the clause before it.',
    languages: ['de'],
    example: {
      text: 'Streit um den Hafen\n\nDie Bürgermeisterin Marla Albrecht hat den Plan gelobt und betonte, dass der Hafen „für alle offen“ sei.\n\nDie Sitzung des Rates dauerte bis in den Abend.',
      quote: 'für alle offen',
      speaker: 'Marla Albrecht',
    },
    find,
  },
] as const satisfies readonly CueRule[]

function verbAttribution({ tokens, at, line, taken }: Reading): Attribution | null {
  const verb = speechVerb(tokens, at)
  if (!verb || verb.passive) return null
  if (verb.finite === at && isVerbFinal(tokens, at)) return relative(tokens, at, line, verb)
  const found = findSubject(tokens, verb.finite, taken, verb.plural)
  if (!found) return null
  const behind = found.place === 'BEHIND' ? found.phrase.to : 0
  const right = contentBehind(tokens, Math.max(verb.last + 1, behind), behind || verb.last + 1)
  const object = right && right.how !== 'OBJECT' ? null : inBracket(tokens, verb, found)
  const left = found.place === 'BEHIND' ? leftOf(tokens, verb.finite, taken, right) : null
  const content = contentOf(tokens, left, right, object)
  if (content.length === 0 && right?.how !== 'EMPTY') return null
  const subject = whoseWords(tokens, verb, found.phrase)
  return {
    line,
    cue: cueOf(verb, tokens),
    subject: subject && { from: subject.from, to: subject.to },
    content,
    sense: verb.verb.sense,
    complements: verb.verb.complements,
    how: left || right?.how !== 'OBJECT' ? 'CLAUSE' : 'OBJECT',
    rule: left ? 'cue-inverted' : found.place === 'SHARED' ? 'cue-shared' : 'cue',
  }
}

/** The verb, or the particle's or participle's end of its bracket where little stands between. */
function cueOf({ finite, last }: SpeechVerb, tokens: readonly Token[]): TokenRange {
  if (last - finite < 2) return { from: finite, to: last + 1 }
  const at = tokens[last]!.forms ? last : finite
  return { from: at, to: at + 1 }
}
