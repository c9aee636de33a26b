import { Form, type Language } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { Names } from '../../names/names.ts'
import type { Span } from '../../span.ts'
import type { PartyDraft } from '../../speech.ts'
import { headOf } from '../phrases/head-of.ts'
import type { Sentence } from '../syntax/token.ts'
import type { Naming } from '../utterances/utterance.ts'

/** How many sentences back a pronoun looks for whom it stands for. */
const BACK = 12

/** Tells who some words stand for. */
export type Resolve = (naming: Naming) => PartyDraft

/** Who the words that name a speaker stand for, all of an article's sentences and names at hand. */
export function resolveParties(
  text: string,
  sentences: readonly Sentence[],
  subjects: readonly (Naming | null)[],
  names: Names,
  language: Language,
): Resolve {
  const ofLine: (PartyDraft | null)[] = []
  sentences.forEach((_, index) => {
    const subject = subjects[index]
    ofLine.push(subject ? resolve(subject) : null)
  })
  return resolve

  function resolve(naming: Naming): PartyDraft {
    const { tokens } = sentences[naming.line]!
    const { range } = naming
    if (
      tokens[range.from]!.segment >= 0 ||
      naming.span.end > tokens[range.to - 1]!.end ||
      (text[naming.span.end] === ':' &&
        range.to - range.from === 1 &&
        !language.pronouns.has(tokens[range.from]!.lower)) ||
      isLetter(text, naming.span)
    )
      return labelled(text.slice(naming.span.start, naming.span.end), naming)
    const first = tokens[range.from]!
    const pronoun = range.to - range.from === 1 ? language.pronouns.get(first.lower) : undefined
    // `dijo`: where the pronoun is left out the verb itself names the speaker
    if (range.to - range.from === 1 && first.verb === 'FINITE')
      return (first.forms!.forms & Form.PLURAL) !== 0
        ? unnamed('GROUP')
        : (person(naming, null) ?? unnamed('INDIVIDUAL'))
    if (pronoun?.number === 'ONE') return person(naming, pronoun.gender) ?? unnamed('INDIVIDUAL')
    if (pronoun?.number === 'MANY') return unnamed('GROUP')
    if (pronoun?.number === 'SELF') return unnamed('INDIVIDUAL')
    if (pronoun?.number === 'BODY') return body(naming) ?? unnamed('INDIVIDUAL')
    if (first.bits & WordClass.RELATIVE || (first.bits & WordClass.THAT && range.to - range.from === 1)) {
      const before = antecedent(naming)
      return before ? resolve(before) : unnamed('INDIVIDUAL')
    }
    const head = headOf(tokens, range, names, language)
    if (head.party) return head.party
    if (head.definite) {
      if (/-year-old$/.test(head.noun)) return person(naming, null) ?? unnamed(head.kind)
      const office = officeHolder(head.noun, naming)
      if (office) return office
      if (language.bodies.has(head.noun)) return body(naming) ?? unnamed('GROUP')
    }
    return unnamed(head.kind)
  }

  /** `the senator`; of a compound its end: `die Ministerin` for a `Verkehrsministerin`. */
  function isOffice(head: string, noun: string): boolean {
    if (head === noun || language.wordOrder !== 'VERB_SECOND') return head === noun
    return noun.length > 3 && (head.endsWith(noun) || (head.length > 3 && noun.endsWith(head)))
  }

  /** `SMITH:` in a transcript: the person whose name ends so. */
  function labelled(label: string, naming: Naming): PartyDraft {
    if (/^q(?:uestion)?$/i.test(label)) return unnamed('INDIVIDUAL')
    if (/^a(?:nswer)?$/i.test(label)) return interviewed(naming) ?? unnamed('INDIVIDUAL')
    const words = label.toLowerCase().split(' ')
    const last = words[words.length - 1]!
    const index = names.people.findIndex(({ familyName, name, aliases }) =>
      [familyName, name, ...aliases].some(
        (known) => known && (known.toLowerCase() === label.toLowerCase() || known.toLowerCase() === last),
      ),
    )
    return index < 0 ? unnamed('INDIVIDUAL') : { type: 'PERSON', index }
  }

  /** Who answers in questions and answers: the person the page named first. */
  function interviewed({ span }: Naming): PartyDraft | null {
    const mention = names.mentions.find(({ party, start }) => party?.type === 'PERSON' && start < span.start)
    return mention?.party ?? null
  }

  /** The words before `who`. */
  function antecedent({ line, range }: Naming): Naming | null {
    const { tokens } = sentences[line]!
    let to = range.from
    while (to > 0 && tokens[to - 1]!.bits & (WordClass.COMMA | WordClass.DASH | WordClass.PREPOSITION)) to--
    const token = tokens[to - 1]
    return token && token.name >= 0 ? { line, range: { from: to - 1, to }, span: token } : null
  }

  /** The last person that a pronoun can stand for: the sentence's own subject first, then that of the ones before. */
  function person(naming: Naming, gender: 'FEMALE' | 'MALE' | null): PartyDraft | null {
    if (names.people.length === 0) return null
    const fits = (party: PartyDraft | null | undefined) =>
      party?.type === 'PERSON' && (gender === null || (names.people[party.index]!.gender ?? gender) === gender)
    for (let at = naming.line; at >= 0 && at > naming.line - BACK; at--) {
      const { tokens } = sentences[at]!
      const limit = at === naming.line ? naming.span.start : Number.POSITIVE_INFINITY
      const subject = subjects[at]
      if (subject && subject.span.end <= limit && at < ofLine.length && fits(ofLine[at])) return ofLine[at]!
      let found: PartyDraft | null = null
      for (const token of tokens) {
        const party = token.end <= limit ? names.mentions[token.name]?.party : null
        if (party && fits(party) && (at < naming.line || !found)) found = party
      }
      if (found) return found
    }
    return null
  }

  /** The last body named: `the company`, `it`. */
  function body(naming: Naming): PartyDraft | null {
    for (let at = naming.line; at >= 0 && at > naming.line - BACK; at--) {
      const { tokens } = sentences[at]!
      for (let i = tokens.length - 1; i >= 0; i--) {
        const party = tokens[i]!.end <= naming.span.start ? names.mentions[tokens[i]!.name]?.party : null
        if (party?.type === 'ORGANISATION') return party
      }
    }
    return null
  }

  /** `the senator`: the one with that office; of two the one named last before. */
  function officeHolder(noun: string, naming: Naming): PartyDraft | null {
    const holders = new Set(names.offices.filter(({ head }) => isOffice(head, noun)).map(({ person: index }) => index))
    if (holders.size === 0) return null
    if (holders.size === 1) return { type: 'PERSON', index: [...holders][0]! }
    for (let at = naming.line; at >= 0; at--)
      for (let i = sentences[at]!.tokens.length - 1; i >= 0; i--) {
        const token = sentences[at]!.tokens[i]!
        const party = token.end <= naming.span.start ? names.mentions[token.name]?.party : null
        if (party?.type === 'PERSON' && holders.has(party.index)) return party
      }
    return null
  }
}

/** `Q.` and `A.` before a question and its answer. */
const isLetter = (text: string, { start, end }: Span) =>
  end - start === 1 && text[end] === '.' && /[QA]/.test(text[start]!)

const unnamed = (kind: 'INDIVIDUAL' | 'GROUP' | 'ANONYMOUS'): PartyDraft => ({ type: 'UNNAMED', kind })
