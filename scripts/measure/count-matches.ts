import type { Span } from '../../src/text/span.ts'
import type { FoundQuote, GoldArticle, GoldQuote } from './gold.ts'
import { overlap, shareWord, wordsOf } from './words-of.ts'

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

/** Tells whether marks stand in a quote or right beside it. */
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
