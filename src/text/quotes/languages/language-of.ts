import { de } from './de.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'

const languages: readonly Language[] = [en, de]

/** The table of an article's language by its BCP 47 tag; English where there is none yet. */
export function languageOf(tag: string): Language {
  const primary = tag.split('-')[0]!.toLowerCase()
  return languages.find(({ code }) => code === primary) ?? en
}
