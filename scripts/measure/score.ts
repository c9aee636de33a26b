import type { Span } from '../../src/text/span.ts'
import type { FoundQuote, GoldArticle } from './gold.ts'
import { shareWord, wordsOf } from './words-of.ts'

/** Judgement of one stretch in double marks, with the rule that decided. */
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

/** Marks that close a stretch, by the mark that opens it. */
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
