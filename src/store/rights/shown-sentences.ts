/** The sentences of a text that may be shown: those that some words stand in, whole. */
import { supportedLanguage } from '../../languages/tags/supported-language.ts'
import type { Span } from '../../text/span.ts'
import { splitSentences } from '../../text/tokens/split-sentences.ts'

/** Sections are read for themselves; the words are shown wherever they stand. `language` is a BCP 47 tag. */
export function shownSentences(
  text: string,
  sections: readonly Span[],
  words: readonly Span[],
  language: string | null,
): Span[] {
  const rules = supportedLanguage(language ?? '')
  const meets = (one: Span) => words.some(({ start, end }) => start < one.end && end > one.start)
  const sentences = sections.filter(meets).flatMap((section) => splitSentences(text, section, rules).filter(meets))
  return [...words, ...sentences]
}

/** The same of a text of which only the quotes' words are known: they are looked for, line by line. */
export function sentencesOfQuotes(text: string, quotes: readonly string[], language: string | null): Span[] {
  const words = quotes.flatMap((quote) => quote.split(' … ')).flatMap((part) => placesOf(text, part))
  return shownSentences(text, linesOf(text), words, language)
}

/** All places of some words, one for words that fill several lines of the text too. */
function placesOf(text: string, words: string): Span[] {
  const result: Span[] = []
  if (!words.trim()) return result
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    result.push({ start: at, end: at + words.length })
  return result
}

/** Lines apart by a blank line are sections: a sentence may fill several lines. */
function linesOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }))
}
