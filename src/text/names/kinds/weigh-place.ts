import type { Candidate } from '../candidates/candidate.ts'
import { NameClass } from '../lexicon/name-class.ts'
import { Shape, type Words } from '../read-words.ts'

const articles = new Set(['the', 'a', 'an'])
const prepositions = new Set(['in', 'at', 'near', 'into', 'across', 'throughout'])
const romance = /^del?$/
/** `Smith also said`, `Smith openly admitted` */
const between = /^(?:also|later|then|has|had|who|once|often|\p{L}+ly)$/u
const tag = /^\(?[rdi](?:-|$)/

/** How much the words around a name say that a person stands there: title, age, apposition, a verb of speech. */
export function weighPlace(words: Words, candidate: Candidate): number {
  const { from, to, titleFrom, titleTo } = candidate
  const { keys, flags, tokens } = words
  let sum = 0
  if (titleTo > 0) sum += 5
  const before = (titleFrom >= 0 ? titleFrom : from) - 1
  const sentence = words.sentenceOf[from]!
  const first = words.firsts[sentence]!
  const end = words.firsts[sentence + 1]!
  if (before >= first && titleTo < 0) {
    const bits = flags[before]!
    if (words.shapes[before] === Shape.LOWER) {
      if ((bits & (NameClass.ROLE | NameClass.KIN)) !== 0) sum += 3.5
      else if (articles.has(keys[before]!)) sum -= isAttribute(words, to, end) ? 1 : 4
      else if (prepositions.has(keys[before]!)) sum -= 1
      // `la alcaldesa de Villalba`: what an office is of is a place
      else if (romance.test(keys[before]!) && before > first && (flags[before - 1]! & NameClass.ROLE) !== 0) sum -= 4
    }
    if ((bits & NameClass.SPEECH) !== 0) sum += 1.5
    if (keys[before] === ',' && before > first && (flags[before - 1]! & (NameClass.ROLE | NameClass.KIN)) !== 0)
      sum += 2
  }
  if (to >= end) return sum
  const next = keys[to]!
  if ((flags[to]! & NameClass.SPEECH) !== 0 && words.shapes[to] === Shape.LOWER) sum += 2
  else if (between.test(next) && to + 1 < end && (flags[to + 1]! & NameClass.SPEECH) !== 0) sum += 2
  if (next === "'s") sum += 0.5
  if (next === 'who' || next === 'whose') sum += 2.5
  if (next === '(' && to + 1 < end && tag.test(keys[to + 1]!)) sum += 4
  if (next !== ',' || to + 1 >= end) return sum
  return sum + weighApposition(words, to + 1, end, tokens[to + 1]!.kind === 'NUMBER')
}

/** `a Jane Smith poster`: the article belongs to the noun after the name. */
function isAttribute(words: Words, to: number, end: number): boolean {
  if (to >= end || words.tokens[to]!.kind !== 'WORD' || words.shapes[to] !== Shape.LOWER) return false
  return (
    (words.flags[to]! & (NameClass.FUNCTION | NameClass.SPEECH | NameClass.PRONOUN)) === 0 && words.keys[to] !== "'s"
  )
}

/** `, 54,` · `, R-Texas` · `, who` · `, a doctor,` · `, the mayor of` · `, president of` */
function weighApposition(words: Words, at: number, end: number, number: boolean): number {
  const key = words.keys[at]!
  if (number) return /^\d{1,2}$|^1[01]\d$/.test(key) ? 4 : 0
  if (key === 'who' || key === 'whose') return 2.5
  if (tag.test(key) && key.length > 1) return 4
  const last = Math.min(end, at + 6)
  for (let i = at; i < last && words.tokens[i]!.kind === 'WORD'; i++) {
    if (words.shapes[i] === Shape.LOWER && (words.flags[i]! & NameClass.ROLE) !== 0) return 3
    if (i > at && (words.flags[i]! & NameClass.SPEECH) !== 0) return 0
  }
  return 0
}
