/** The words of a text as the full-text index has them, and where they stand. */
import { foldText } from '../../text/fold-text.ts'

export interface SearchWord {
  /** As it stands in the index. */
  readonly folded: string
  /** Its place in the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Of two characters taken together: where the first of them ends. */
  readonly firstEnd?: number
}

/** Letters, digits and marks in a row, with the signs between them that are not seen. */
const RUN = /[\p{L}\p{N}\p{M}\p{Co}\p{Cf}]+/gu
const NO_WORD = /[^\p{L}\p{N}\p{M}\p{Co}]+/u
const NO_RUN = /[^\p{L}\p{N}\p{M}\p{Co}\p{Cf}]+/gu

const SCRIPTS =
  'Han Hiragana Katakana Bopomofo Hangul Yi Thai Lao Khmer Myanmar Tibetan Tai_Le New_Tai_Lue Tai_Tham Tai_Viet Javanese Balinese'
const CLASS = SCRIPTS.split(' ')
  .map((script) => `\\p{scx=${script}}`)
  .join('')

/** Characters of scripts that put no gap between words, and of Hangul, whose words have their particles stuck to them. */
const UNSPACED = new RegExp(`[${CLASS}]`, 'u')
const UNSPACED_RUN = new RegExp(`[${CLASS}]+|[^${CLASS}]+`, 'gu')

/** Matches what folds into one character: a syllable of single Hangul letters, or a character with its marks. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|.[\p{M}\p{Cf}\uff9e\uff9f]*/gsu

const PLAIN = /^[\0-\x7f]*$/

/**
 * A text as it is handed to the index, which parts words at gaps and ASCII's signs: folded, other signs left out. Of
 * characters that stand without gaps every two in a row are a word, and the last one: `東京都` -> `東京 京都 都`, so that any
 * stretch of them is found, as a phrase.
 */
export function indexedText(text: string): string {
  if (PLAIN.test(text)) return text
  if (!UNSPACED.test(text)) {
    const words = foldText(text.replace(NO_RUN, ' '))
    if (!SIGN.test(words)) return words // `½` leaves one
  }
  return searchWords(text)
    .map(({ folded }) => folded)
    .join(' ')
}

/** Matches what the index takes for a part of a word. */
const SIGN = /[^\0-\x7f\p{L}\p{N}\p{M}\p{Co}]/u

/** The same words with their places. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const { 0: run, index } of text.matchAll(RUN))
    if (UNSPACED.test(run)) cutUnspaced(run, index, words)
    else pushSpaced(foldText(run), index, index + run.length, words)
  return words
}

function pushSpaced(folded: string, start: number, end: number, words: SearchWord[]): void {
  for (const word of folded.split(NO_WORD)) if (word) words.push({ folded: word, start, end })
}

/** A run that has characters without gaps in it, perhaps beside others: `iPhone版`. */
function cutUnspaced(run: string, index: number, words: SearchWord[]): void {
  const characters: SearchWord[] = []
  for (const { 0: cluster, index: at } of run.matchAll(CLUSTER)) {
    const [start, end] = [index + at, index + at + cluster.length]
    for (const folded of foldText(cluster)) characters.push({ folded, start, end })
  }
  const whole = characters.map(({ folded }) => folded).join('')
  let from = 0
  for (const [part] of whole.matchAll(UNSPACED_RUN)) {
    const own = characters.slice(from, from + [...part].length)
    from += own.length
    if (!UNSPACED.test(part)) {
      pushSpaced(part, own[0]!.start, own.at(-1)!.end, words)
      continue
    }
    for (const [nth, { folded, start, end }] of own.entries()) {
      const next = own[nth + 1]
      words.push(next ? { folded: folded + next.folded, start, end: next.end, firstEnd: end } : { folded, start, end })
    }
  }
}

/** Words of the index in a row, which a hit has to have; of the last one perhaps only the beginning. */
export interface Phrase {
  readonly words: readonly string[]
  readonly isPrefix: boolean
}

/** Makes the phrase to look for of words typed in a row; null where there is no word among them. */
export function phraseOf(text: string, isPrefix: boolean): Phrase | null {
  const words = searchWords(text)
  const last = words.at(-1)
  if (!last) return null
  const folded = words.map((word) => word.folded)
  if (!UNSPACED.test(last.folded)) return { words: folded, isPrefix }
  // The text may go on behind the last character: it is the second of the two before it already, or begins two itself.
  const before = words.at(-2)
  return before?.firstEnd !== undefined && before.end === last.end
    ? { words: folded.slice(0, -1), isPrefix: false }
    : { words: folded, isPrefix: true }
}
