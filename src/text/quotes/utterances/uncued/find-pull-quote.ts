import type { QuotedSpan } from '../../marks/quoted-span.ts'
import type { Utterance } from '../utterance.ts'

/** Words fewer than this, in UTF-16 units, can stand twice by chance. */
const SHORT = 40

/** Length of the words that are looked for, in UTF-16 units: a pull quote may leave out the rest. */
const HEAD = 60

/** No page has more pull quotes than this. */
const MOST = 12

/** Another place of the page where the words of a quote stand. */
export interface Pulled {
  /** The quote there, if its speaker is known; null: the words are the article's own. */
  readonly from: Utterance | null
}

/** Tells of a segment without a cue whether it is a pull quote: words of the same page set apart once more. */
export function pullQuotes(
  text: string,
  quotedSpans: readonly QuotedSpan[],
  owner: ReadonlyMap<number, Utterance>,
): (s: number) => Pulled | null {
  let tries = 0
  return (s) => {
    const { inner } = quotedSpans[s]!
    if (inner.end - inner.start < SHORT || ++tries > MOST) return null
    const head = text.slice(inner.start, Math.min(inner.end - 1, inner.start + HEAD))
    let at = text.indexOf(head)
    if (at === inner.start) at = text.indexOf(head, inner.end)
    if (at < 0) return null
    const around = segmentAt(quotedSpans, at)
    if (around < 0) return { from: null }
    const said = around === s ? undefined : owner.get(around)
    return said?.naming ? { from: said } : null
  }
}

/** The segment that holds a place of the text, or -1. */
const segmentAt = (quotedSpans: readonly QuotedSpan[], at: number): number =>
  quotedSpans.findIndex(({ start, end, parent }) => parent === null && start <= at && at < end)
