/** Columns that hold texts as filters and facets compare them. */

import { foldText } from '../../text/fold-text.ts'
import type { Connection } from '../database/connection.ts'
import { languageKey } from './language-filter.ts'

/** The text folded; null where folding makes no more than A to Z small, which SQLite's LIKE does by itself. */
export function foldedOrNull(text: string): string | null {
  const folded = foldText(text)
  return folded === text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) ? null : folded
}

interface Told {
  readonly headline: string
  readonly place: string | null
  readonly section: string | null
  readonly language: string
}

export function foldedArticle({ headline, place, section, language }: Told) {
  return {
    headlineFolded: foldedOrNull(headline),
    placeKey: place === null ? null : foldText(place),
    sectionKey: section === null ? null : foldText(section),
    languageKey: languageKey(language),
  }
}

/** Writes the columns anew of all rows that stand in the archive. */
export function foldAll({ database }: Connection): void {
  const define = (name: string, of: (text: string) => string | null) =>
    database.function(name, { deterministic: true }, (text: unknown) => (text === null ? null : of(String(text))))
  define('fold_text', foldText)
  define('folded_or_null', foldedOrNull)
  define('language_key', languageKey)
  database.exec(`
    UPDATE "Article" SET "headlineFolded" = folded_or_null("headline"), "placeKey" = fold_text("place"),
      "sectionKey" = fold_text("section"), "languageKey" = language_key("language");
    UPDATE "Quote" SET "textFolded" = folded_or_null("text") WHERE folded_or_null("text") IS NOT "textFolded"`)
}
