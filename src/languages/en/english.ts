import type { Language } from '../language.ts'
import type { QuoteLanguage } from '../quote-language.ts'
import { WordClass } from '../word-class.ts'
import { rolesOf, WordRole } from '../word-role.ts'
import { englishAbbreviations } from './english-abbreviations.ts'
import { englishLabels } from './english-labels.ts'
import { adjectives, guessVerb, inflected, nouns } from './english-lexicon.ts'
import { englishDocuments, englishSurveys } from './english-nouns-data.ts'
import { englishAnonymous, englishBodies, englishGroups, englishPronouns } from './english-people-data.ts'
import { englishRoles } from './english-roles-data.ts'
import { englishSentences } from './english-sentences.ts'
import { englishAdjectives, englishFunctionWords, englishWords } from './english-words-data.ts'
import {
  englishSmallWords,
  englishTerms,
  englishWorkEndings,
  englishWorkLinks,
  englishWorks,
} from './english-works-data.ts'
import { englishNames } from './names/english-names.ts'

export const set = (words: string) => new Set(words.split(' '))

function classes(): Map<string, number> {
  const words = new Map<string, number>()
  const add = (word: string, bit: number) => words.set(word, (words.get(word) ?? 0) | bit)
  for (const [name, list] of englishWords)
    for (const word of list.split(' ')) add(word, WordClass[name as keyof typeof WordClass])
  for (const word of englishAdjectives.split(' ')) add(word, WordClass.ADJECTIVE)
  return words
}

/** English: subject before verb, `"X," said Y`, `X, according to Y`. */
const makeEnglish = (): QuoteLanguage => ({
  code: 'en',
  wordOrder: 'SUBJECT_FIRST',
  dialogueDashes: false,
  words: classes(),
  verbs: inflected(),
  guessVerb,
  guessClass: (lower) => (lower.length > 4 && lower.endsWith('ly') ? WordClass.ADVERB : 0),
  roles: rolesOf(englishRoles),
  guessRoles: (lower) => (/[^s]s$/.test(lower) ? WordRole.PLURAL : 0),
  relays: [],
  labels: englishLabels,
  clipped: set('em til twas tis cause bout round n'),
  ages: /-year-old$/,
  pronouns: new Map(englishPronouns.map(([word, gender, number]) => [word, { gender, number }])),
  articles: set('the'),
  bodies: set(englishBodies),
  anonymous: set(englishAnonymous),
  press: /^(?:agency|newspaper|paper|magazine|network|station|channel|outlet|website|site)$/,
  groups: set(englishGroups),
  works: {
    before: set(englishWorks.replace(/\S+/g, '$& $&s')),
    after: set(englishWorkEndings),
    links: set(englishWorkLinks),
    small: set(englishSmallWords),
    terms: set(englishTerms),
    capitals: true,
  },
  adjectives: adjectives(),
  surveys: set(englishSurveys),
  documents: set(englishDocuments),
  nouns: nouns(),
})

export const english: Language = {
  code: 'en',
  makeQuotes: makeEnglish,
  names: englishNames,
  abbreviations: englishAbbreviations,
  sentences: englishSentences,
  dates: {
    months: [
      'january february march april may june july august september october november december',
      'jan feb mar apr may jun jul aug sep oct nov dec',
      '- - - - - june july - sept - - -',
    ],
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  },
  functionWords: englishFunctionWords,
}
