import { LANGUAGES } from '../languages.ts'
import { primaryLanguage } from './resolve-language.ts'

/** The code of a language that has rules: `en`. */
export type SupportedLanguage = (typeof LANGUAGES)[number]['code']

/** The language whose rules read a text with this tag: `de-AT`, `deu` -> `de`. Null where there are no rules for it. */
export function supportedLanguage(tag: string): SupportedLanguage | null {
  const primary = primaryLanguage(tag)
  return LANGUAGES.find(({ code }) => code === primary)?.code ?? null
}
