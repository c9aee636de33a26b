import { WordClass } from '../../../../languages/word-class.ts'
import { type NounPhrase, nounPhrase, prepositional } from '../../phrases/german-noun-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { isVerbFinal, type SpeechVerb, speechVerb } from './clause.ts'
import { contentBehind, holds, holdsReported, objectStart, type Right } from './content.ts'
import { type Found, findSubject } from './find-subject.ts'

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
  const subject = named(tokens, verb, found.phrase)
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

/** `hieß es in der Mitteilung`: what `es` stands in for is the document; nobody where none is named. */
function named(tokens: readonly Token[], verb: SpeechVerb, phrase: NounPhrase): NounPhrase | null {
  if (phrase.rank > 0) return verb.verb.lemma === 'lauteten' ? ownerOf(tokens, phrase) : phrase
  for (let at = phrase.to; at < Math.min(tokens.length, phrase.to + 8); at++) {
    const { bits } = tokens[at]!
    if (bits & (WordClass.MARK | WordClass.QUOTE)) break
    if (!(bits & WordClass.PREPOSITION)) continue
    const source = prepositional(tokens, at)
    if (source && source.rank >= 4) return source
  }
  return front(tokens, verb.finite)
}

/** `lautete der Kommentar der Siegerin`, `lautete die Kritik in einem Brief der Fischer`: whose the words are. */
function ownerOf(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const owner = /^(?:des|der|eines|einer)$/.test(tokens[at]!.lower) ? nounPhrase(tokens, at) : null
    if (owner && owner.rank > 3) return owner
  }
  if (!is(tokens, phrase.to, WordClass.PREPOSITION)) return phrase
  const source = prepositional(tokens, phrase.to)
  return source && source.rank > 3 ? ownerOf(tokens, source) : phrase
}

/** `In der Mitteilung heißt es: „X“` */
function front(tokens: readonly Token[], verb: number): NounPhrase | null {
  let from = verb
  while (from > 0 && !is(tokens, from - 1, WordClass.MARK | WordClass.QUOTE)) from--
  const source = is(tokens, from, WordClass.PREPOSITION) ? prepositional(tokens, from) : null
  return source && source.rank >= 4 ? source : null
}

/** The words before the verb, where they are said: a quote, or a clause and a comma. */
function leftOf(tokens: readonly Token[], verb: number, taken: number, right: Right | null): TokenRange | null {
  let to = verb
  while (to > taken && is(tokens, to - 1, WordClass.ADVERB)) to--
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

/** `Y, der von „X“ sprach`: a relative clause takes its noun for its speaker; `was Y als „X“ würdigte` has its own. */
function relative(tokens: readonly Token[], at: number, line: number, verb: SpeechVerb): Attribution | null {
  let open = at - 1
  while (open > 0 && !is(tokens, open, WordClass.COMMA)) open--
  const range = { from: open + 2, to: at }
  const quote = tokens.findIndex(({ bits }, index) => index >= range.from && index < at && bits & WordClass.QUOTE)
  if (open < 1 || quote < 0) return null
  const { lower } = tokens[open + 1]!
  const own = lower === 'was' ? nounPhrase(tokens, range.from) : null
  const subject = /^(?:der|die|das)$/.test(lower) ? antecedent(tokens, open) : own
  if (!subject) return null
  return {
    line,
    cue: { from: at, to: at + 1 },
    subject: { from: subject.from, to: subject.to },
    content: [{ from: objectStart(tokens, quote, own?.to ?? range.from), to: at }],
    sense: verb.verb.sense,
    complements: verb.verb.complements,
    how: 'OBJECT',
    rule: 'cue',
  }
}

/** The noun phrase that ends at a relative clause's comma. */
function antecedent(tokens: readonly Token[], to: number): TokenRange | null {
  const stop = WordClass.MARK | WordClass.QUOTE | WordClass.PREPOSITION
  let from = to
  while (from > 0 && from > to - 6 && !is(tokens, from - 1, stop)) from--
  return from < to ? { from, to } : null
}

/** The verb, or the particle's or participle's end of its bracket where little stands between. */
function cueOf({ finite, last }: SpeechVerb, tokens: readonly Token[]): TokenRange {
  if (last - finite < 2) return { from: finite, to: last + 1 }
  const at = tokens[last]!.forms ? last : finite
  return { from: at, to: at + 1 }
}
