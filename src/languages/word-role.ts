/** Roles of words beside their neighbours, as bits; a language's table says which of its words have a role. */
export const WordRole = {
  /** Joins two names into one subject: `Hill [and] Brandt said`. */
  AND: 1 << 0,
  /** `"X," [as] Y put it`, `slammed Z [as] "X"`. */
  AS: 1 << 1,
  /** Names who does it behind a passive: `accused [by] Y`. */
  BY: 1 << 2,
  /** Names whose words a noun stands for: `criticism [from] Y`, `a claim [by] Y`. */
  AGENT: 1 << 3,
  /** Opens several names, or a subject with a participle: `[both] Hill and Brandt`, `[with] Hill calling it X`. */
  OPENS_GROUP: 1 << 4,
  /** `[In] a poll, X`, `[in] her words`, `[in] 2010`. */
  IN: 1 << 5,
  /** Opens an aside in front of a description: `called him, [among] other things, a "crook"`. */
  AMONG: 1 << 6,
  /** A relative pronoun with its noun behind it: `a man [whose] son`. */
  WHOSE: 1 << 7,
  /** The noun in `in her own [words]`, `in the [words] of Y`. */
  WORDS: 1 << 8,
  /** Stands behind who owns: `Hill['s] claim`. */
  GENITIVE: 1 << 9,
  /** Stands before a determiner: `[all] the voters`. */
  PREDETERMINER: 1 << 10,
  /** A preposition that ties a second phrase to the first: `a spokesman [for] Hill`. */
  BINDS: 1 << 11,
  /** Names the source, with or without a preposition behind it: `[according] to Y`, `[laut] Y`. */
  ACCORDING: 1 << 12,
  /** Names the source, and other things too: `X, [per] Y`, but `ten [per] day`. */
  PER: 1 << 13,
  /** Stands behind the source: `Y [zufolge] X`. */
  ACCORDING_AFTER: 1 << 14,
  /** Names the source of a quote before it: `„X“, [so] Y`. */
  SO: 1 << 15,
  /** Opens the one who hears it: `dijo Y [al] juez`. */
  HEARER: 1 << 16,
  /** The `to` behind it opens no infinitive: `[due] to`, `[related] to`. */
  TAKES_TO: 1 << 17,
  /** A participle behind it is passive: `[when] asked`. */
  CONDITION: 1 << 18,
  /** Means more than one: a plural, or `people`. */
  PLURAL: 1 << 19,
  /** A pronoun that a verb without an ending never follows: `he`. */
  SINGULAR: 1 << 20,
  /** A determiner that can be a subject by itself: `[another] said`. */
  PRONOMINAL: 1 << 21,
  /** The base form of a verb of speech or thought that is no noun: `voters [say] X`. */
  SAYING: 1 << 22,
  /** A medium of words: `said in an [interview] X`. */
  MEDIUM: 1 << 23,
  /** An occasion of words: `called Y a "clown" on his [show]`. */
  OCCASION: 1 << 24,
  /** Opens a time or a place behind quoted words: `"X" [during] his visit`. */
  CIRCUMSTANCE: 1 << 25,
  /** Ends the object before it: `praised Y [after] Z`. */
  ENDS_OBJECT: 1 << 26,
  /** Opens a clause that turns to other words: `X, [though] Y denied Z`. */
  TURNS: 1 << 27,
  /** Turns whatever verb follows: `X, [while] Y left`. */
  TURNS_ALWAYS: 1 << 28,
  /** Belongs to the time behind it: `[last] Tuesday`, `[on] Monday`. */
  LEADS_TIME: 1 << 29,
  /** Stresses the noun before it: `Hill [himself] said`. */
  REFLEXIVE: 1 << 30,
} as const

export type WordRoleName = keyof typeof WordRole

/** Rows of a role and its words, parted by spaces; a word may stand in several. */
export type WordRoles = readonly (readonly [WordRoleName, string])[]

/** Maps each word to the bits of its roles. */
export function rolesOf(rows: WordRoles): Map<string, number> {
  const roles = new Map<string, number>()
  for (const [name, list] of rows)
    for (const word of list.split(' ')) roles.set(word, (roles.get(word) ?? 0) | WordRole[name])
  return roles
}
