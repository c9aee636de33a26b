import type { SupportedLanguage } from '../../languages/supported-language.ts'
import type { Names } from '../names/find-names.ts'
import type { Span } from '../span.ts'
import type { QuoteDraft } from '../speech.ts'
import type { Sentence } from '../tokens/split-sentences.ts'
import { completeUtterances } from './complete-utterances.ts'
import { draftQuotes } from './draft-quotes.ts'
import { echoHeadlines } from './echo-headlines.ts'
import { findBlockSpeech } from './find-block-speech.ts'
import type { Place } from './find-floating.ts'
import { findSegments } from './find-segments.ts'
import { gatherUtterances } from './gather-utterances.ts'
import { languageOf } from './languages/language-of.ts'
import { mainSubject } from './main-subject.ts'
import { readLines } from './read-lines.ts'
import { resolveParties } from './resolve-parties.ts'

/** A stretch of the article that is read for language. */
export interface Unit extends Span {
  readonly kind: 'HEADLINE' | 'STANDFIRST' | 'PARAGRAPH' | 'MARKER'
}

/** Every quote of an article with its speaker, in order of first words. */
export function findQuotes(
  text: string,
  units: readonly Unit[],
  sentences: readonly Sentence[],
  names: Names,
  code: SupportedLanguage,
): QuoteDraft[] {
  const language = languageOf(code)
  const headline = units.findIndex(({ kind }) => kind === 'HEADLINE')
  const segments = findSegments(text, units, headline, language)
  const lines = readLines(text, sentences, segments, names.mentions, language)
  const attributions = lines.map((line, index) => language.read(line, index, language))
  const subjects = lines.map((line, index) => mainSubject(line, index, attributions[index]!))
  const places = new Map<number, Place>()
  lines.forEach(({ items, quoted }, index) => {
    if (!quoted) return
    items.forEach((item, at) => {
      if (item.segment >= 0) places.set(item.segment, { line: index, item: at })
    })
  })
  const blocks = findBlockSpeech(text, units, lines)
  const spoken = new Set(blocks.flatMap(({ kind, unit }) => (kind === 'BLOCK' ? [unit] : [])))
  const cued = gatherUtterances(lines, attributions)
  const gathered = [...cued.filter(({ kind, unit }) => kind !== 'INDIRECT' || !spoken.has(unit)), ...blocks]
  const completed = completeUtterances(text, segments, gathered, { lines, attributions, places, subjects }, language)
  const utterances = echoHeadlines(text, units, segments, completed)
  const resolve = resolveParties(text, lines, subjects, names, language)
  return draftQuotes(text, units, lines, segments, utterances, names, resolve)
}
