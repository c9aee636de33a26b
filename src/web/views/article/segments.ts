import type { Range } from '../../quotes/marked.tsx'

/** A stretch of a paragraph in which nothing begins or ends. */
export interface Segment extends Range {
  readonly text: string
  /** The innermost quote that these words belong to. */
  readonly quoteId?: string
  /** Quotes whose last words in this paragraph these are, innermost first. */
  readonly ending: readonly string[]
  /** Quotes whose first words in this paragraph these are. */
  readonly beginning: readonly string[]
  readonly isCue: boolean
  readonly isSpeaker: boolean
}

export interface QuotedRange extends Range {
  readonly quoteId: string
}

export interface LitRanges {
  readonly cues: readonly Range[]
  readonly speakers: readonly Range[]
}

export const UNLIT: LitRanges = { cues: [], speakers: [] }

const holds = (ranges: readonly Range[], start: number, end: number) =>
  ranges.some((range) => range.start <= start && range.end >= end)

const OPENING = /["'“„‟«»‘‚‹›]/
const CLOSING = /["'”“»«’‘›‹]/

/** A range with the quotation marks that stand right around it, which a reader takes for a part of the quote. */
function withMarks<R extends Range>(text: string, range: R): R {
  const start = OPENING.test(text[range.start - 1] ?? '') ? range.start - 1 : range.start
  const end = CLOSING.test(text[range.end] ?? '') ? range.end + 1 : range.end
  return { ...range, start, end }
}

/** Cuts a paragraph wherever a quote or a lit word begins or ends. Offsets count in the paragraph's text. */
export function segmentsOf(text: string, quoted: readonly QuotedRange[], lit: LitRanges = UNLIT): readonly Segment[] {
  const inside = ({ start, end }: Range) => start >= 0 && start < end && end <= text.length
  const marked = quoted.filter(inside).map((range) => withMarks(text, range))
  const cues = lit.cues.filter(inside)
  const speakers = lit.speakers.filter(inside)
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...marked, ...cues, ...speakers]) cuts.add(start).add(end)
  const places = [...cuts].sort((a, b) => a - b)
  const first = new Map<string, number>()
  const last = new Map<string, number>()
  for (const { quoteId, start, end } of marked) {
    first.set(quoteId, Math.min(first.get(quoteId) ?? start, start))
    last.set(quoteId, Math.max(last.get(quoteId) ?? end, end))
  }
  return places.slice(0, -1).map((start, place) => {
    const end = places[place + 1]!
    const around = marked
      .filter((range) => range.start <= start && range.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    const ids = [...new Set(around.map(({ quoteId }) => quoteId))]
    return {
      ...{ start, end, text: text.slice(start, end) },
      ...(ids[0] !== undefined && { quoteId: ids[0] }),
      ending: ids.filter((id) => last.get(id) === end),
      beginning: ids.filter((id) => first.get(id) === start),
      isCue: holds(cues, start, end),
      isSpeaker: holds(speakers, start, end),
    }
  })
}
