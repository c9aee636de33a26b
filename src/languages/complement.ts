/**
 * Complements of verbs of speech or thought, as bits: what stands beside it is then somebody's words. The rows of verbs may
 * name PARTICLE, too, which is none: the verb speaks only with the word behind its slash (`point/out`).
 */
export const Complement = {
  /** Quoted words, or a clause on either side: `X, he said`. */
  QUOTE: 1 << 0,
  /** Only quoted words that touch it: `"X," he smiled`. */
  TOUCHING_QUOTE: 1 << 1,
  /** `that X`, a bare clause, `whether X`. */
  THAT_CLAUSE: 1 << 2,
  /** `wants to X`. */
  INFINITIVE: 1 << 3,
  /** A noun phrase: `praised X`. */
  OBJECT: 1 << 4,
  /** A hearer before the words: `told Y that X`. */
  RECIPIENT: 1 << 5,
  /** Somebody, and what they are to do or are said to have done: `urged Y to X`, `accused Y of X`. */
  OBJECT_AND_PREDICATE: 1 << 6,
  /** Somebody or something, and what it is called: `described Y as X`, `called Y X`. */
  AS_PHRASE: 1 << 7,
  /** The subject belongs to the infinitive: `appears to X`, so that nobody is the speaker. */
  RAISING: 1 << 8,
  /** The description has `as` before it: `described Y as X`, but `called Y X`. */
  AS_LINK: 1 << 9,
  /** Its subject bears the words: `a sign reading X`. */
  BORNE: 1 << 10,
  /** Its passive names the speaker first: `Y was quoted as saying X`. */
  QUOTED_AS: 1 << 11,
} as const

export type ComplementName = keyof typeof Complement

/** `QUOTE THAT_CLAUSE` -> its bits; none for a verb with prepositions only. Throws a RangeError for a name that is none. */
export function complementsOf(names: string): number {
  let bits = 0
  for (const name of names.split(' ').filter(Boolean)) {
    if (!Object.hasOwn(Complement, name)) throw new RangeError(`${name}: no complement`)
    bits |= Complement[name as ComplementName]
  }
  return bits
}

/** Tells whether a verb takes any of these. */
export const takes = (complements: number, any: number): boolean => (complements & any) !== 0
