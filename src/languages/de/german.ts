import { Complement } from '../complement.ts'
import type { Language } from '../language.ts'
import { type CueForms, type CueVerb, Form, type QuoteLanguage } from '../quote-language.ts'
import { WordClass } from '../word-class.ts'
import { rolesOf, WordRole } from '../word-role.ts'
import { germanAbbreviations } from './german-abbreviations.ts'
import {
  germanAnonymous,
  germanBodies,
  germanGroups,
  germanPronouns,
  germanStrongVerbs,
  germanTerms,
  germanWeakVerbs,
  germanWords,
} from './german-data.ts'
import { germanFunctionWords } from './german-function-words.ts'
import { germanLabels } from './german-labels.ts'
import { germanNames } from './german-names.ts'
import { germanRoles } from './german-roles-data.ts'
import { germanSentences } from './german-sentences.ts'

const set = (words: string) => new Set(words.split(' '))
const none: ReadonlySet<string> = new Set()

function classes(): Map<string, number> {
  const words = new Map<string, number>()
  for (const [name, list] of germanWords)
    for (const word of list.split(' '))
      words.set(word, (words.get(word) ?? 0) | WordClass[name as keyof typeof WordClass])
  return words
}

/** A stem in -d, -t takes an e before its ending: `antwortete`. */
function weakForms(stem: string): string[] {
  const link = /[dt]$/.test(stem) ? 'e' : ''
  return [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, /[el]$/.test(stem) ? `${stem}n` : `${stem}en`]
}

function verbs(): Map<string, CueForms> {
  const found = new Map<string, CueForms>()
  const verb = (lemma: string, sense: CueVerb['sense']): CueVerb => ({
    lemma,
    sense,
    complements: Complement.QUOTE | Complement.THAT_CLAUSE,
    links: [],
    phrasal: new Map(),
  })
  const add = (form: string, lemma: string, sense: CueVerb['sense']) =>
    found.set(form, { verb: verb(lemma, sense), forms: Form.PAST })
  for (const [sense, stems] of germanWeakVerbs)
    for (const stem of stems.split(' ')) for (const form of weakForms(stem)) add(form, `${stem}en`, sense)
  for (const [sense, forms] of germanStrongVerbs) for (const form of forms.split(' ')) add(form, form, sense)
  return found
}

/** German: the verb stands second, so the speaker follows it after a quote: `„X“, sagte Y`. */
const makeGerman = (): QuoteLanguage => ({
  code: 'de',
  wordOrder: 'VERB_SECOND',
  dialogueDashes: false,
  words: classes(),
  verbs: verbs(),
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
  bodies: set(germanBodies),
  anonymous: set(germanAnonymous),
  groups: set(germanGroups),
  works: { before: none, after: none, links: none, small: none, terms: set(germanTerms), capitals: true },
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
