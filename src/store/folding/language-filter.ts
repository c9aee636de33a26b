import { matchesLanguage } from '../../languages/tags/matches-language.ts'
import { primaryLanguage, resolveLanguage } from '../../languages/tags/resolve-language.ts'
import { foldText } from '../../text/fold-text.ts'

/** Gives the tag that a language is counted by: `en-US`, `eng` -> `en`. A tag that names no language stands for itself. */
export function languageKey(tag: string): string {
  return primaryLanguage(tag) ?? foldText(tag)
}

/** Tells whether a range asks for no more than a language: what has its key is in it. */
export function isWholeLanguage(range: string): boolean {
  const tag = resolveLanguage(range)
  return tag !== null && !tag.includes('-')
}

/**
 * Tells whether a language tag is in one of the ranges (BCP 47). What says less than the range is in it as well: an article
 * of which no more is known than `en` is found by `en-US`, one in `en-GB` is not.
 */
export function isInLanguages(tag: string, ranges: readonly string[]): boolean {
  return ranges.some(
    (range) => matchesLanguage(range, tag) || matchesLanguage(tag, range) || foldText(range) === foldText(tag),
  )
}
