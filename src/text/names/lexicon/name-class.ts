/** Classes of words, as bits: one look-up tells all. */
export const NameClass = {
  FEMALE: 1,
  MALE: 2,
  FAMILY: 1 << 2,
  COMMON: 1 << 3,
  FUNCTION: 1 << 4,
  HONORIFIC: 1 << 5,
  TITLE: 1 << 6,
  TITLE_PART: 1 << 7,
  ROLE: 1 << 8,
  DEMONYM: 1 << 9,
  PLACE: 1 << 10,
  PLACE_HEAD: 1 << 11,
  ORGANISATION: 1 << 12,
  ORGANISATION_HEAD: 1 << 13,
  CALENDAR: 1 << 14,
  PARTICLE: 1 << 15,
  SUFFIX: 1 << 16,
  SPEECH: 1 << 17,
  OTHER: 1 << 18,
  PRONOUN: 1 << 19,
  KIN: 1 << 20,
  METONYM: 1 << 21,
  /** Tells a man or a woman: an honorific, a title, a pronoun, a kin word. */
  HE: 1 << 22,
  SHE: 1 << 23,
  /** Set by the reader of runs, not by the lexicon. */
  CONNECTOR: 1 << 24,
  NICKNAME: 1 << 25,
  /** Family names that in their own language stand first. */
  FAMILY_FIRST: 1 << 26,
} as const

export const GIVEN = NameClass.FEMALE | NameClass.MALE
