import type { Candidate } from '../candidates/candidate.ts'
import { NameClass } from '../lexicon/name-class.ts'
import { Shape, type Words } from '../words/words.ts'

/** Weighs the words around a name for a person: title, age, apposition, a verb of speech. */
export function weighPlace(words: Words, candidate: Candidate): number {
  const { from, to, titleFrom, titleTo } = candidate
  const sentence = words.sentenceOf[from]!
  const first = words.firsts[sentence]!
  const end = words.firsts[sentence + 1]!
  const before = (titleFrom >= 0 ? titleFrom : from) - 1
  let sum = titleTo > 0 ? 5 : 0
  if (before >= first && titleTo < 0) sum += weighBefore(words, candidate, before, first, end)
  if (to >= end) return sum
  sum += weighBehind(words, to, end)
  if (words.keys[to] !== ',' || to + 1 >= end) return sum
  // `families from Elmton, who left`: the families did
  const origin = words.grammar.relatives.has(words.keys[to + 1]!) && words.grammar.origins.has(words.keys[before] ?? '')
  return origin ? sum : sum + weighApposition(words, to + 1, end, words.tokens[to + 1]!.kind === 'NUMBER')
}

/** Weighs the word before the name: `spokeswoman`, `the`, `in`, `said`. */
function weighBefore(words: Words, { to, units }: Candidate, before: number, first: number, end: number): number {
  const { keys, flags, shapes, grammar } = words
  const bits = flags[before]!
  const office = before > first ? flags[before - 1]! : 0
  // `told Osmirian state media`: the object is what follows
  const spoken = (bits & NameClass.SPEECH) !== 0 && !isAttribute(words, to, end)
  let sum = spoken ? 1.5 : 0
  if (keys[before] === ',' && (office & (NameClass.ROLE | NameClass.KIN)) !== 0) sum += 2
  if (shapes[before] !== Shape.LOWER) return sum
  if ((bits & (NameClass.ROLE | NameClass.KIN)) !== 0) return sum + 3.5
  if (isTrade(words, before, first)) return sum + 2.5
  if (grammar.definite.has(keys[before]!) || grammar.indefinite.has(keys[before]!))
    return sum - (isAttribute(words, to, end) ? 1 : 4)
  if (grammar.placePrepositions.has(keys[before]!)) return sum - 1
  // `her lawyer, for Elmton Docks, argued`: words that are no known names are a client's, a cause's
  if (grammar.purpose.has(keys[before]!) && units.every(({ flags: known }) => known === 0)) return sum - 0.5
  // `la alcaldesa de Villalba`: what an office is of is a place
  return grammar.officeOf.has(keys[before]!) && (office & NameClass.ROLE) !== 0 ? sum - 4 : sum
}

/** `an attendee |`, `a local beekeeper |`: a word with an article that its ending makes somebody of. */
function isTrade({ keys, flags, grammar }: Words, at: number, first: number): boolean {
  if (!grammar.somebody?.test(keys[at]!) || (flags[at]! & (NameClass.FUNCTION | NameClass.SPEECH)) !== 0) return false
  return [at - 1, at - 2].some((i) => i >= first && grammar.indefinite.has(keys[i]!))
}

/** Weighs the words behind the name: `said`, `also said`, `'s`, `who`, `(R-`. */
function weighBehind(words: Words, to: number, end: number): number {
  const { keys, flags, shapes, grammar } = words
  const next = keys[to]!
  const speech = (at: number) => at < end && (flags[at]! & NameClass.SPEECH) !== 0
  const speaks =
    (speech(to) && shapes[to] === Shape.LOWER) ||
    ((grammar.between.has(next) || grammar.adverb?.test(next)) && speech(to + 1))
  let sum = speaks || (grammar.from.has(next) && saysBehind(words, to, end)) ? 2 : 0
  if (grammar.genitive.has(next)) sum += 0.5
  if (grammar.relatives.has(next)) sum += 2.5
  if (next === '(' && to + 1 < end && grammar.partyTag?.test(keys[to + 1]!)) sum += 4
  return sum
}

/** `Smith [of the Elmton assembly said]` */
function saysBehind({ tokens, flags, shapes }: Words, of: number, end: number): boolean {
  for (let at = of + 1; at < Math.min(end, of + 6) && tokens[at]!.kind === 'WORD'; at++)
    if ((flags[at]! & NameClass.SPEECH) !== 0 && shapes[at] === Shape.LOWER) return true
  return false
}

/** `a Jane Smith poster`: the article belongs to the noun after the name. */
function isAttribute(words: Words, to: number, end: number): boolean {
  if (to >= end || words.tokens[to]!.kind !== 'WORD' || words.shapes[to] !== Shape.LOWER) return false
  return (
    (words.flags[to]! & (NameClass.FUNCTION | NameClass.SPEECH | NameClass.PRONOUN)) === 0 &&
    !words.grammar.genitive.has(words.keys[to]!)
  )
}

/** `, 54,` · `, R-Texas` · `, who` · `, a doctor,` · `, the mayor of` · `, president of` */
function weighApposition(words: Words, at: number, end: number, number: boolean): number {
  const key = words.keys[at]!
  if (number) return /^\d{1,2}$|^1[01]\d$/.test(key) ? 4 : 0
  if (words.grammar.relatives.has(key)) return 2.5
  if (words.grammar.partyTag?.test(key) && key.length > 1) return 4
  const last = Math.min(end, at + 6)
  for (let i = at; i < last && words.tokens[i]!.kind === 'WORD'; i++) {
    if (words.shapes[i] === Shape.LOWER && (words.flags[i]! & NameClass.ROLE) !== 0)
      // `Turning to Elmton, the minister said`: the office is the subject of what follows
      return words.shapes[i + 1] === Shape.LOWER && (words.flags[i + 1]! & NameClass.SPEECH) !== 0 ? 0 : 3
    if (i > at && (words.flags[i]! & NameClass.SPEECH) !== 0) return 0
  }
  return 0
}
