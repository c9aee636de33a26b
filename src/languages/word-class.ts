/** Classes of words, as bits; a word may be several things until its neighbours decide. */
export const WordClass = {
  DETERMINER: 1 << 0,
  PREPOSITION: 1 << 1,
  /** and, or, but */
  COORDINATOR: 1 << 2,
  /** that, if, because, while */
  SUBORDINATOR: 1 << 3,
  /** he, they, who: can only be the subject of a verb */
  SUBJECT_PRONOUN: 1 << 4,
  /** him, them */
  OBJECT_PRONOUN: 1 << 5,
  /** his, their, and the 's after a name */
  POSSESSIVE: 1 << 6,
  BE: 1 << 7,
  HAVE: 1 << 8,
  DO: 1 << 9,
  MODAL: 1 << 10,
  NEGATION: 1 << 11,
  ADVERB: 1 << 12,
  /** today, Monday, week: stands beside a clause without a preposition */
  TIME: 1 << 13,
  /** who, which */
  RELATIVE: 1 << 14,
  /** what, how, why, whether */
  QUESTION: 1 << 15,
  NUMBER: 1 << 16,
  COMMA: 1 << 17,
  COLON: 1 << 18,
  /** full stop, question mark, exclamation mark, semicolon */
  STOP: 1 << 19,
  DASH: 1 << 20,
  OPEN: 1 << 21,
  CLOSE: 1 << 22,
  NAME: 1 << 23,
  QUOTE: 1 << 24,
  CAPITAL: 1 << 25,
  ADJECTIVE: 1 << 26,
  /** the infinitive's `to` (also a preposition) */
  TO: 1 << 27,
  THAT: 1 << 28,
  MARK: 1 << 29,
  /** a quote that is the title of a work: a name rather than anybody's words */
  TITLE: 1 << 30,
} as const
