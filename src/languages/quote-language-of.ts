import { makeGerman } from './de/german.ts'
import { makeEnglish } from './en/english.ts'
import { makeSpanish } from './es/spanish.ts'
import type { Language } from './quote-language.ts'
import type { SupportedLanguage } from './tags/supported-language.ts'

/** How each language's table is put together. */
const makers: Readonly<Record<SupportedLanguage, () => Language>> = { en: makeEnglish, de: makeGerman, es: makeSpanish }

const made = new Map<SupportedLanguage, Language>()

/** The table of an article's language, put together at its first use. */
export function languageOf(code: SupportedLanguage): Language {
  const known = made.get(code)
  if (known) return known
  const language = makers[code]()
  made.set(code, language)
  return language
}
