import { WordClass } from '../../../../languages/word-class.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { isVerbFinal, type SpeechVerb, speechVerb } from './clauses/clause.ts'
import { contentBehind, holds, holdsReported, objectStart, type Right } from './clauses/content.ts'
import { type Found, findSubject } from './clauses/find-subject.ts'

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

/** The words before the verb, where they are said: a quote, or a clause and a comma. */
function leftOf(tokens: readonly Token[], verb: number, taken: number, right: Right | null): TokenRange | null {
  let to = verb
  while (to > taken && is(tokens, to - 1, WordClass.ADVERB)) to--
  const before = to
  if (to > taken && is(tokens, to - 1, WordClass.COMMA | WordClass.DASH)) to--
  if (!is(tokens, to, WordClass.COMMA | WordClass.DASH) && !is(tokens, to - 1, WordClass.QUOTE)) return null
  let from = taken
  for (let at = to - 1; at > taken; at--)
    if (tokens[at]!.lower === ';' || (tokens[at]!.bits & WordClass.COLON && at < to - 1)) {
      from = at + 1
      break
    }
  while (from < to && is(tokens, from, WordClass.COMMA | WordClass.STOP)) from++
  const range = { from, to }
  const quoted = holds(tokens, range, WordClass.QUOTE)
  // `Im Prozess um den „X“ hat …`: a name in marks; but `Von einem „X“ sprach …`
  if (to === before && !is(tokens, from, WordClass.QUOTE) && !/^(?:von|vom|als|mit|vor)$/.test(tokens[from]!.lower))
    return null
  if (quoted)
    return right && isOpen(right) && !is(tokens, to - 1, WordClass.QUOTE) && introduces(tokens, from) ? null : range
  if (to - from < 3 || (right && isOpen(right) && !holdsReported(tokens, range))) return null
  const subordinate = is(tokens, from, WordClass.SUBORDINATOR | WordClass.PREPOSITION)
  return subordinate && right && right.how !== 'OBJECT' && !holdsReported(tokens, range) ? null : range
}

const isOpen = ({ how }: Right) => how === 'COLON' || how === 'QUOTE' || how === 'THAT'
const introduces = (tokens: readonly Token[], from: number) =>
  is(tokens, from, WordClass.SUBORDINATOR | WordClass.PREPOSITION)

function contentOf(
  tokens: readonly Token[],
  left: TokenRange | null,
  right: Right | null,
  object: TokenRange | null,
): TokenRange[] {
  const behind = right && right.how !== 'EMPTY' ? right.content : null
  if (!left) {
    if (object && right?.how !== 'COLON') return right && right.how !== 'OBJECT' ? [object, right.content] : [object]
    return behind ? [behind] : []
  }
  if (!right || !behind || right.how === 'OBJECT' || right.how === 'THAT') return [left]
  if (isOpen(right)) return [left, behind]
  const goesOn =
    is(tokens, behind.from, WordClass.COORDINATOR | WordClass.BE | WordClass.HAVE | WordClass.MODAL) ||
    holdsReported(tokens, { from: behind.from, to: behind.from + 1 })
  return goesOn && !is(tokens, left.to - 1, WordClass.QUOTE) ? [left, behind] : [left]
}

/** `hatte den Umbau der „…“ gefordert`, `wies den Vorwurf der „…“ zurück`: an object with a quote inside the bracket. */
function inBracket(
  tokens: readonly Token[],
  { finite, last }: SpeechVerb,
  { phrase, place }: Found,
): TokenRange | null {
  const from = Math.max(finite + 1, place === 'BEHIND' ? phrase.to : 0)
  for (let at = from; at < last; at++)
    if (tokens[at]!.bits & WordClass.QUOTE) return { from: objectStart(tokens, at, from), to: last }
  return null
}

/** The verb, or the particle's or participle's end of its bracket where little stands between. */
function cueOf({ finite, last }: SpeechVerb, tokens: readonly Token[]): TokenRange {
  if (last - finite < 2) return { from: finite, to: last + 1 }
  const at = tokens[last]!.forms ? last : finite
  return { from: at, to: at + 1 }
}
