import { WordClass } from '../../../languages/word-class.ts'
import { readLabel } from '../rules/read-label.ts'
import type { Sentence } from '../syntax/token.ts'
import type { Unit } from '../unit.ts'
import type { Naming, Utterance } from './utterance.ts'

/** `/// SMITH ACT ///` and `/// END ACT ///`: a broadcaster's script marks where a recording plays, and whose it is. */
const act = /^[/(]{2,3} ?(?:BEGIN |START )?(?:(.{0,40}) ACT(?:UALITY)?|ACT(?:UALITY)?:? (.{0,40}?)) ?[/)]{2,3}$/

/** Speech set off by layout alone: `SMITH: Yes.` in a transcript, a recording in a script, `Smith: Prices fall` in a headline. */
export function findBlockSpeech(
  text: string,
  units: readonly Unit[],
  sentences: readonly Sentence[],
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
    const mark = unit.end - unit.start < 80 ? act.exec(text.slice(unit.start, unit.end).trim()) : null
    if (mark) {
      const name = mark[1] || mark[2] || ''
      const start = text.indexOf(name, unit.start)
      const stretch = { from: 0, to: 1 }
      playing = /^(?:END)?$/.test(name) ? null : { line, range: stretch, span: { start, end: start + name.length } }
      return
    }
    asked ||= text.startsWith('Q. ', unit.start)
    const label = playing
      ? null
      : (readLabel(text, unit, { line, item: 0 }) ?? (asked ? readLetter(text, unit, line) : null))
    const naming = playing ?? (label && names(label) ? label : null)
    if (!naming || sentences[line]!.tokens[0]!.bits & WordClass.QUOTE) return
    const content = trim(text, label ? turnStart(text, label.span.end) : unit.start, unit.end)
    if (content.end - content.start < 2 || opensWithQuote(sentences[line]!, content.start)) return
    found.push({
      segments: [],
      content: [content],
      cue: label ? [{ start: label.span.end, end: label.span.end + 1 }] : [],
      sense: 'SAY',
      complements: 0,
      naming,
      kind: !playing && (unit.kind === 'HEADLINE' || index === 0) ? 'INDIRECT' : 'BLOCK',
      rule: 'transcript',
      line,
      unit: index,
      via: null,
    })
  })
  return found
}

/** `Q. Why?`, `A. Because.`, in a text that asks so: elsewhere `A.` is an initial. */
function readLetter(text: string, { start }: Unit, line: number): Naming | null {
  if (!text.startsWith('Q. ', start) && !text.startsWith('A. ', start)) return null
  return { line, range: { from: 0, to: 1 }, span: { start, end: start + 1 } }
}

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
