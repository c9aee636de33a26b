import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import type { Names } from '../../names/names.ts'
import type { Naming } from './utterance.ts'

/**
 * Tells whether words before a colon name a speaker. Where nouns have capitals nearly any line may look like one
 * (`Hafenbau: Kosten steigen`, `Berlin: …`): there the label must be a person or body of the article, or letters of an
 * interview.
 */
export function labelTest(text: string, names: Names, language: QuoteLanguage): (label: Naming) => boolean {
  if (language.wordOrder !== 'VERB_SECOND') return () => true
  const surnames = new Set(
    names.people.flatMap(({ familyName, name, aliases }) => [familyName ?? name, name, ...aliases]),
  )
  return ({ span }) => {
    const label = text.slice(span.start, span.end)
    if (/^(?:Frage|Antwort|F|A|Q|\p{Lu}{3,})$/u.test(label)) return true
    if (surnames.has(label)) return true
    return names.mentions.some(
      ({ party, start, end }) => party?.type === 'PERSON' && start >= span.start && end === span.end,
    )
  }
}
