import { Complement } from '../complement.ts'
import { type CueForms, type CueVerb, Form } from '../quote-language.ts'
import { germanStrongVerbs, germanWeakNaming, germanWeakVerbs } from './german-verbs-data.ts'

const clause = Complement.QUOTE | Complement.THAT_CLAUSE | Complement.OBJECT

/** Every form of the verbs of speech; a bare form whose particle makes the sense has none by itself (see `phrasal`). */
export function germanVerbs(): Map<string, CueForms> {
  const found = new Map<string, { forms: number; verb: CueVerb & { phrasal: Map<string, CueVerb> } }>()
  const naming = new Set(germanWeakNaming.split(' '))
  const add = (form: string, forms: number, lemma: string, sense: CueVerb['sense'], bits: number) => {
    const known = found.get(form)
    if (known && (known.verb.sense || !sense)) {
      known.forms |= forms
      return known.verb.phrasal
    }
    const phrasal = known?.verb.phrasal ?? new Map<string, CueVerb>()
    found.set(form, {
      verb: { lemma, sense, complements: bits, links: [], phrasal },
      forms: (known?.forms ?? 0) | forms,
    })
    return phrasal
  }
  const parted = (form: string, forms: number, particle: string, verb: CueVerb) => {
    add(form, forms, form, null, 0).set(particle, verb)
    add(`${particle}${form}`, Form.BASE, verb.lemma, verb.sense, verb.complements)
  }
  const finite = (form: string) => (form.endsWith('en') || form.endsWith('ln') ? Form.PAST | Form.PLURAL : Form.PAST)
  const weak = (entry: string, sense: CueVerb['sense'], bits: number) => {
    const [first, second] = entry.split('|')
    const stem = second ?? first!
    const [forms, participle] = [weakForms(stem), weakParticiple(stem)]
    if (second === undefined) {
      for (const form of forms) add(form, finite(form), `${stem}en`, sense, bits)
      add(participle, Form.PARTICIPLE, `${stem}en`, sense, bits)
      return
    }
    const verb = { lemma: `${first}${stem}en`, sense, complements: bits, links: [], phrasal: new Map() }
    for (const form of forms) parted(form, finite(form), first!, verb)
    add(`${first}${participle}`, Form.PARTICIPLE, verb.lemma, sense, bits)
  }
  for (const entry of naming) weak(entry, 'DESCRIBE', clause | Complement.AS_PHRASE)
  for (const [sense, list] of germanWeakVerbs)
    for (const entry of list.trim().split(/\s+/))
      weak(entry, sense, naming.has(entry) ? clause | Complement.AS_PHRASE : clause)
  for (const [sense, spelt, particles] of germanStrongVerbs) {
    const [forms, participle] = spelt.split('|') as [string, string]
    const list = forms.split(' ')
    const bits = sense === 'DESCRIBE' ? clause | Complement.AS_PHRASE : clause
    for (const particle of particles.split(' ')) {
      const lemma = `${particle === '-' ? '' : particle}${list[list.length - 1]}`
      const verb = { lemma, sense, complements: bits, links: [], phrasal: new Map() }
      for (const form of list)
        if (particle === '-') add(form, finite(form), lemma, sense, bits)
        else parted(form, finite(form), particle, verb)
      add(particle === '-' ? participle : `${particle}${participle}`, Form.PARTICIPLE, lemma, sense, bits)
    }
  }
  return found
}

/** A stem in -d, -t, -chn takes an e before its ending: `antwortete`. */
function weakForms(stem: string): string[] {
  const link = /(?:[dt]|[^lr][mn])$/.test(stem) && !/(?:[aeiouäöü]h?|[rlnm])[mn]$/.test(stem) ? 'e' : ''
  return [
    `${stem}${link}t`,
    `${stem}${link}te`,
    `${stem}${link}ten`,
    /(?:el|er)$/.test(stem) ? `${stem}n` : `${stem}en`,
  ]
}

function weakParticiple(stem: string): string {
  const plain = weakForms(stem)[0]!
  return /^(?:be|er|ver|ent|zer|ge|miss|wider|wieder|unter|über)(?!t)|ier$/.test(stem) ? plain : `ge${plain}`
}
