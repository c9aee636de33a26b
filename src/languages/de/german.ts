import type { Language } from '../language.ts'
import type { QuoteLanguage } from '../quote-language.ts'
import { WordClass } from '../word-class.ts'
import { rolesOf, WordRole } from '../word-role.ts'
import { germanAbbreviations } from './german-abbreviations.ts'
import { germanAnonymous, germanGroups, germanPronouns, germanWords } from './german-data.ts'
import { germanFunctionWords } from './german-function-words.ts'
import { germanLabels } from './german-labels.ts'
import { germanNames } from './german-names.ts'
import { germanBodyHeads, germanTerms } from './german-nouns-data.ts'
import { germanRoles } from './german-roles-data.ts'
import { germanSentences } from './german-sentences.ts'
import { germanVerbs } from './german-verbs.ts'
import { isGermanWork } from './noun-head.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))
const none: ReadonlySet<string> = new Set()

function classes(): Map<string, number> {
  const words = new Map<string, number>()
  for (const [name, list] of germanWords)
    for (const word of list.trim().split(/\s+/))
      words.set(word, (words.get(word) ?? 0) | WordClass[name as keyof typeof WordClass])
  return words
}

/** German: the verb stands second, so the speaker follows it after a quote: `„X“, sagte Y`. */
const makeGerman = (): QuoteLanguage => ({
  code: 'de',
  wordOrder: 'VERB_SECOND',
  dialogueDashes: false,
  words: classes(),
  verbs: germanVerbs(),
  guessVerb: () => null,
  guessClass: () => 0,
  roles: rolesOf(germanRoles),
  guessRoles: (lower) => (/[^s]s$/.test(lower) ? WordRole.PLURAL : 0),
  relays: [],
  labels: germanLabels,
  clipped: set('n ne nem nen ner s'),
  ages: /-jährigen?$/,
  pronouns: new Map(germanPronouns.map(([word, gender, number]) => [word, { gender, number }])),
  articles: set('der die das dem den'),
  bodies: set(germanBodyHeads),
  anonymous: set(germanAnonymous),
  press: /(?:agentur|zeitung|magazin|blatt|sender|portal)$/,
  groups: set(germanGroups),
  works: {
    before: none,
    after: none,
    links: none,
    small: none,
    terms: set(germanTerms),
    capitals: true,
    isHead: isGermanWork,
  },
  adjectives: new Map(),
  surveys: none,
  nouns: new Map(),
})

export const german: Language = {
  code: 'de',
  makeQuotes: makeGerman,
  names: germanNames,
  abbreviations: germanAbbreviations,
  sentences: germanSentences,
  dates: {
    months: [
      'januar februar märz april mai juni juli august september oktober november dezember',
      'jänner feber mrz - - - - - - okt - dez',
    ],
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  },
  functionWords: germanFunctionWords,
}
