import { quoteLanguageOf } from '../../languages/languages.ts'
import type { SupportedLanguage } from '../../languages/tags/supported-language.ts'
import type { Names } from '../names/names.ts'
import type { QuoteDraft } from '../speech.ts'
import type { SentenceSpan } from '../tokens/split-sentences.ts'
import { mainSubject } from './clauses/subjects/main-subject.ts'
import { draftQuotes } from './draft-quotes.ts'
import { findQuotedSpans } from './marks/find-quoted-spans.ts'
import { splitNarration } from './marks/split-narration.ts'
import { readAttributions } from './rules/read-attributions.ts'
import { resolveParties } from './speakers/resolve-parties.ts'
import { readSentences } from './syntax/read-sentences.ts'
import type { Watch } from './trials/trial.ts'
import type { Unit } from './unit.ts'
import { gatherUtterances } from './utterances/cued/gather-utterances.ts'
import { echoHeadlines } from './utterances/echo-headlines.ts'
import { findBlockSpeech } from './utterances/find-block-speech.ts'
import { findReportedSpeech } from './utterances/find-reported-speech.ts'
import { labelTest } from './utterances/label-test.ts'
import type { Place } from './utterances/place.ts'
import { completeUtterances } from './utterances/uncued/complete-utterances.ts'

/** Every quote of an article with its speaker, in order of first words; `watch` hears what was tried. */
export function findQuotes(
  text: string,
  units: readonly Unit[],
  sentences: readonly SentenceSpan[],
  names: Names,
  code: SupportedLanguage,
  watch?: Watch,
): QuoteDraft[] {
  const language = quoteLanguageOf(code)
  const headline = units.findIndex(({ kind }) => kind === 'HEADLINE')
  const quotedSpans = splitNarration(text, findQuotedSpans(text, units, headline, language), language)
  const lines = readSentences(text, sentences, quotedSpans, names.mentions, language)
  const attributions = readAttributions(lines, language, watch)
  const places = new Map<number, Place>()
  lines.forEach(({ tokens, quoted }, index) => {
    if (!quoted) return
    tokens.forEach((token, at) => {
      if (token.segment >= 0) places.set(token.segment, { line: index, item: at })
    })
  })
  const blocks = findBlockSpeech(text, units, lines, language.labels, labelTest(text, names, language))
  const spoken = new Set(blocks.flatMap(({ kind, unit }) => (kind === 'BLOCK' ? [unit] : [])))
  const cued = gatherUtterances(lines, attributions)
  const reported = language.wordOrder === 'VERB_SECOND' ? findReportedSpeech(lines, attributions, cued) : []
  cued.push(...reported)
  const subjects = lines.map((line, index) => mainSubject(line, index, attributions[index]!, language))
  for (const { line, naming } of reported) subjects[line] = naming
  const gathered = [...cued.filter(({ kind, unit }) => kind !== 'INDIRECT' || !spoken.has(unit)), ...blocks]
  const completed = completeUtterances(
    text,
    quotedSpans,
    gathered,
    { sentences: lines, attributions, places, subjects },
    language,
    watch,
  )
  const utterances = echoHeadlines(text, units, quotedSpans, completed)
  const resolve = resolveParties(text, lines, subjects, names, language, watch)
  return draftQuotes(text, units, lines, quotedSpans, utterances, names, resolve, language.code)
}
