import { german } from './de/german.ts'
import { english } from './en/english.ts'
import { spanish } from './es/spanish.ts'
import { french } from './fr/french.ts'
import type { Language } from './language.ts'
import type { QuoteLanguage } from './quote-language.ts'

/** The languages with rules: a new one is a folder and its place in this list. */
export const LANGUAGES: readonly Language[] = [english, german, spanish, french]

const byCode = new Map(LANGUAGES.map((language) => [language.code, language]))
const made = new Map<string, QuoteLanguage>()

/** The language of a code that `supportedLanguage` gave. Throws a RangeError for any other. */
export function languageOf(code: string): Language {
  const language = byCode.get(code)
  if (!language) throw new RangeError(`no rules for the language ${code}`)
  return language
}

/** Returns the data of a language for the quote finder, put together at its first use. */
export function quoteLanguageOf(code: string): QuoteLanguage {
  const known = made.get(code) ?? languageOf(code).makeQuotes()
  made.set(code, known)
  return known
}

const none: ReadonlySet<string> = new Set()

/** The data that tell where words and sentences end. */
export type SentenceRules = Pick<Language, 'abbreviations' | 'sentences' | 'clitics'>

/** The rules for a language without any: marks alone tell where words and sentences end. */
const WITHOUT_RULES: SentenceRules = {
  abbreviations: {
    before: none,
    within: none,
    capitalised: none,
    numbered: none,
    prefix: null,
    letters: none,
    openers: none,
  },
  sentences: { asking: none, opening: none, monthsAfterDay: null },
}

/** Returns the data that tell where words and sentences end; `null` is a language without rules. */
export const sentenceRulesOf = (code: string | null): SentenceRules =>
  code === null ? WITHOUT_RULES : languageOf(code)
