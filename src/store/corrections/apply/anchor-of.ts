/** The anchors of an article's words: what a correction keeps of them. */
import { nameKeyOf } from '../../rows/identify.ts'
import type { TextAnchor } from '../correction.ts'
import type { Anchored } from './find-anchored.ts'

/** Length of a mention's surroundings that are kept, in code units of its paragraph. */
const CONTEXT = 64

/** The anchor of one among the rows it stands with. */
export function anchorOf<Row>(row: Row, rows: readonly Row[], wordsOf: (row: Row) => Anchored): TextAnchor {
  const own = wordsOf(row)
  const key = nameKeyOf(own.exact)
  const same = rows.filter((one) => nameKeyOf(wordsOf(one).exact) === key)
  return { exact: own.exact, prefix: own.prefix, suffix: own.suffix, occurrence: same.indexOf(row) + 1 }
}

export function wordsOfQuote({ text, prefix, suffix }: { text: string; prefix: string; suffix: string }): Anchored {
  return { exact: text, prefix, suffix }
}

/** A mention's words with what stands around them in its paragraph. */
export function wordsOfMention(
  { start, end, exact }: { start: number; end: number; exact: string },
  paragraphs: readonly { start: number; end: number; text: string }[],
): Anchored {
  const paragraph = paragraphs.find((one) => start >= one.start && end <= one.end)
  if (!paragraph) return { exact, prefix: '', suffix: '' }
  const from = start - paragraph.start
  const to = end - paragraph.start
  return {
    exact,
    prefix: paragraph.text.slice(Math.max(0, from - CONTEXT), from),
    suffix: paragraph.text.slice(to, to + CONTEXT),
  }
}
