import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import type { Token } from '../../syntax/token.ts'

/** `Albert "Shorty" Hill`, `the term "slack water"`: words in marks at `i` that are a name, or are talked of and not used. */
export function isTerm(tokens: readonly Token[], i: number, { works }: QuoteLanguage): boolean {
  const before = tokens[i - 1]
  if (!before) return false
  return works.terms.has(before.lower) || (before.name >= 0 && before.name === tokens[i + 1]?.name)
}
