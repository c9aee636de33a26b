import { Complement } from '../complement.ts'
import type { Language } from '../language.ts'
import { type CueForms, type CueVerb, Form, type QuoteLanguage } from '../quote-language.ts'
import { WordClass } from '../word-class.ts'
import { rolesOf, WordRole } from '../word-role.ts'
import { spanishAbbreviations } from './spanish-abbreviations.ts'
import {
  spanishAdjectives,
  spanishAnonymous,
  spanishBodies,
  spanishGroups,
  spanishIrregularVerbs,
  spanishNamingVerbs,
  spanishPronouns,
  spanishRegularVerbs,
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

const SAYS = Complement.QUOTE | Complement.THAT_CLAUSE

const set = (words: string) => new Set(words.trim().split(/\s+/))
const none: ReadonlySet<string> = new Set()

function classes(): Map<string, number> {
  const words = new Map<string, number>()
  const add = (word: string, bit: number) => words.set(word, (words.get(word) ?? 0) | bit)
  for (const [name, list] of spanishWords)
    for (const word of list.split(' ')) add(word, WordClass[name as keyof typeof WordClass])
  for (const word of spanishAdjectives.split(' ')) add(word, WordClass.ADJECTIVE)
  return words
}

/** Endings of the third person by conjugation: present, past, imperfect; then the gerund and the participle. */
const endings: Readonly<Record<string, readonly [string, string, string]>> = {
  ar: ['a an ó aron aba aban', 'ando', 'ado'],
  er: ['e en ió ieron ía ían', 'iendo', 'ido'],
  ir: ['e en ió ieron ía ían', 'iendo', 'ido'],
}

/** The third person plural ends in n. */
const finiteForm = (word: string) => (word.endsWith('n') ? Form.PAST | Form.PLURAL : Form.PAST)

function verbs(): Map<string, CueForms> {
  const found = new Map<string, CueForms>()
  const known = new Map<string, CueVerb>()
  const add = (word: string, lemma: string, sense: CueVerb['sense'], forms: number) => {
    const complements = sense === 'DESCRIBE' ? Complement.AS_PHRASE : SAYS
    const verb = known.get(lemma) ?? { lemma, sense, complements, links: [], phrasal: new Map() }
    known.set(lemma, verb)
    found.set(word, { verb, forms })
  }
  for (const [sense, list] of [...spanishRegularVerbs, ['DESCRIBE', spanishNamingVerbs] as const])
    for (const lemma of set(list)) {
      const stem = lemma.slice(0, -2)
      const [finite, gerund, participle] = endings[lemma.slice(-2)]!
      for (const ending of finite.split(' ')) add(stem + ending, lemma, sense, finiteForm(ending))
      add(stem + gerund, lemma, sense, Form.GERUND)
      add(stem + participle, lemma, sense, Form.PARTICIPLE)
    }
  for (const [sense, lemma, list] of spanishIrregularVerbs) {
    const [finite, gerund, participle] = list.split('/') as [string, string?, string?]
    for (const word of finite.split(' '))
      add(word, lemma, sense, word === 'escrito' ? Form.PARTICIPLE : finiteForm(word))
    if (gerund) add(gerund, lemma, sense, Form.GERUND)
    if (participle) add(participle, lemma, sense, Form.PARTICIPLE)
  }
  return found
}

const plainPast: CueForms = {
  verb: { lemma: '', sense: null, complements: 0, links: [], phrasal: new Map() },
  forms: Form.PAST,
}

/** `llegó`, `llegaron`: an unknown word that ends so is some verb's past. */
const guessVerb = (lower: string): CueForms | null => (/..(?:ó|[ai]eron|aron)$/.test(lower) ? plainPast : null)

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
