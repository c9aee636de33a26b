/** Nouns and participles in front of the title of a work: `the film "X"`, `titled "X"`. */
export const englishWorks =
  'show podcast program programme film movie book song sery series sitcom drama comedy documentary album novel essay memoir poem play musical opera magazine newspaper newsletter column blog broadcast episode ad advert video thriller classic single track anthem ballad hit sketch segment painting game titled entitled called named bestseller best-seller hymn tune cartoon trilogy sequel autobiography biography pamphlet exhibition section commercial'

/** Nouns behind it: `the "X" podcast`, `"X" host`. */
export const englishWorkEndings =
  'show podcast program programme movie film book song series host hosts co-host anchor star stars actor actress author creator director producer franchise fame episode album trilogy magazine column newsletter moderator'

/** Prepositions and verbs in front of it: `on "X"`, `hosts "X"`. */
export const englishWorkLinks =
  'on of in from to for with during watch watching host hosts hosting hosted starred appears appeared appearance by at via like author including'

/** Words without a capital inside a title. */
export const englishSmallWords = 'a an the of and in to with on for at from by or vs. & is as de la le el'

/** Words in front of a term or a nickname: `the term "X"`, `nicknamed "X"`. */
export const englishTerms = 'term terms nickname nicknamed aka'
