import type { SupportedLanguage } from '../../../languages/supported-language.ts'
import type { SourceKind } from '../../page.ts'
import { german } from '../languages/de.ts'
import { english } from '../languages/en.ts'
import { spanish } from '../languages/es.ts'
import type { NameLanguage } from '../languages/name-language.ts'
import { plainKey } from '../plain-key.ts'
import { familyFirst } from './family-first.ts'
import { familyNames } from './family-names.ts'
import { givenNames } from './given-names.ts'
import { Is } from './is.ts'
import { metonyms, organisationHeads, organisations } from './organisations.ts'
import { demonyms, places } from './places.ts'

export interface Lexicon {
  readonly language: NameLanguage
  readonly flags: ReadonlyMap<string, number>
  /** The words of the language's own table only: all that a word without a capital can be. */
  readonly small: ReadonlyMap<string, number>
  /** Names of several words, by their first word; the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** The kind of a known body, or the kind that a last word makes. */
  readonly kinds: ReadonlyMap<string, SourceKind>
  readonly headKinds: ReadonlyMap<string, SourceKind>
  readonly ofWords: ReadonlySet<string>
}

export interface Phrase {
  readonly words: readonly string[]
  readonly flags: number
}

const languages: Readonly<Record<SupportedLanguage, NameLanguage>> = { en: english, de: german, es: spanish }
const read = new Map<SupportedLanguage, Lexicon>()

/** The word lists of a language as one table, put together at its first use. */
export function readLexicon(language: SupportedLanguage): Lexicon {
  const known = read.get(language)
  if (known) return known
  const made = compile(languages[language])
  read.set(language, made)
  return made
}

function compile(language: NameLanguage): Lexicon {
  const flags = new Map<string, number>()
  const phrases = new Map<string, Phrase[]>()
  const kinds = new Map<string, SourceKind>()
  const headKinds = new Map<string, SourceKind>()
  const add = (list: string, bits: number, each?: (word: string) => void) => {
    for (const entry of list.trim().split(/\s+/)) {
      if (entry === '') continue
      const word = plainKey(entry.replaceAll('_', ' '))
      each?.(word)
      if (!entry.includes('_')) flags.set(word, (flags.get(word) ?? 0) | bits)
      else addPhrase(phrases, word.split(' '), bits)
    }
  }
  /** The long lists hold plain keys only, a line break or a space between. */
  const addAll = (list: string, bits: number) => {
    for (const word of list.replaceAll('\n  ', ' ').trim().split(' '))
      if (word !== '') flags.set(word, (flags.get(word) ?? 0) | bits)
  }
  addAll(givenNames.female, Is.FEMALE)
  addAll(givenNames.male, Is.MALE)
  addAll(givenNames.either, Is.FEMALE | Is.MALE)
  addAll(familyNames, Is.FAMILY)
  add(familyFirst, Is.FAMILY | Is.FAMILY_FIRST)
  addAll(language.plainWords, Is.COMMON)
  addLanguage(language, add)
  add(places, Is.PLACE)
  add(demonyms, Is.DEMONYM)
  for (const word of demonyms.trim().split(/\s+/)) add(word.endsWith('y') ? word : `${word}s`, Is.DEMONYM)
  for (const kind of Object.keys(organisations) as SourceKind[]) {
    add(organisations[kind], Is.ORGANISATION, (word) => kinds.set(word, kind))
    add(organisationHeads[kind], Is.ORGANISATION_HEAD, (word) => headKinds.has(word) || headKinds.set(word, kind))
  }
  for (const kind of Object.keys(language.bodies) as SourceKind[])
    add(language.bodies[kind]!, Is.ORGANISATION_HEAD, (word) => headKinds.set(word, kind))
  add(metonyms, Is.ORGANISATION | Is.METONYM, (word) => kinds.has(word) || kinds.set(word, 'GOVERNMENT'))
  const small = new Map<string, number>()
  const grammar =
    Is.ROLE | Is.TITLE | Is.TITLE_PART | Is.KIN | Is.PRONOUN | Is.FUNCTION | Is.PARTICLE | Is.SPEECH | Is.HONORIFIC
  for (const [word, bits] of flags) if ((bits & grammar) !== 0) small.set(word, bits)
  const ofWords = new Set(language.ofWords.split(' '))
  return { language, flags, small, phrases, kinds, headKinds, ofWords }
}

function addLanguage(language: NameLanguage, add: (list: string, bits: number) => void) {
  add(language.honorifics.male, Is.HONORIFIC | Is.HE)
  add(language.honorifics.female, Is.HONORIFIC | Is.SHE)
  add(language.honorifics.either, Is.HONORIFIC)
  add(language.titles, Is.TITLE)
  add(language.titlesMale, Is.TITLE | Is.HE)
  add(language.titlesFemale, Is.TITLE | Is.SHE)
  add(language.titleParts, Is.TITLE_PART)
  add(language.roles, Is.ROLE)
  for (const word of language.roles.trim().split(/\s+/)) add(`${word}s`, Is.COMMON)
  add(language.kinMale, Is.KIN | Is.HE)
  add(language.kinFemale, Is.KIN | Is.SHE)
  add(language.pronounsMale, Is.PRONOUN | Is.HE)
  add(language.pronounsFemale, Is.PRONOUN | Is.SHE)
  add(language.functionWords, Is.FUNCTION)
  add(language.calendar, Is.CALENDAR)
  add(language.particles, Is.PARTICLE)
  add(language.suffixes, Is.SUFFIX)
  add(language.speech, Is.SPEECH)
  add(language.placeHeads, Is.PLACE_HEAD)
  add(language.others, Is.OTHER)
}

function addPhrase(phrases: Map<string, Phrase[]>, words: readonly string[], flags: number) {
  const list = phrases.get(words[0]!) ?? []
  const same = list.findIndex((phrase) => phrase.words.join(' ') === words.join(' '))
  if (same >= 0) list[same] = { words, flags: list[same]!.flags | flags }
  else list.push({ words, flags })
  list.sort((a, b) => b.words.length - a.words.length)
  phrases.set(words[0]!, list)
}
