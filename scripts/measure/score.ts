import type { Span } from '../../src/text/span.ts'
import type { FoundQuote, GoldArticle, GoldQuote } from './gold.ts'

/** What came of one stretch in double marks, and by which rule. */
export interface Verdict {
  readonly id: string
  readonly span: Span
  readonly kind:
    | 'right'
    | 'rightly nobody'
    | 'missed'
    | "nobody's words"
    | 'wrong speaker'
    | 'no speaker'
    | 'speaker invented'
  readonly exact: boolean
  readonly rule: string
  readonly confidence: number
  readonly got: string
  readonly want: string
}

/** Whether the decision and the speaker are right. */
export const isRight = ({ kind }: Verdict) => kind === 'right' || kind === 'rightly nobody'

export const BANDS = { exact: 1, '0.8': 0.8, '0.3': 0.3 } as const
export type Band = keyof typeof BANDS

export interface Tally {
  gold: number
  found: number
  matched: Record<Band, { all: number; speaker: number; cue: number }>
}

export const emptyTally = (): Tally => ({
  gold: 0,
  found: 0,
  matched: {
    exact: { all: 0, speaker: 0, cue: 0 },
    '0.8': { all: 0, speaker: 0, cue: 0 },
    '0.3': { all: 0, speaker: 0, cue: 0 },
  },
})

/** The words that spans hold, each known by where it starts. */
export function wordsOf(text: string, spans: readonly Span[]): Set<number> {
  const words = new Set<number>()
  for (const { start, end } of spans)
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}_]+/gu)) words.add(start + match.index)
  return words
}

export const shareWord = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  (a.size === 0 && b.size === 0) || [...a].some((word) => b.has(word))

/** Jaccard's index of two sets of words. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / Math.max(1, a.size + b.size - both)
}

/** What closes a stretch that each mark opens. */
const CLOSERS: Readonly<Record<string, string>> = { '„': '“”"', '“': '”"', '"': '"”', '»': '«', '«': '»' }

/** Every longest stretch in double marks, none longer than its paragraph. */
export function doubleMarked(text: string): Span[] {
  const found: Span[] = []
  let open = -1
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at] ?? '\n'
    if (sign === '\n') {
      if (open >= 0) found.push({ start: open, end: at })
      open = -1
    } else if (open < 0) {
      if (sign in CLOSERS) open = at
    } else if (CLOSERS[text[open]!]!.includes(sign)) {
      found.push({ start: open, end: at + 1 })
      open = -1
    }
  }
  return found
}

/** The quote that covers most of a stretch, if it covers half. */
export function covering<Q extends { readonly content: readonly Span[] }>(
  { start, end }: Span,
  quotes: readonly Q[],
): Q | null {
  let best: Q | null = null
  let most = 0
  for (const quote of quotes) {
    let covered = 0
    for (const span of quote.content) covered += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
    if (covered > most) {
      most = covered
      best = quote
    }
  }
  return most * 2 >= end - start ? best : null
}

const read = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

/** Judges every stretch in double marks: somebody's words or not, and whose. `silent` are words said to be nobody's. */
export function judgeSegments(
  { id, text, quotes }: GoldArticle,
  found: readonly FoundQuote[],
  silent: readonly FoundQuote[] = [],
): Verdict[] {
  return doubleMarked(text).map((span) => {
    const want = covering(span, quotes)
    const got = covering(span, found)
    const decided = got ?? covering(span, silent)
    const said = {
      id,
      span,
      rule: decided?.rule ?? 'none',
      confidence: decided?.confidence ?? 0,
      got: read(text, got?.source ?? []),
      want: read(text, want?.source ?? []),
    }
    if (!want || !got)
      return { ...said, exact: !want && !got, kind: want ? 'missed' : got ? "nobody's words" : 'rightly nobody' }
    const a = wordsOf(text, want.source)
    const b = wordsOf(text, got.source)
    const exact = a.size === b.size && [...a].every((word) => b.has(word))
    const wrong = a.size === 0 ? 'speaker invented' : b.size === 0 ? 'no speaker' : 'wrong speaker'
    return { ...said, exact, kind: shareWord(a, b) ? 'right' : wrong }
  })
}

/** Whether marks stand in a quote or right beside it. */
const isQuoted = (text: string, { content }: { readonly content: readonly Span[] }) =>
  content.some(({ start, end }) => /["“”„»«]/.test(text.slice(Math.max(0, start - 1), end + 1)))

/** Counts the quotes whose words were found, quoted and indirect apart. */
export function countMatches(
  { text, quotes }: GoldArticle,
  found: readonly FoundQuote[],
  quoted: Tally,
  indirect: Tally,
): void {
  for (const [tally, marked] of [
    [quoted, true],
    [indirect, false],
  ] as const) {
    const want = quotes.filter(({ type }) => (type !== 'indirect') === marked)
    const got = found.filter((quote) => isQuoted(text, quote) === marked)
    tally.gold += want.length
    tally.found += got.length
    const words = got.map(({ content }) => wordsOf(text, content))
    for (const band of Object.keys(BANDS) as Band[]) matchBand(text, want, got, words, BANDS[band], tally.matched[band])
  }
}

function matchBand(
  text: string,
  want: readonly GoldQuote[],
  got: readonly FoundQuote[],
  words: readonly Set<number>[],
  least: number,
  count: { all: number; speaker: number; cue: number },
): void {
  const used = new Set<number>()
  for (const quote of want) {
    const mine = wordsOf(text, quote.content)
    let best = -1
    let most = 0
    words.forEach((theirs, i) => {
      const shared = used.has(i) ? 0 : overlap(mine, theirs)
      if (shared > most) {
        most = shared
        best = i
      }
    })
    if (best < 0 || most < least) continue
    used.add(best)
    count.all++
    if (shareWord(wordsOf(text, quote.source), wordsOf(text, got[best]!.source))) count.speaker++
    if (shareWord(wordsOf(text, quote.cue), wordsOf(text, got[best]!.cue))) count.cue++
  }
}
