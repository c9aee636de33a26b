import { german } from './de/german.ts'
import { english } from './en/english.ts'
import { spanish } from './es/spanish.ts'
import type { Language } from './language.ts'
import type { QuoteLanguage } from './quote-language.ts'

/** The languages with rules. The first one's are used for a text in any other. */
export const LANGUAGES: readonly [Language, ...Language[]] = [english, german, spanish]

const found = new Map<string, Language>()
const made = new Map<Language, QuoteLanguage>()

/** The language of a BCP 47 tag: `de-AT` is German. English where it has no rules. */
export function languageOf(tag: string): Language {
  const known = found.get(tag)
  if (known) return known
  const primary = tag.split('-')[0]!.toLowerCase()
  const language = LANGUAGES.find(({ code }) => code === primary) ?? LANGUAGES[0]
  found.set(tag, language)
  return language
}

/** What the quote finder knows of a tag's language, put together at its first use. */
export function quoteLanguageOf(tag: string): QuoteLanguage {
  const language = languageOf(tag)
  const known = made.get(language) ?? language.makeQuotes()
  made.set(language, known)
  return known
}
