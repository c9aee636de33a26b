import type { Labels } from '../../../languages/parts/labels.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { readLabel } from '../rules/read-label.ts'
import type { Sentence } from '../syntax/token.ts'
import type { Unit } from '../unit.ts'
import type { Naming, Utterance } from './utterance.ts'

/** A line of a script is shorter than this, in UTF-16 units. */
const LONGEST_MARK = 80

/** Speech set off by layout alone: `SMITH: Yes.` in a transcript, a recording in a script, `Smith: Prices fall` in a headline. */
export function findBlockSpeech(
  text: string,
  units: readonly Unit[],
  sentences: readonly Sentence[],
  labels: Labels,
  names: (label: Naming) => boolean = () => true,
): Utterance[] {
  const first = new Map<number, number>()
  sentences.forEach(({ unit }, index) => {
    if (!first.has(unit)) first.set(unit, index)
  })
  const found: Utterance[] = []
  let playing: Naming | null = null
  let asked = false
  units.forEach((unit, index) => {
    const line = first.get(index)
    if (line === undefined) return
    const mark = readMark(text, unit, line, labels)
    if (mark) {
      playing = mark.playing
      return
    }
    asked ||= isLetter(text, unit.start, labels.questions)
    const label = playing ? null : labelOf(text, unit, line, asked, labels)
    const naming = playing ?? (label && names(label) ? label : null)
    const turn = blockOf(text, unit, sentences[line]!, naming, label)
    if (!turn) return
    const isHeadline = !playing && (unit.kind === 'HEADLINE' || index === 0)
    found.push({ ...turn, kind: isHeadline ? 'INDIRECT' : 'BLOCK', line, unit: index })
  })
  return found
}

/** Finds who speaks from a script's mark on, null at one that ends a recording; null as a whole where the unit is no mark. */
function readMark(
  text: string,
  unit: Unit,
  line: number,
  { recording, recordingEnd }: Labels,
): { readonly playing: Naming | null } | null {
  if (!recording || unit.end - unit.start >= LONGEST_MARK) return null
  const mark = recording.exec(text.slice(unit.start, unit.end).trim())
  if (!mark) return null
  const name = mark[1] || mark[2] || ''
  const start = text.indexOf(name, unit.start)
  const ends = name === '' || name === recordingEnd
  return { playing: ends ? null : { line, range: { from: 0, to: 1 }, span: { start, end: start + name.length } } }
}

const labelOf = (text: string, unit: Unit, line: number, asked: boolean, labels: Labels): Naming | null =>
  readLabel(text, unit, { line, item: 0 }, labels) ?? (asked ? readLetter(text, unit, line, labels) : null)

/** The words of a unit as speech of whoever its label or a recording names; null where they are none, or stand in marks. */
function blockOf(text: string, unit: Unit, sentence: Sentence, naming: Naming | null, label: Naming | null) {
  if (!naming || sentence.tokens[0]!.bits & WordClass.QUOTE) return null
  const content = trim(text, label ? turnStart(text, label.span.end) : unit.start, unit.end)
  if (content.end - content.start < 2 || opensWithQuote(sentence, content.start)) return null
  return {
    segments: [],
    content: [content],
    cue: label ? [{ start: label.span.end, end: label.span.end + 1 }] : [],
    sense: 'SAY',
    complements: 0,
    naming,
    rule: 'transcript',
    via: null,
  } as const satisfies Partial<Utterance>
}

/** `Q. Why?`, `A. Because.`, in a text that asks so: elsewhere `A.` is an initial. */
function readLetter(text: string, { start }: Unit, line: number, { questions, answers }: Labels): Naming | null {
  if (!isLetter(text, start, questions) && !isLetter(text, start, answers)) return null
  return { line, range: { from: 0, to: 1 }, span: { start, end: start + 1 } }
}

/** Tells whether a capital letter of these, a stop and a space begin at `start`. */
const isLetter = (text: string, start: number, letters: ReadonlySet<string>) =>
  text.startsWith('. ', start + 1) &&
  letters.has(text[start]!.toLowerCase()) &&
  text[start] === text[start]!.toUpperCase()

/** Past the colon of a label and the marks of bold type around it. */
function turnStart(text: string, end: number): number {
  let at = end
  while (at < end + 8 && /[:.*_]/.test(text[at] ?? ' ')) at++
  return Math.max(at, end + 1)
}

/** Words in marks after a label are found by their marks. */
const opensWithQuote = ({ tokens: items }: Sentence, start: number) =>
  items.some((token) => token.start >= start && token.start < start + 2 && token.bits & WordClass.QUOTE)

/** Without the white space that some typists leave inside the marks. */
function trim(text: string, from: number, to: number) {
  let start = from
  let end = to
  while (start < end && text[start]!.trim() === '') start++
  while (end > start && text[end - 1]!.trim() === '') end--
  return { start, end }
}
