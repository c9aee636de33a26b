import type { Labels } from '../../../languages/parts/labels.ts'
import type { Span } from '../../span.ts'
import type { PartyDraft } from '../../speech.ts'
import type { Naming } from '../utterances/utterance.ts'
import { type SpeakerContext, unnamed } from './speaker-context.ts'

/** Tells whether the words stand before a colon or in marks, so that they are no part of a sentence. */
export function isLabel({ line, range, span }: Naming, { text, sentences, language }: SpeakerContext): boolean {
  const { tokens } = sentences[line]!
  return (
    tokens[range.from]!.segment >= 0 ||
    span.end > tokens[range.to - 1]!.end ||
    (text[span.end] === ':' && range.to - range.from === 1 && !language.pronouns.has(tokens[range.from]!.lower)) ||
    isLetter(text, span, language.labels)
  )
}

/** `SMITH:` in a transcript: the person whose name ends so; `Q:` nobody, `A:` whoever is interviewed. */
export function resolveLabel({ span }: Naming, { text, names, language }: SpeakerContext): PartyDraft {
  const label = text.slice(span.start, span.end).toLowerCase()
  if (language.labels.questions.has(label)) return unnamed('INDIVIDUAL')
  if (language.labels.answers.has(label)) return interviewed(span, names) ?? unnamed('INDIVIDUAL')
  const last = label.split(' ').at(-1)!
  const index = names.people.findIndex(({ familyName, name, aliases }) =>
    [familyName, name, ...aliases].some(
      (known) => known && (known.toLowerCase() === label || known.toLowerCase() === last),
    ),
  )
  return index < 0 ? unnamed('INDIVIDUAL') : { type: 'PERSON', index }
}

/** Finds who answers in questions and answers: the person the page named first. */
function interviewed({ start: before }: Span, { mentions }: SpeakerContext['names']): PartyDraft | null {
  return mentions.find(({ party, start }) => party?.type === 'PERSON' && start < before)?.party ?? null
}

/** `Q.` and `A.` before a question and its answer. */
const isLetter = (text: string, { start, end }: Span, { questions, answers }: Labels) => {
  if (end - start !== 1 || text[end] !== '.') return false
  const lower = text[start]!.toLowerCase()
  return lower !== text[start] && (questions.has(lower) || answers.has(lower))
}
