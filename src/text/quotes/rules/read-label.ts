import type { Span } from '../../span.ts'
import type { Place } from '../utterances/find-uncued-quotes.ts'
import type { Naming } from '../utterances/utterance.ts'

/** How long a label may be, in UTF-16 units. */
const LONGEST = 60

/** Words before a colon that begin a list or a notice rather than a turn of speech. */
const noName =
  /^(?:note|notes|update|updated|editor|read|related|watch|photo|photos|video|source|sources|also|more|correction|transcript|warning|breaking|exclusive|analysis|interview|profile|obituary|feature|review|factbox|explainer|timeline|live|letter|letters|opinion|poll|report|here|the|this|these|what|how|why|when|where|who|in|on|at|an|but|and|so|follow|contact|tags|topics|topic|location|date|time|by|from|to|subject|re|http|https|via)\b/i

/**
 * The speaker's name before a colon at the start of some words, as in a transcript or a headline: `SMITH: Yes.`,
 * `Jane Smith: Yes.`; at most five words, each with a capital.
 */
export function readLabel(text: string, { start, end }: Span, { line, item }: Place): Naming | null {
  // `**Smith:** Yes.` in Markdown
  const bold = /^[*_]{0,3}/.exec(text.slice(start, start + 3))![0].length
  const from = start + bold
  const head = text.slice(from, Math.min(end, from + LONGEST))
  const colon = head.indexOf(':')
  const letter = /^(?:Q|A|Question|Answer)$/.test(head.slice(0, Math.max(0, colon)))
  if ((colon < 2 && !letter) || end - start < colon + 6) return null
  const name = head.slice(0, colon).replace(/[*_]{1,3}$/, '')
  const words = name.split(' ')
  if (words.length > 5 || noName.test(name) || /[.?!;,"“”]\s|\d{2}/.test(name)) return null
  if (!words.every((word) => /^\p{Lu}|^(?:of|the|de|van|von|der|al|bin|to|on)$/u.test(word))) return null
  return { line, range: { from: item, to: item + 1 }, span: { start: from, end: from + name.length } }
}
