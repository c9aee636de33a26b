/** The sentences that a quote stands in, and those next to them. */
import { supportedLanguage } from '../../languages/tags/supported-language.ts'
import { splitSentences } from '../../text/tokens/split-sentences.ts'

export interface SentencesAround {
  /** The sentences with the quote in them, whole, as printed; paragraphs apart by a blank line. */
  readonly sentences: string
  /** Null where the story begins with the quote's sentence. */
  readonly before: string | null
  /** Null where the story ends with it. */
  readonly after: string | null
}

/** A paragraph: its text, and where it starts in the document. */
export type Placed = readonly [text: string, start: number]

/** The paragraphs run from the one before the quote to the one after it; the places count in the document. */
export function sentencesAround(
  paragraphs: readonly Placed[],
  start: number,
  end: number,
  language: string,
): SentencesAround {
  const rules = supportedLanguage(language)
  const sentences = paragraphs.flatMap(([text, offset], paragraph) =>
    splitSentences(text, { start: 0, end: text.length }, rules).map((span) => ({
      paragraph,
      text: text.slice(span.start, span.end),
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
        if (!next) return sentence.text
        return sentence.text + (next.paragraph === sentence.paragraph ? ' ' : '\n\n')
      })
      .join(''),
    before: sentences[first - 1]?.text ?? null,
    after: sentences[last + 1]?.text ?? null,
  }
}
