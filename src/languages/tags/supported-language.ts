import { primaryLanguage } from './resolve-language.ts'

/** Languages that have rules: abbreviations, names, verbs of saying. Each table of rules has all of them. */
const SUPPORTED = ['en', 'de', 'es'] as const

export type SupportedLanguage = (typeof SUPPORTED)[number]

/** The language whose rules read a text with this tag: `de-AT`, `deu` -> `de`. Null where there are no rules for it. */
export function supportedLanguage(tag: string): SupportedLanguage | null {
  const primary = primaryLanguage(tag)
  return SUPPORTED.find((language) => language === primary) ?? null
}
