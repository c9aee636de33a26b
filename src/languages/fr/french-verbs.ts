import { Complement } from '../complement.ts'
import type { CueSense } from '../cue-sense.ts'
import { wordSet } from '../parts/word-set.ts'
import { type CueForms, type CueVerb, Form } from '../quote-language.ts'
import {
  frenchIrregularVerbs,
  frenchNamingVerbs,
  frenchPhrases,
  frenchPlainVerbs,
  frenchReflexiveVerbs,
  frenchRegularVerbs,
  frenchSeeing,
} from './french-verbs-data.ts'

const SAYS = Complement.QUOTE | Complement.THAT_CLAUSE

/** Third persons of verbs in -er behind the stem: present, imperfect, past, future, conditional. */
const MUTE = 'e ent era eront erait eraient'
const OPEN = 'ait aient a'

type Add = (word: string, verb: CueVerb, forms: number) => void

const makeVerb = (lemma: string, sense: CueSense | null, complements: number): CueVerb => ({
  lemma,
  sense,
  complements,
  links: [],
  phrasal: new Map(),
})

/** Every form of French verbs of speech, by word. */
export function frenchVerbs(): Map<string, CueForms> {
  const found = new Map<string, CueForms>()
  // a form of two verbs is that of the first, as participle and finite form of one verb are one word: `dit`
  const add: Add = (word, verb, forms) => {
    const known = found.get(word)
    if (!known) found.set(word, { verb, forms })
    else if (known.verb.lemma === verb.lemma) found.set(word, { verb: known.verb, forms: known.forms | forms })
  }
  for (const lemma of wordSet(frenchNamingVerbs))
    addRegular(add, lemma, makeVerb(lemma, 'DESCRIBE', Complement.AS_PHRASE))
  for (const [sense, lemma, list] of frenchIrregularVerbs) addForms(add, makeVerb(lemma, sense, SAYS), list)
  for (const [sense, list] of frenchRegularVerbs)
    for (const lemma of wordSet(list)) addRegular(add, lemma, makeVerb(lemma, sense, SAYS))
  for (const lemma of wordSet(frenchReflexiveVerbs)) addRegular(add, lemma, makeVerb(lemma, 'SAY', SAYS))
  addForms(add, makeVerb('voir', 'DESCRIBE', Complement.TOUCHING_QUOTE), frenchSeeing)
  addPhrases(add)
  for (const word of wordSet(frenchPlainVerbs)) add(word, makeVerb(word, null, 0), Form.PAST)
  return found
}

function addRegular(add: Add, lemma: string, verb: CueVerb) {
  const stem = lemma.slice(0, -2)
  if (lemma.endsWith('ir')) return addForms(add, verb, regularInIr(stem))
  // `espérer`: espère; `rejeter`: rejette; `appuyer`: appuie; `annoncer`: annonçait; `juger`: jugeait
  const mute = stem.replace(/[eé]([^aeiouéèy]{1,2})$/, 'è$1')
  const open = stem.replace(/c$/, 'ç').replace(/g$/, 'ge')
  const doubled = stem.replace(/e([lt])$/, 'e$1$1')
  const vowel = stem.replace(/y$/, 'i')
  for (const base of new Set([mute, doubled, vowel, stem]))
    for (const ending of MUTE.split(' ')) addFinite(add, base + ending, verb)
  for (const ending of OPEN.split(' ')) addFinite(add, open + ending, verb)
  addFinite(add, `${stem}èrent`, verb)
  add(`${open}ant`, verb, Form.GERUND)
  for (const ending of ['é', 'ée', 'és', 'ées']) add(stem + ending, verb, Form.PARTICIPLE)
  add(lemma, verb, Form.BASE)
}

const regularInIr = (stem: string) =>
  `${stem}it ${stem}issent ${stem}issait ${stem}issaient/${stem}issant/${stem}i ${stem}ie`

/** `dit disent/disant/dit dite`: finite forms, present participle, past participles. */
function addForms(add: Add, verb: CueVerb, list: string) {
  const [finite, gerund, participles] = list.split('/') as [string, string?, string?]
  for (const word of wordSet(finite)) addFinite(add, word, verb)
  if (gerund) add(gerund, verb, Form.GERUND)
  for (const word of wordSet(participles ?? '')) add(word, verb, Form.PARTICIPLE)
  if (/(?:re|ir|oir)$/.test(verb.lemma)) add(verb.lemma, verb, Form.BASE)
}

/** The third person plural ends in -nt. */
const addFinite = (add: Add, word: string, verb: CueVerb) =>
  add(word, verb, word.endsWith('nt') ? Form.PAST | Form.PLURAL : Form.PAST)

/** `fait` speaks with `savoir` behind it only. */
function addPhrases(add: Add) {
  const plain = new Map<string, CueVerb & { phrasal: Map<string, CueVerb> }>()
  for (const [sense, lemma, list] of frenchPhrases) {
    const [first, second] = lemma.split(' ') as [string, string]
    const verb = plain.get(first) ?? { ...makeVerb(first, null, 0), phrasal: new Map<string, CueVerb>() }
    plain.set(first, verb)
    verb.phrasal.set(second, makeVerb(lemma, sense, SAYS))
    addForms(add, verb, list)
  }
}
