import { Complement } from '../complement.ts'
import { wordSet as set } from '../parts/word-set.ts'
import { type CueForms, type CueVerb, Form } from '../quote-language.ts'
import { spanishIrregularVerbs, spanishNamingVerbs, spanishRegularVerbs } from './spanish-data.ts'

const SAYS = Complement.QUOTE | Complement.THAT_CLAUSE

/** Endings of the third person by conjugation: present, past, imperfect; then the gerund and the participle. */
const endings: Readonly<Record<string, readonly [string, string, string]>> = {
  ar: ['a an ó aron aba aban', 'ando', 'ado'],
  er: ['e en ió ieron ía ían', 'iendo', 'ido'],
  ir: ['e en ió ieron ía ían', 'iendo', 'ido'],
}

/** The third person plural ends in n. */
const finiteForm = (word: string) => (word.endsWith('n') ? Form.PAST | Form.PLURAL : Form.PAST)

export function verbs(): Map<string, CueForms> {
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
export const guessVerb = (lower: string): CueForms | null => (/..(?:ó|[ai]eron|aron)$/.test(lower) ? plainPast : null)
