import { type SupportedLanguage, supportedLanguage } from '../languages/tags/supported-language.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { ArticleDraft } from './draft.ts'
import { type ExtractionStep, extractionFault } from './faults/extraction-fault.ts'
import { timeFor, within } from './faults/within-time.ts'
import { findCitedSources } from './find-cited-sources.ts'
import { findNames } from './names/find-names.ts'
import type { Names } from './names/names.ts'
import type { PageFields } from './page/page-fields.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { findMarkedWords } from './quotes/marks/find-marked-words.ts'
import type { Watch } from './quotes/trials/trial.ts'
import type { Unit } from './quotes/unit.ts'
import { splitSentences } from './tokens/split-sentences.ts'

/** People, organisations, quotes and cited sources of an article. */
export interface Speech extends Pick<ArticleDraft, 'people' | 'organisations' | 'quotes'> {
  readonly cited: PageFields['credits']
  readonly diagnostics: readonly Diagnostic[]
}

const NOTHING: Omit<Speech, 'diagnostics'> = { people: [], organisations: [], quotes: [], cited: [] }

/**
 * Reads the language of an article's units. Never throws: where a step fails or does not end, what the steps before it found is kept, with
 * a diagnostic. A language without rules gets the words in quotation marks, without speakers.
 */
export function readSpeech(text: string, units: readonly Unit[], fields: PageFields, watch?: Watch): Speech {
  const language = supportedLanguage(fields.language)
  let found = NOTHING
  let step: ExtractionStep = 'sentences'
  try {
    return within(timeFor(text.length), () => {
      if (language === null) {
        step = 'quotes'
        found = { ...NOTHING, quotes: findMarkedWords(text, units) }
        return { ...found, diagnostics: [notSupported(fields.language)] }
      }
      const sentences = units.flatMap((unit, index) => splitSentences(text, unit, language, index))
      step = 'names'
      const names = findNamesIn(text, units, sentences, language)
      found = { ...found, people: names.people, organisations: names.organisations }
      step = 'quotes'
      const quotes = findQuotes(text, units, sentences, names, language, watch)
      found = { ...found, quotes }
      step = 'sources'
      return { ...found, cited: findCitedSources(fields.credits, names.organisations, quotes), diagnostics: [] }
    })
  } catch (error) {
    return { ...found, diagnostics: [extractionFault(step, error)] }
  }
}

/** Names do not stand in the markers of a broadcaster's script. */
function findNamesIn(
  text: string,
  units: readonly Unit[],
  sentences: ReturnType<typeof splitSentences>,
  language: SupportedLanguage,
): Names {
  const read = sentences.filter(({ paragraph }) => units[paragraph]!.kind !== 'MARKER')
  const headlines = new Set(units.flatMap(({ kind }, index) => (kind === 'HEADLINE' ? [index] : [])))
  return findNames(text, read, language, headlines)
}

const notSupported = (language: string): Diagnostic => ({
  code: 'LANGUAGE_NOT_SUPPORTED',
  message: `There are no rules for the language ${language}`,
})
