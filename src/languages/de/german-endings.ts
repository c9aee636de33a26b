/** Endings of German words in small letters, by which rules guess at words that no list has. */
export const GERMAN_ENDINGS = {
  /** Finite verb at the end of a relative clause: `vertraute`. */
  VERB_LAST: /(?:t|te|ten)$/,
  /** Finite verb inside a clause; not `…et`, which ends participles too. */
  FINITE: /(?:[^e]t|te|ten)$/,
  /** Any verb behind a quote: `seufzte`, `fand`, `fing`. */
  VERB: /(?:t|te|ten|and|anden|ing|en)$/,
  /** Past of a weak verb, which looks like an adjective: `sagte`. */
  WEAK_PAST: /te[n]?$/,
  /** Adjective before a noun: `neue`, `früherer`, and in front of a hyphen left open: `früh- und später`. */
  ADJECTIVE: /(?:e|er|es|en|em)$/,
  OPEN_COMPOUND: /-$/,
  /** Word between `nach` and its noun of saying: `eigenen`, `Zorners`. */
  BEFORE_SAYING: /(?:en|er|em|e|s)$/,
  /** Noun of saying that names the source in its first part: `Polizeiangaben`. */
  SAYING_COMPOUND: /(?:angaben|berichten|aussagen|informationen)$/,
  /** Woman, or a noun that takes `die`. */
  FEMININE:
    /(?:ung|heit|keit|schaft|tät|ion|tur|ei|in|presse|zeitung|behörde|wehr|bank|gruppe|kirche|schule|klinik|partei|agentur|wacht?|kammer|dpa|afp|apa|kna|ard|cdu|csu|spd|union|firma|messe|woche|frau|mutter|stadt)$/,
} as const

/** Beginnings of German words in small letters. */
export const GERMAN_BEGINNINGS = {
  /** Participle: `gesagte`. */
  PARTICIPLE: /^ge/,
  /** `Bericht`, which is a document rather than somebody's saying. */
  REPORT: /^bericht/,
  /** `genannt`, `genannte` */
  CALLED: /^genannt/,
} as const
