import type { Candidate } from '../candidates/candidate.ts'
import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import type { Words } from '../words/words.ts'
import type { Bearer } from './people.ts'

const window = 28

/** A person's gender as a soft cue: honorific or title, then given name and the pronouns that follow the name. */
export function guessGender(
  words: Words,
  candidates: readonly Candidate[],
  bearer: Bearer,
  starts: ReadonlySet<number>,
): 'FEMALE' | 'MALE' | null {
  if (bearer.gender === NameClass.HE) return 'MALE'
  if (bearer.gender === NameClass.SHE) return 'FEMALE'
  const given = bearer.familyFirst || bearer.words.length < 2 ? 0 : givenFlags(bearer.fullest)
  let balance = given === NameClass.MALE ? 2 : given === NameClass.FEMALE ? -2 : 0
  for (const mention of bearer.mentions) {
    const { from, to } = candidates[mention]!
    const before = words.flags[from - 1] ?? 0
    if ((before & NameClass.KIN) !== 0) balance += told(before) * 1.5
    balance += pronounAfter(words, to, starts)
  }
  return balance >= 1 ? 'MALE' : balance <= -1 ? 'FEMALE' : null
}

/** Gender bits of the given name; of an initial, the name after it: `L. Ron Hubbard`. */
function givenFlags({ units }: Candidate): number {
  for (const { flags } of units.slice(0, -1))
    if ((flags & GIVEN) !== 0 && (flags & NameClass.PARTICLE) === 0) return flags & GIVEN
  return 0
}

const told = (bits: number) => ((bits & NameClass.HE) !== 0 ? 1 : 0) - ((bits & NameClass.SHE) !== 0 ? 1 : 0)

/** The first pronoun after a name and before the next person's: 1 for he, -1 for she. */
function pronounAfter(words: Words, from: number, starts: ReadonlySet<number>): number {
  const to = Math.min(words.tokens.length, from + window)
  for (let at = from; at < to && !starts.has(at); at++) {
    const bits = words.flags[at]!
    if ((bits & NameClass.PRONOUN) !== 0) return told(bits)
  }
  return 0
}
