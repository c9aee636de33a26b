import type { SupportedLanguage } from '../../../src/languages/tags/supported-language.ts'
import { findNames } from '../../../src/text/names/find-names.ts'
import type { Names } from '../../../src/text/names/names.ts'
import { type SentenceSpan, splitSentences } from '../../../src/text/tokens/split-sentences.ts'

/** The sentences of a text whose lines are its units. */
export function sentencesOf(text: string, language: SupportedLanguage = 'en'): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let start = 0
  for (const [unit, line] of text.split('\n').entries()) {
    sentences.push(...splitSentences(text, { start, end: start + line.length }, language, unit))
    start += line.length + 1
  }
  return sentences
}

/** The names of a text whose lines are its units. */
export const namesIn = (text: string, language: SupportedLanguage = 'en'): Names =>
  findNames(text, sentencesOf(text, language), language)

/** Each person as `name` or `name (alias, alias)`. */
export const peopleIn = (text: string, language: SupportedLanguage = 'en') =>
  namesIn(text, language).people.map(({ name, aliases }) =>
    aliases.length > 0 ? `${name} (${aliases.join(', ')})` : name,
  )

/** Each mention as `words = party` or `words = KIND`. */
export function mentionsIn(text: string, language: SupportedLanguage = 'en') {
  const names = namesIn(text, language)
  return names.mentions.map(({ start, end, party, kind }) => {
    const list = party?.type === 'PERSON' ? names.people : names.organisations
    return `${text.slice(start, end)} = ${party ? list[party.index]!.name : kind}`
  })
}
