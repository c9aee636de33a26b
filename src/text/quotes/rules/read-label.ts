import type { Labels } from '../../../languages/parts/labels.ts'
import type { Span } from '../../span.ts'
import type { Place } from '../utterances/place.ts'
import type { Naming } from '../utterances/utterance.ts'

/** Limit of a label, in UTF-16 units. */
const LONGEST = 60

/**
 * The speaker's name before a colon at the start of some words, as in a transcript or a headline: `SMITH: Yes.`,
 * `Jane Smith: Yes.`; at most five words, each with a capital.
 */
export function readLabel(text: string, { start, end }: Span, { line, item }: Place, labels: Labels): Naming | null {
  // `**Smith:** Yes.` in Markdown
  const bold = /^[*_]{0,3}/.exec(text.slice(start, start + 3))![0].length
  const from = start + bold
  const head = text.slice(from, Math.min(end, from + LONGEST))
  const colon = head.indexOf(':')
  const letter = isTurn(head.slice(0, Math.max(0, colon)), labels)
  if ((colon < 2 && !letter) || end - start < colon + 6) return null
  const name = head.slice(0, colon).replace(/[*_]{1,3}$/, '')
  const words = name.split(' ')
  if (words.length > 5 || isNotice(name, labels) || /[.?!;,"“”]\s|\d{2}/.test(name)) return null
  if (!words.every((word) => /^\p{Lu}/u.test(word) || labels.small.has(word))) return null
  return { line, range: { from: item, to: item + 1 }, span: { start: from, end: from + name.length } }
}

/** `Q`, `Answer`: a question or its answer, with a capital. */
const isTurn = (words: string, { questions, answers }: Labels) => {
  const lower = words.toLowerCase()
  return (questions.has(lower) || answers.has(lower)) && words.slice(1) === lower.slice(1) && words !== lower
}

/** `Editor's note`, `How to vote`: what the first word opens is no name. */
const isNotice = (name: string, { notices }: Labels) => notices.has(name.replace(/[^\p{L}].*$/u, '').toLowerCase())
