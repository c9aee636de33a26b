import type { Language } from '../language.ts'
import { wordSet } from '../parts/word-set.ts'
import { type CueForms, Form, type QuoteLanguage } from '../quote-language.ts'
import { WordClass } from '../word-class.ts'
import { rolesOf, WordRole } from '../word-role.ts'
import { frenchAbbreviations } from './french-abbreviations.ts'
import {
  frenchAdjectives,
  frenchAnonymous,
  frenchBodies,
  frenchGroups,
  frenchPronouns,
  frenchRelays,
  frenchTerms,
  frenchViews,
  frenchWords,
  frenchWorks,
} from './french-data.ts'
import { frenchFunctionWords } from './french-function-words.ts'
import { frenchLabels } from './french-labels.ts'
import { frenchNames } from './french-names.ts'
import { frenchRoles } from './french-roles-data.ts'
import { frenchSentences } from './french-sentences.ts'
import { frenchVerbs } from './french-verbs.ts'

const none: ReadonlySet<string> = new Set()

function classes(): Map<string, number> {
  const words = new Map<string, number>()
  const add = (word: string, bit: number) => words.set(word, (words.get(word) ?? 0) | bit)
  for (const [name, list] of frenchWords)
    for (const word of wordSet(list)) add(word, WordClass[name as keyof typeof WordClass])
  for (const word of wordSet(frenchAdjectives)) add(word, WordClass.ADJECTIVE)
  return words
}

const plainPast: CueForms = {
  verb: { lemma: '', sense: null, complements: 0, links: [], phrasal: new Map() },
  forms: Form.PAST,
}

/** `arrivaient`, `arrivèrent`: an unknown word that ends so is some verb's past. */
const guessVerb = (lower: string): CueForms | null => (/..(?:aient|èrent|issent)$/.test(lower) ? plainPast : null)

/** French: `Y dit que X`, `« X », dit Y`, `« X », a-t-il dit`, `selon Y, X`; the verb always has its subject beside it. */
const makeFrench = (): QuoteLanguage => ({
  code: 'fr',
  wordOrder: 'SUBJECT_INVERTED',
  dialogueDashes: true,
  spacedDashes: true,
  narratesInside: true,
  words: classes(),
  verbs: frenchVerbs(),
  guessVerb,
  guessClass: (lower) => (lower.length > 6 && lower.endsWith('ment') && !nouns.has(lower) ? WordClass.ADVERB : 0),
  roles: rolesOf(frenchRoles),
  guessRoles: (lower) => (/[^s][sx]$/.test(lower) ? WordRole.PLURAL : 0),
  relays: frenchRelays.split('|').map((words) => words.trim().split(/\s+/)),
  views: wordSet(frenchViews),
  labels: frenchLabels,
  clipped: none,
  ages: null,
  pronouns: new Map(frenchPronouns.map(([word, gender, number]) => [word, { gender, number }])),
  articles: wordSet("le la les l'"),
  bodies: wordSet(frenchBodies),
  anonymous: wordSet(frenchAnonymous),
  people: wordSet(`${frenchNames.roles} ${frenchNames.titles}`),
  press: /^(?:agence|journal|quotidien|hebdomadaire|magazine|chaîne|radio|média|site)$/,
  groups: wordSet(frenchGroups),
  works: {
    before: wordSet(frenchWorks),
    after: none,
    links: wordSet('intitulé intitulée intitulés intitulées titré titrée'),
    small: wordSet("le la les l' un une des de du d' et ou à au aux en dans pour par sur"),
    terms: wordSet(frenchTerms),
    capitals: false,
  },
  adjectives: new Map(),
  surveys: none,
  nouns: new Map(),
})

/** Nouns that end as adverbs do. */
const nouns = wordSet(
  'gouvernement parlement mouvement département document argument bâtiment logement moment comportement sentiment événement règlement',
)

export const french: Language = {
  code: 'fr',
  makeQuotes: makeFrench,
  names: frenchNames,
  abbreviations: frenchAbbreviations,
  sentences: frenchSentences,
  clitics: {
    elided: wordSet('l d qu s n m t j c jusqu lorsqu puisqu quoiqu'),
    behind: /^(.+?)(?:-t)?-(?:il|elle|ils|elles|on|je|nous|tu)$/u,
  },
  dates: {
    months: [
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      'janv févr - avr - - juil aout - - - déc',
      '- fevrier - - - - - - - - - decembre',
    ],
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  },
  functionWords: frenchFunctionWords,
}
