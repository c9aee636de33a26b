import { makeGerman } from './de/german.ts'
import { makeEnglish } from './en/english.ts'
import { makeSpanish } from './es/spanish.ts'
import type { Language } from './quote-language.ts'

/** How each language's table is put together; the first is read where there is none for a text's language yet. */
const makers: Readonly<Record<string, () => Language>> = { en: makeEnglish, de: makeGerman, es: makeSpanish }

const made = new Map<string, Language>()

/** The table of an article's language by its BCP 47 tag, put together at its first use; English where there is none. */
export function languageOf(tag: string): Language {
  const primary = tag.split('-')[0]!.toLowerCase()
  const code = Object.hasOwn(makers, primary) ? primary : 'en'
  const known = made.get(code)
  if (known) return known
  const language = makers[code]!()
  made.set(code, language)
  return language
}
