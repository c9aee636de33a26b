/** The sentences of a text that may be shown: those that some words stand in, whole. */
import { resolveLanguage } from '../../languages/tags/resolve-language.ts'
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
  const meets = (one: Span) => words.some(({ start, end }) => start < one.end && end > one.start)
  const sentences = sections
    .filter(meets)
    .flatMap((section) => sentencesIn(text, section, language ?? 'und').filter(meets))
  return [...words, ...sentences]
}

/** Ends of sentences in scripts without capitals, of which the rules know nothing. */
const OTHER_END = /[。！？｡؟۔।॥။።։]/

/** Parts sentences by the rules of the language; as Unicode does where there are none, or the script is another. */
function sentencesIn(text: string, section: Span, language: string): readonly Span[] {
  const rules = supportedLanguage(language)
  if (rules === null) return segmentsIn(text, section, language)
  return splitSentences(text, section, rules).flatMap((sentence) =>
    OTHER_END.test(text.slice(sentence.start, sentence.end)) ? segmentsIn(text, sentence, language) : sentence,
  )
}

function segmentsIn(text: string, { start, end }: Span, language: string): Span[] {
  return [...segmenterOf(language).segment(text.slice(start, end))].map(({ segment, index }) => ({
    start: start + index,
    end: start + index + segment.trimEnd().length,
  }))
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const tag = resolveLanguage(language) ?? 'und'
  const known = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' })
  segmenters.set(tag, known)
  return known
}

/** Does the same for a text of which only the quotes' words are known: they are looked for, line by line. */
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
