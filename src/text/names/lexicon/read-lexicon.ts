import { languageOf } from '../../../languages/languages.ts'
import type { NameGrammar } from '../../../languages/name-grammar.ts'
import type { NameLanguage } from '../../../languages/name-language.ts'
import type { SourceKind } from '../../../languages/source-kind.ts'
import type { SupportedLanguage } from '../../../languages/tags/supported-language.ts'
import { plainKey } from '../plain-key.ts'
import { addLanguage } from './add-language.ts'
import { familyFirst } from './family-first.ts'
import { familyNames } from './family-names.ts'
import { givenNames } from './given-names.ts'
import { NameClass } from './name-class.ts'

export interface Lexicon {
  readonly language: NameLanguage
  /** The small words and endings beside a name. */
  readonly grammar: NameGrammar
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

/** The lists of a table by kind. */
const entries = (lists: Readonly<Partial<Record<SourceKind, string>>>) =>
  Object.entries(lists) as [SourceKind, string][]

const read = new Map<NameLanguage, Lexicon>()

/** The word lists of a language as one table, put together at its first use. */
export function readLexicon(language: SupportedLanguage): Lexicon {
  const { names } = languageOf(language)
  const known = read.get(names) ?? compile(names)
  read.set(names, known)
  return known
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
  /** A head of two words (`news agency`) tells the kind of a name that ends so; it is no name itself. */
  const addHeads = (list: string, kind: SourceKind) => {
    const note = (word: string) => headKinds.has(word) || headKinds.set(word, kind)
    for (const entry of list.trim().split(/\s+/))
      if (entry.includes('_')) note(plainKey(entry.replaceAll('_', ' ')))
      else add(entry, NameClass.ORGANISATION_HEAD, note)
  }
  addAll(givenNames.female, NameClass.FEMALE)
  addAll(givenNames.male, NameClass.MALE)
  addAll(givenNames.either, NameClass.FEMALE | NameClass.MALE)
  addAll(familyNames, NameClass.FAMILY)
  add(familyFirst, NameClass.FAMILY | NameClass.FAMILY_FIRST)
  addAll(language.plainWords, NameClass.COMMON)
  addLanguage(language, add)
  // English names stand in the news of every language; where both know a word, its own language is right
  const { names: english } = languageOf('en')
  for (const { places, demonyms, knownBodies, houses, bodies } of language === english
    ? [english]
    : [language, english]) {
    add(places ?? '', NameClass.PLACE)
    add(demonyms ?? '', NameClass.DEMONYM)
    for (const word of demonyms?.trim().split(/\s+/) ?? [])
      add(word.endsWith('y') ? word : `${word}s`, NameClass.DEMONYM)
    for (const [kind, list] of entries(knownBodies ?? {}))
      add(list, NameClass.ORGANISATION, (word) => kinds.has(word) || kinds.set(word, kind))
    for (const [kind, list] of entries(bodies)) addHeads(list, kind)
    add(
      houses ?? '',
      NameClass.ORGANISATION | NameClass.METONYM,
      (word) => kinds.has(word) || kinds.set(word, 'GOVERNMENT'),
    )
  }
  const small = new Map<string, number>()
  const grammar =
    NameClass.ROLE |
    NameClass.TITLE |
    NameClass.TITLE_PART |
    NameClass.KIN |
    NameClass.PRONOUN |
    NameClass.FUNCTION |
    NameClass.PARTICLE |
    NameClass.SPEECH |
    NameClass.HONORIFIC
  for (const [word, bits] of flags) if ((bits & grammar) !== 0) small.set(word, bits)
  const ofWords = new Set(language.ofWords.split(' '))
  return { language, grammar: language.grammar, flags, small, phrases, kinds, headKinds, ofWords }
}

function addPhrase(phrases: Map<string, Phrase[]>, words: readonly string[], flags: number) {
  const list = phrases.get(words[0]!) ?? []
  const same = list.findIndex((phrase) => phrase.words.join(' ') === words.join(' '))
  if (same >= 0) list[same] = { words, flags: list[same]!.flags | flags }
  else list.push({ words, flags })
  list.sort((a, b) => b.words.length - a.words.length)
  phrases.set(words[0]!, list)
}
