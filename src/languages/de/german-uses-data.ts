/** Stems with endings: `sein ihr`, `em en` -> `seinem seinen ihrem ihren`. */
const declined = (stems: string, endings: string) =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ')

/** Single words that rules ask for, by what they are used for. A word has as many uses as it needs. */
export const germanUses = {
  // cues without a verb
  /** Opens a source in front: `laut Y`. */
  SOURCE_BEFORE: 'laut gemäß seitens',
  /** Closes a source: `Y zufolge`. */
  SOURCE_BEHIND: 'zufolge',
  /** Opens whose view it is: `Für Y ist das „X“`. */
  VIEW: 'für',
  /** `„X“, so Y` */
  SO: 'so',
  /** `wie Y sagte`, `Forderungen wie „X“` */
  AS: 'wie',
  /** Opens a noun of saying: `nach Angaben`; see the next two. */
  BEFORE_SAYING: 'nach aus in',
  /** Opens `Worten` alone: `in den Worten Ys`. */
  BEFORE_WORDS: 'in',
  WORDS: 'worten',
  /** Opens `Sicht` alone: `aus Sicht Ys`. */
  BEFORE_SIGHT: 'aus',
  SIGHT: 'sicht',
  /** Links a noun of saying with its owner: `nach Angaben von Y`. */
  OWNER_LINK: 'von vom aus beim bei durch',
  /** Opens the owner of a noun of saying: `nach Ansicht des Y`. */
  OWNER: 'des der eines einer seiner ihrer dieser mehrerer einiger vieler zweier dieses',
  /** Opens the owner of a noun of speech: `die Kritik des Y`. */
  SPEECH_OWNER: 'des der eines einer',
  SPEECH_OWNER_LINK: 'von vom',
  /** `war von „X“ die Rede` */
  TALK: 'rede',
  TALK_ABOUT: 'von',

  // prepositions
  /** Names who does what a passive says: `wird von Y als „X“ bezeichnet`. */
  AGENT: 'von vom durch seitens',
  /** Opens a place or document that a sentence begins with: `Auf dem Plakat war zu lesen`. */
  PLACE_IN_FRONT: 'auf in im',
  /** Opens a place that holds words: `Auf Plakaten standen Forderungen`. */
  PLACE: 'auf in bei',
  /** Tells where somebody belongs: `von der Werft`, `aus Lindhausen`. */
  BELONGING: 'von vom aus für beim',
  /** Opens an object in front of its verb: `Von einem „X“ sprach Y`. */
  OBJECT_IN_FRONT: 'von vom als mit vor',
  /** Names the hearer: `sagte sie gegenüber „X“`. */
  TOWARDS: 'gegenüber',

  // articles and pronouns
  /** `sagte er dem „Abendblatt“`, `der „Neuen Post“ sagte sie` */
  HEARER: 'dem der',
  /** Opens a relative clause whose subject it is: `Y, der von „X“ sprach`. */
  RELATIVE_SUBJECT: 'der die das',
  /** Opens a relative clause whose object it is: `was Y als „X“ würdigte`. */
  RELATIVE_OBJECT: 'was',
  /** Opens an insertion with its verb last: `Y, deren Boot sank,`. */
  RELATIVE: 'der die das dessen deren welche welcher welches',
  /** Opens any clause whose verb stands last. */
  VERB_LAST_OPENER: 'der die das dem den dessen deren welche welcher welches welchen wo was wer',
  /** Stands for what is told, not for who tells it: `heißt es`. */
  IT: 'es',
  /** Is a pronoun alone and a possessive in front of a noun: `ihr Sprecher`. */
  HER: 'ihr',
  I: 'ich',
  /** Stands for people who speak of themselves or are spoken to. */
  SPEAKING: 'ich wir ihr sie',
  /** Stands for somebody named before, alone: `Dieser sagte`. */
  DEMONSTRATIVE: 'dieser diese jener letzterer letztere',
  /** Stands for people without a noun. */
  SOME: 'viele einige andere manche beide alle mehrere',
  /** Opens a noun phrase that is no subject. */
  OBLIQUE: `dem den des einem einen eines einer keinem keinen keiner ${declined('sein ihr unser mein dies jed viel ander all', 'em en er es')}`,
  /** Opens a subject of men, or an object of women: `der`. */
  MALE_OR_OBLIQUE: 'der dieser',
  /** Opens a genitive behind a noun. */
  GENITIVE: 'des der eines einer dieser dieses seiner seines ihrer ihres unserer zweier aller',

  // verbs
  /** Says what a source says: `wie aus dem Bericht hervorgeht`. */
  STATING: 'hervorgeht hervorging steht stand',
  /** Says where words are to be read: `„X“ stand auf den Schildern`. */
  WRITTEN: 'stand standen steht stehen prangt prangte',
  /** Makes words behind a colon somebody's, who is no title: `war zu lesen: „X“`. */
  GIVES_WORDS: 'lesen hören stand standen steht prangte titelte hieß skandierten',
  /** Lemma whose object is the speaker: `zitiert die Zeitung den Lotsen`. */
  QUOTING: 'zitieren',
  /** Lemma whose subject is the words: `lautete die Kritik der Siegerin`. */
  BEING_WORDS: 'lauteten',
  /** `ist gesagt worden` */
  BEEN: 'worden',
  INFINITIVE_AUXILIARY: 'sein haben',
  PASSIVE_AUXILIARY: 'wird werden wurde wurden werde ist sind war waren sei',
  /** Is a particle that may end the clause of a verb of speech and leave it one: `sagte Y weiter`. */
  LOOSE_PARTICLE: 'nach vor mit zu wieder weiter zuvor auf an hinzu gegenüber gleich fest um',
  /** `namens „X“` */
  CALLED: 'namens',
} as const
