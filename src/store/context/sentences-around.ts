/** The sentences that a quote stands in, and those next to them. */
import { supportedLanguage } from '../../languages/tags/supported-language.ts'
import type { Span } from '../../text/span.ts'
import { splitSentences } from '../../text/tokens/split-sentences.ts'

export interface SentencesAround {
  /** The sentences with the quote in them, whole, as printed; paragraphs apart by a blank line. */
  readonly sentences: string
  /** Null where the story begins with the quote's sentence, or what is before it is not shown. */
  readonly before: string | null
  /** Null where the story ends with it, or what is after it is not shown. */
  readonly after: string | null
}

/** A paragraph: its text, and where it starts in the document. */
export type Placed = readonly [text: string, start: number]

/** A stretch of a paragraph; of one that is not shown there are no sentences. */
export type Stretch = Span & { readonly isShown: boolean }

/** Sign for a stretch that is not shown, within a quote. */
const NOT_SHOWN = '…'

const whole = (text: string): readonly Stretch[] => [{ start: 0, end: text.length, isShown: true }]

/** The paragraphs run from the one before the quote to the one after it; the places count in the document. */
export function sentencesAround(
  paragraphs: readonly Placed[],
  start: number,
  end: number,
  language: string,
  stretchesOf = whole,
): SentencesAround {
  const rules = supportedLanguage(language)
  const sentences = paragraphs.flatMap(([text, offset], paragraph) =>
    stretchesOf(text)
      .flatMap(({ isShown, ...span }) =>
        (isShown ? splitSentences(text, span, rules) : [span]).map((one) => ({
          start: one.start,
          end: one.end,
          isShown,
        })),
      )
      .map((span) => ({
        paragraph,
        text: span.isShown ? text.slice(span.start, span.end) : null,
        start: span.start + offset,
        end: span.end + offset,
      })),
  )
  const first = Math.max(
    0,
    sentences.findIndex((sentence) => sentence.end > start),
  )
  const last = Math.max(
    first,
    sentences.findLastIndex((sentence) => sentence.start < end),
  )
  const inside = sentences.slice(first, last + 1)
  return {
    sentences: inside
      .map((sentence, index) => {
        const next = inside[index + 1]
        const words = sentence.text ?? NOT_SHOWN
        if (!next) return words
        return words + (next.paragraph === sentence.paragraph ? ' ' : '\n\n')
      })
      .join(''),
    before: sentences[first - 1]?.text ?? null,
    after: sentences[last + 1]?.text ?? null,
  }
}
