import type { ArticleDraft } from '../text/draft.ts'
import { draftDocument } from '../text/draft-article.ts'
import { isProblem } from '../text/is-problem.ts'
import type { SpeakerTrial, StepTrial, Trial, VerbsTrial } from '../text/quotes/trials/trial.ts'
import type { Span } from '../text/span.ts'
import type { PartyDraft, QuoteDraft } from '../text/speech.ts'
import { type Cut, cueLines, sentencesOf, short } from './explain-cues.ts'

/**
 * Tells for each quote of an article that holds `words` which rules were tried, what each of them found, and why the quote
 * has its speaker; one text a quote. An empty text holds in every quote.
 */
export function explainQuotes(read: ArticleDraft, words: string): string[] {
  const trials: Trial[] = []
  const draft = draftDocument(read.document, (trial) => trials.push(trial))
  if (isProblem(draft)) return []
  const { text } = draft.document
  const plain = (some: string) =>
    some
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const asked = plain(words)
  const cut = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ')
  return draft.quotes
    .filter((quote) => plain(quote.spans.map(cut).join(' ')).includes(asked))
    .map((quote) => explain(quote, draft, trials, cut).join('\n'))
}

function explain(quote: QuoteDraft, draft: ArticleDraft, trials: readonly Trial[], cut: Cut): string[] {
  const own = quote.spans
  const cues = trials.filter((trial) => trial.type === 'CUE').filter(({ sentence }) => own.some(touches(sentence)))
  const steps = trials.filter((trial) => trial.type === 'STEP').filter((trial) => own.some(touches(trial.quote)))
  const verbs = trials.filter((trial) => trial.type === 'VERBS').filter(({ sentence }) => own.some(touches(sentence)))
  const mention = quote.speaker?.mention[0]
  const looked = trials
    .filter((trial) => trial.type === 'SPEAKER')
    .find(({ words }) => mention && words.start === mention.start && words.end === mention.end)
  return [
    `${draft.document.path}:${lineOf(draft.document.text, own[0]!.start)}  ${own.map((span) => `“${cut(span)}”`).join(' … ')}`,
    `  decided by    ${quote.rule}, ${quote.kind}, confidence ${quote.confidence}${quote.cue.length ? `, cue “${quote.cue.map(cut).join(' ')}”` : ''}`,
    `  speaker       ${speakerLine(quote, looked, draft, cut)}`,
    ...(verbs.some(({ ofSpeech }) => ofSpeech.length > 0) ? [] : verbs.map((one) => verbLine(one, cut))),
    ...(cues.length > 0 ? ['  cues tried'] : []),
    ...sentencesOf(cues).flatMap((some) => [`    in “${short(cut(some[0]!.sentence))}”`, ...cueLines(some, cut)]),
    ...(steps.length > 0 ? ['  no cue claims the words; steps tried', ...steps.map(stepLine)] : []),
  ]
}

const touches = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end
const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

function speakerLine(
  { speaker, distance }: QuoteDraft,
  looked: SpeakerTrial | undefined,
  draft: ArticleDraft,
  cut: Cut,
): string {
  if (!speaker) return 'nobody'
  const party = nameOf(speaker.party, draft)
  const { taken, ambiguous } = looked ?? { taken: null, ambiguous: false }
  const via = taken ? ` via “${cut(taken)}” (line ${lineOf(draft.document.text, taken.start)})` : ''
  const several = ambiguous ? `, ambiguous: ${namesakesOf(speaker.party, draft).join(' or ')}` : ''
  const far = distance > 0 ? `, ${distance} paragraph${distance > 1 ? 's' : ''} away` : ''
  return `“${speaker.mention.map(cut).join(' … ')}”${far}, read as a ${looked?.as ?? 'name'} → ${party}${via}${several}`
}

/** The people of the article with the same family name. */
function namesakesOf(party: PartyDraft, { people }: ArticleDraft): string[] {
  if (party.type !== 'PERSON') return []
  const { familyName } = people[party.index]!
  return people.filter((one) => one.familyName === familyName).map(({ name }) => name)
}

/** Says that no verb of a sentence is known as one of speech: the most frequent cause of a quote without a speaker. */
function verbLine({ others, sentence }: VerbsTrial, cut: Cut): string {
  const words = others.map((span) => `“${cut(span)}”`).join(', ')
  return `  no known verb of speech in “${short(cut(sentence))}”${words ? `; other verbs: ${words}` : ''}`
}

function nameOf(party: PartyDraft, { people, organisations }: ArticleDraft): string {
  if (party.type === 'UNNAMED') return `nobody by name (${party.kind})`
  return (party.type === 'PERSON' ? people : organisations)[party.index]!.name
}

const stepLine = ({ step, decided, rule }: StepTrial) =>
  `    ${decided ? 'yes' : 'no '}  ${step}${rule ? `: ${rule}` : ''}`
