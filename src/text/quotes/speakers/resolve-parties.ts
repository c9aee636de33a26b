import type { Labels } from '../../../languages/parts/labels.ts'
import { Form, type QuoteLanguage } from '../../../languages/quote-language.ts'
import type { SourceKind } from '../../../languages/source-kind.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { Names } from '../../names/names.ts'
import type { Span } from '../../span.ts'
import type { OrganisationDraft, PartyDraft } from '../../speech.ts'
import type { Head } from '../phrases/head.ts'
import { headOf } from '../phrases/head-of.ts'
import type { Sentence, Token } from '../syntax/token.ts'
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
  language: QuoteLanguage,
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
    if (isLabel(naming, tokens)) return labelled(text.slice(naming.span.start, naming.span.end), naming)
    const first = tokens[range.from]!
    const alone = range.to - range.from === 1
    const known = alone ? byWord(naming, first) : null
    if (known) return known
    if (first.bits & WordClass.RELATIVE || (first.bits & WordClass.THAT && alone)) {
      const before = antecedent(naming)
      return before ? resolve(before) : unnamed('INDIVIDUAL')
    }
    const head = headOf(tokens, range, names, language)
    return head.party ?? (head.definite ? definite(naming, head) : null) ?? unnamed(head.kind)
  }

  /** Whether the words stand before a colon or in marks, so that they are no part of a sentence. */
  function isLabel({ range, span }: Naming, tokens: readonly Token[]): boolean {
    return (
      tokens[range.from]!.segment >= 0 ||
      span.end > tokens[range.to - 1]!.end ||
      (text[span.end] === ':' && range.to - range.from === 1 && !language.pronouns.has(tokens[range.from]!.lower)) ||
      isLetter(text, span, language.labels)
    )
  }

  /** Whom a pronoun stands for, or the verb where the pronoun is left out (`dijo`); null for any other word. */
  function byWord(naming: Naming, word: Token): PartyDraft | null {
    if (word.verb === 'FINITE')
      return (word.forms!.forms & Form.PLURAL) !== 0
        ? unnamed('GROUP')
        : (person(naming, null) ?? unnamed('INDIVIDUAL'))
    const pronoun = language.pronouns.get(word.lower)
    if (!pronoun) return null
    if (pronoun.number === 'MANY') return unnamed('GROUP')
    const meant =
      pronoun.number === 'ONE' ? person(naming, pronoun.gender) : pronoun.number === 'BODY' ? body(naming) : null
    return meant ?? unnamed('INDIVIDUAL')
  }

  /** Whom `the 30-year-old`, `the senator`, `the company` stands for, or null. */
  function definite(naming: Naming, head: Head): PartyDraft | null {
    if (language.ages?.test(head.noun)) return person(naming, null)
    const office = officeHolder(head.noun.replace(/^ex-/, ''), naming)
    if (office) return office
    if (!language.bodies.has(head.noun)) return null
    // `the US military`: another name says which
    const plain = naming.range.to - naming.range.from === 2
    return (plain ? body(naming, head.noun) : null) ?? unnamed('GROUP')
  }

  /** `the senator`; of a compound its end: `die Ministerin` for a `Verkehrsministerin`. */
  function isOffice(head: string, noun: string): boolean {
    if (head === noun || language.wordOrder !== 'VERB_SECOND') return head === noun
    return noun.length > 3 && (head.endsWith(noun) || (head.length > 3 && noun.endsWith(head)))
  }

  /** `SMITH:` in a transcript: the person whose name ends so. */
  function labelled(label: string, naming: Naming): PartyDraft {
    if (language.labels.questions.has(label.toLowerCase())) return unnamed('INDIVIDUAL')
    if (language.labels.answers.has(label.toLowerCase())) return interviewed(naming) ?? unnamed('INDIVIDUAL')
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
    const fits = (party: PartyDraft | null | undefined): party is PartyDraft =>
      party?.type === 'PERSON' && (gender === null || (names.people[party.index]!.gender ?? gender) === gender)
    for (let at = naming.line; at >= 0 && at > naming.line - BACK; at--) {
      const own = at === naming.line
      const limit = own ? naming.span.start : Number.POSITIVE_INFINITY
      const subject = subjects[at]
      if (subject && subject.span.end <= limit && at < ofLine.length && fits(ofLine[at])) return ofLine[at]!
      const parties = sentences[at]!.tokens.flatMap(({ end, name }) =>
        end <= limit && name >= 0 ? [names.mentions[name]?.party] : [],
      )
      // in the sentence itself who comes first, in one before it the nearest
      const found = own ? parties.find(fits) : parties.findLast(fits)
      if (found) return found
    }
    return onlyPerson(naming)
  }

  /** The one person named so far: where the pronoun contradicts the list of first names, the text is right. */
  function onlyPerson({ line, span }: Naming): PartyDraft | null {
    const around = new Set<number>()
    for (let at = line; at >= 0 && at > line - BACK; at--)
      for (const { end, name } of sentences[at]!.tokens) {
        const party = end <= span.start ? names.mentions[name]?.party : null
        if (party?.type === 'PERSON') around.add(party.index)
      }
    const [only] = around
    return only !== undefined && around.size === 1 && names.people[only]!.honorific === null
      ? { type: 'PERSON', index: only }
      : null
  }

  /** The last body named: `the company`, `it`; one of the press only where `noun` is a word for it: `the newspaper`. */
  function body(naming: Naming, noun: string | null = null): PartyDraft | null {
    for (let at = naming.line; at >= 0 && at > naming.line - BACK; at--) {
      const { tokens } = sentences[at]!
      for (let i = tokens.length - 1; i >= 0; i--) {
        const party = tokens[i]!.end <= naming.span.start ? names.mentions[tokens[i]!.name]?.party : null
        if (party?.type === 'ORGANISATION' && (noun === null || mayBe(noun, names.organisations[party.index]!)))
          return party
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

/** Kinds of bodies that only their own nouns stand for. */
const press = new Set<SourceKind>(['NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'WEBSITE'])
const pressNouns =
  /agen|news|paper|zeitung|magazin|network|station|channel|outlet|site|daily|weekly|blatt|sender|diario|peri/

/** Whether `the noun` may stand for a body: `the company` never for a news agency. */
const mayBe = (noun: string, { kind }: OrganisationDraft) => !press.has(kind) || pressNouns.test(noun)

/** `Q.` and `A.` before a question and its answer. */
const isLetter = (text: string, { start, end }: Span, { questions, answers }: Labels) => {
  if (end - start !== 1 || text[end] !== '.') return false
  const lower = text[start]!.toLowerCase()
  return lower !== text[start] && (questions.has(lower) || answers.has(lower))
}

const unnamed = (kind: 'INDIVIDUAL' | 'GROUP' | 'ANONYMOUS'): PartyDraft => ({ type: 'UNNAMED', kind })
