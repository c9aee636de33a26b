import { Complement, complementsOf } from '../complement.ts'
import { type CueAdjective, type CueForms, type CueNoun, type CueVerb, Form } from '../quote-language.ts'
import { englishCueAdjectives, englishCueNouns } from './english-nouns-data.ts'
import { englishSureVerbs } from './english-roles-data.ts'
import { englishCueVerbs, englishPlainVerbs } from './english-verbs-data.ts'
import { inflectEnglish } from './inflect-english.ts'

/** Begins the complements of verbs that are cues only with their particle: `point out`. */
const PARTICLE = 'PARTICLE '

/** A verb that several rows name (`demand X`, `demand to X`) gets all their complements; its first sense stays. */
function lexicon(): Map<string, CueVerb> {
  const verbs = new Map<string, CueVerb & { readonly phrasal: Map<string, CueVerb> }>()
  const none = (lemma: string) => ({
    lemma,
    sense: null,
    complements: 0,
    links: [],
    phrasal: new Map<string, CueVerb>(),
  })
  for (const [sense, names, list] of englishCueVerbs) {
    const isPhrasal = names.startsWith(PARTICLE)
    const complements = complementsOf(isPhrasal ? names.slice(PARTICLE.length) : names)
    for (const entry of list.split(' ')) {
      const [lemma, ...links] = entry.split('/') as [string, ...string[]]
      const known = verbs.get(lemma) ?? none(lemma)
      if (isPhrasal) {
        for (const particle of links)
          known.phrasal.set(particle, { ...none(`${lemma} ${particle}`), sense, complements })
        verbs.set(lemma, known)
      } else
        verbs.set(lemma, {
          ...known,
          sense: known.sense ?? sense,
          complements: known.complements | complements | (links.includes('as') ? Complement.AS_LINK : 0),
          links: [...known.links, ...links],
        })
    }
  }
  for (const lemma of englishPlainVerbs.split(' ')) if (!verbs.has(lemma)) verbs.set(lemma, none(lemma))
  return verbs
}

export function inflected(): Map<string, CueForms> {
  const forms = new Map<string, CueForms>()
  for (const verb of lexicon().values())
    for (const [word, form] of inflectEnglish(verb.lemma)) {
      const known = forms.get(word)
      if (known && known.verb !== verb && known.verb.sense) continue
      forms.set(word, { verb, forms: (known?.verb === verb ? known.forms : 0) | form })
    }
  for (const word of englishSureVerbs.split(' ')) {
    const { verb, forms: known } = forms.get(word)!
    forms.set(word, { verb, forms: known | Form.SURE })
  }
  return forms
}

export function nouns(): Map<string, CueNoun> {
  const found = new Map<string, CueNoun>()
  for (const [sense, links, list] of englishCueNouns)
    for (const noun of list.split(' ')) {
      const entry = { sense, links: links.split(' ') }
      found.set(noun, entry)
      found.set(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, entry)
    }
  return found
}

/** Of a verb that the lexicon does not have, `that` behind it makes a cue: `sniped that X`. */
const unknown: CueVerb = { lemma: '', sense: null, complements: 0, links: [], phrasal: new Map() }
const pastForm: CueForms = {
  verb: { ...unknown, phrasal: new Map([['that', { ...unknown, sense: 'SAY', complements: Complement.THAT_CLAUSE }]]) },
  forms: Form.PAST | Form.PARTICIPLE,
}
const noPast = new Set(
  'hundred indeed speed seed feed breed greed weed deed need steed creed bed red shed sled naked sacred wicked rugged ragged alleged so-called united embed'.split(
    ' ',
  ),
)

/** `caucused`: an unknown word in -ed is some verb's past. */
export const guessVerb = (lower: string): CueForms | null =>
  lower.length > 4 && lower.endsWith('ed') && !noPast.has(lower) && !lower.includes('-') ? pastForm : null

export function adjectives(): Map<string, CueAdjective> {
  const found = new Map<string, CueAdjective>()
  for (const [links, list] of englishCueAdjectives)
    for (const adjective of list.split(' ')) {
      const all = [...(found.get(adjective)?.links ?? []), ...links.split(' ')]
      found.set(adjective, { links: all, takesClause: all.includes('that') })
    }
  return found
}
