import type { SupportedLanguage } from '../../languages/tags/supported-language.ts'
import type { Span } from '../span.ts'
import { endsSentence } from './ends-sentence.ts'
import { findTokens } from './find-tokens.ts'
import type { TokenSpan } from './token-span.ts'

export interface SentenceSpan extends Span {
  /** Index of the unit (headline, standfirst, paragraph) it is in. */
  readonly paragraph: number
  readonly tokens: TokenSpan[]
}

/**
 * The sentences of one unit of the text, each with its tokens; closing quotation marks stay with their sentence. `language`
 * is null where there are no rules for it: any full stop before a capital then ends a sentence.
 */
export function splitSentences(
  text: string,
  span: Span,
  language: SupportedLanguage | null,
  paragraph = 0,
): SentenceSpan[] {
  const tokens = findTokens(text, span, language)
  const sentences: SentenceSpan[] = []
  let first = 0
  for (let at = 0; at < tokens.length; at++) {
    const last = endsSentence(text, tokens, at, language)
    if (last < 0 && at + 1 < tokens.length) continue
    const to = Math.max(last, at)
    const cut = tokens.slice(first, to + 1)
    sentences.push({ start: cut[0]!.start, end: cut.at(-1)!.end, paragraph, tokens: cut })
    first = to + 1
    at = to
  }
  return sentences
}
