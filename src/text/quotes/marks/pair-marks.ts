import type { Span } from '../../span.ts'
import { isApostrophe } from './is-apostrophe.ts'
import { isLowMark, quoteMarkAt, type SizedMark } from './quote-marks.ts'
import type { QuotedSpan } from './quoted-span.ts'

/** A segment before it knows its unit. */
export type Drawn = Omit<QuotedSpan, 'unit' | 'continues'>

interface Open {
  readonly at: number
  readonly length: number
  readonly mark: string
  readonly family: QuotedSpan['family']
  readonly index: number
}

/** Limit of marks inside marks; a deeper one is read as part of the words. */
const DEEPEST = 3

/** Pairs the marks of one unit, left to right, in one pass. `singles`: single marks may stand for speech by themselves. */
export function pairMarks(
  text: string,
  unit: Span,
  marks: readonly number[],
  singles: boolean,
  clipped: ReadonlySet<string>,
): Drawn[] {
  const drawn: (Drawn | null)[] = []
  const open: Open[] = []
  for (const at of marks) {
    const mark = quoteMarkAt(text, at)!
    const { family, length } = mark
    const level = lastOpen(open, family)
    if (family === 'SINGLE' && ((!singles && open.length === 0) || isApostrophe(text, at, level >= 0, clipped)))
      continue
    if (level >= 0 && closes(text, at, mark, open[level]!, unit)) {
      for (let inner = open.length - 1; inner > level; inner--) close(drawn, open, inner, at, at, false)
      close(drawn, open, level, at, at + length, true)
    } else if (level < 0 || open[open.length - 1]!.family !== family) {
      if (opens(text, at, mark, unit) && open.length < DEEPEST) {
        open.push({ at, length, mark: text.slice(at, at + length), family, index: drawn.length })
        drawn.push(null)
      } else if (open.length === 0 && family !== 'SINGLE' && drawn.length === 0 && closesNothing(text, at, mark, unit))
        drawn.push(unopened(unit, at, mark))
    }
  }
  const end = open.length > 0 ? trimmedEnd(text, unit) : 0
  for (let level = open.length - 1; level >= 0; level--) close(drawn, open, level, end, end, false)
  return renumber(text, drawn)
}

/** Ends the stretch that is open at `level`: its words at `end`, its mark at `next`. */
function close(drawn: (Drawn | null)[], open: Open[], level: number, end: number, next: number, closed: boolean) {
  const { at, length, family, index } = open[level]!
  const parent = level > 0 ? open[level - 1]!.index : null
  open.length = level
  if (family === 'SINGLE' && !closed) return
  drawn[index] = { start: at, end: next, inner: { start: at + length, end }, family, closed, opened: true, parent }
}

/** Words from the unit's start to a mark that nothing opened. */
const unopened = ({ start }: Span, at: number, { family, length }: SizedMark): Drawn => ({
  start,
  end: at + length,
  inner: { start, end: at },
  family,
  closed: true,
  opened: false,
  parent: null,
})

/** Drops what came to nothing and moves the parents' numbers along. */
function renumber(text: string, drawn: readonly (Drawn | null)[]): Drawn[] {
  const kept: Drawn[] = []
  const moved = drawn.map((segment) => {
    if (!segment || text.slice(segment.inner.start, segment.inner.end).trim() === '') return null
    kept.push(segment)
    return kept.length - 1
  })
  return kept.map((segment) =>
    segment.parent === null ? segment : { ...segment, parent: moved[segment.parent] ?? null },
  )
}

function lastOpen(open: readonly Open[], family: QuotedSpan['family']): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]!.family === family) return i
  return -1
}

const isSpace = (char: string | undefined) => char === undefined || char.trim() === ''
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'

function closes(text: string, at: number, mark: SizedMark, open: Open, unit: Span): boolean {
  if (mark.side === 'CLOSE') return true
  const before = at > unit.start ? text[at - 1] : undefined
  const after = at + mark.length < unit.end ? text[at + mark.length] : undefined
  // low-high pairs close with what elsewhere opens; so does a typist's slip: `here,“ said Y`
  if (mark.side === 'OPEN')
    return !isLowMark(text[at]!) && (isLowMark(open.mark) || (!isSpace(before) && isSpace(after)))
  return !(isSpace(before) && !isSpace(after)) || /[,.;:!?)\]]/.test(after ?? ' ')
}

function opens(text: string, at: number, mark: SizedMark, unit: Span): boolean {
  const before = at > unit.start ? text[at - 1] : undefined
  const after = at + mark.length < unit.end ? text[at + mark.length] : undefined
  if (mark.side === 'CLOSE') return isSpace(before) && !isSpace(after) && mark.family === 'DOUBLE'
  if (after === undefined) return false
  if (mark.side === 'OPEN') return true
  // `id="7"`: what is left of markup
  if (before === '=') return false
  // `6'2"`, `5 7/8"`: inches, minutes and seconds
  if (isDigit(before) && !/[\p{L}\p{N}]/u.test(after)) return false
  // French typists leave room inside: `« Oui »`
  if (text[at] === '«' && isSpace(after)) return isSpace(before) || /['’([]/.test(before!)
  return !isSpace(after) ? !/[\p{L}\p{N}]/u.test(before ?? ' ') || /[\p{L}\p{N}]/u.test(after) : false
}

/** A closing mark that nothing opened: only where it plainly ends speech: `presence," Mullen said`. */
function closesNothing(text: string, at: number, mark: SizedMark, unit: Span): boolean {
  const after = at + mark.length < unit.end ? text[at + mark.length] : undefined
  return at - unit.start > 8 && /[,.!?]/.test(text[at - 1] ?? '') && isSpace(after)
}

function trimmedEnd(text: string, unit: Span): number {
  let end = unit.end
  while (end > unit.start && isSpace(text[end - 1])) end--
  return end
}
