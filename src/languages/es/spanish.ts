import type { Language } from '../language.ts'
import type { QuoteLanguage } from '../quote-language.ts'
import { WordClass } from '../word-class.ts'
import { rolesOf, WordRole } from '../word-role.ts'
import { spanishAbbreviations } from './spanish-abbreviations.ts'
import {
  spanishAdjectives,
  spanishAnonymous,
  spanishBodies,
  spanishGroups,
  spanishPronouns,
  spanishRelays,
  spanishTerms,
  spanishViews,
  spanishWords,
  spanishWorks,
} from './spanish-data.ts'
import { spanishLabels } from './spanish-labels.ts'
import { spanishNames } from './spanish-names.ts'
import { spanishRoles } from './spanish-roles-data.ts'
import { spanishSentences } from './spanish-sentences.ts'
import { guessVerb, verbs } from './spanish-verbs.ts'

export const set = (words: string) => new Set(words.trim().split(/\s+/))
const none: ReadonlySet<string> = new Set()

function classes(): Map<string, number> {
  const words = new Map<string, number>()
  const add = (word: string, bit: number) => words.set(word, (words.get(word) ?? 0) | bit)
  for (const [name, list] of spanishWords)
    for (const word of list.split(' ')) add(word, WordClass[name as keyof typeof WordClass])
  for (const word of spanishAdjectives.split(' ')) add(word, WordClass.ADJECTIVE)
  return words
}

/** Spanish: `«X», dijo Y`, `—X —dijo Y—. X`, `Y dijo que X`, `según Y, X`; a pronoun is left out where the verb tells it. */
const makeSpanish = (): QuoteLanguage => ({
  code: 'es',
  wordOrder: 'SUBJECT_OPTIONAL',
  dialogueDashes: true,
  words: classes(),
  verbs: verbs(),
  guessVerb,
  guessClass: (lower) => (lower.length > 7 && lower.endsWith('mente') ? WordClass.ADVERB : 0),
  roles: rolesOf(spanishRoles),
  guessRoles: (lower) => (/[^s]s$/.test(lower) ? WordRole.PLURAL : 0),
  relays: spanishRelays.split('|').map((words) => words.trim().split(/\s+/)),
  views: set(spanishViews),
  labels: spanishLabels,
  clipped: none,
  ages: null,
  pronouns: new Map(spanishPronouns.map(([word, gender, number]) => [word, { gender, number }])),
  articles: set('el la los las'),
  bodies: set(spanishBodies),
  anonymous: set(spanishAnonymous),
  people: set(`${spanishNames.roles} ${spanishNames.titles}`),
  press: /^(?:agencia|periódico|diario|revista|cadena|emisora|medio)$/,
  groups: set(spanishGroups),
  works: {
    before: set(spanishWorks),
    after: none,
    links: set('titulado titulada titulados tituladas'),
    small: set('el la los las un una de del y e o a en con por para que al'),
    terms: set(spanishTerms),
    capitals: false,
  },
  adjectives: new Map(),
  surveys: none,
  nouns: new Map(),
})

export const spanish: Language = {
  code: 'es',
  makeQuotes: makeSpanish,
  names: spanishNames,
  abbreviations: spanishAbbreviations,
  sentences: spanishSentences,
  dates: {
    months: [
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      'ene - - abr - - - ago set - - dic',
      '- - - - - - - - setiembre - - -',
    ],
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  },
  functionWords: '',
}
