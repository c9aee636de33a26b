import { matchesLanguage } from '../../languages/matches-language.ts'
import { primaryLanguage } from '../../languages/resolve-language.ts'
import { foldText } from '../../text/fold-text.ts'

/** What a language is counted by: `en-US`, `eng` -> `en`. A tag that names no language stands for itself. */
export function languageKey(tag: string): string {
  return primaryLanguage(tag) ?? foldText(tag)
}

/**
 * Whether a language tag is in one of the ranges (BCP 47). What says less than the range is in it as well: an article of
 * which no more is known than `en` is found by `en-US`, one in `en-GB` is not.
 */
export function isInLanguages(tag: string, ranges: readonly string[]): boolean {
  return ranges.some(
    (range) => matchesLanguage(range, tag) || matchesLanguage(tag, range) || foldText(range) === foldText(tag),
  )
}
