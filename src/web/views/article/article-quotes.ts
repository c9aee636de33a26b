/** Looks of an article's quotes on the page: number, colour, sure or not. */
import type { ArticleViewQuery, MarkedQuoteFragment } from '../../generated/graphql.ts'
import { speakerWords } from '../../words/speaker-words.ts'

export type Article = NonNullable<ArticleViewQuery['article']>

export interface NumberedQuote {
  readonly quote: MarkedQuoteFragment
  /** From 1, in reading order. */
  readonly number: number
  /** From 1 to 8: speakers share colours where there are more. 0: nobody known. */
  readonly colour: number
  readonly isUnsure: boolean
}

export interface SpeakerKey {
  readonly name: string
  readonly colour: number
  readonly count: number
  readonly quote: MarkedQuoteFragment
}

const COLOURS = 8

/** The most quoted speaker has the first colour. */
export function speakersOf(quotes: readonly MarkedQuoteFragment[]): readonly SpeakerKey[] {
  const bySpeaker = new Map<string, MarkedQuoteFragment[]>()
  for (const quote of quotes) {
    const key = quote.speaker?.id ?? ''
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), quote])
  }
  const unknown = bySpeaker.get('')
  bySpeaker.delete('')
  const known = [...bySpeaker.values()]
    .sort((a, b) => b.length - a.length)
    .map((spoken, place) => ({
      ...{ name: speakerWords(spoken[0]!), colour: (place % COLOURS) + 1, count: spoken.length, quote: spoken[0]! },
    }))
  return unknown ? [...known, { name: 'Others', colour: 0, count: unknown.length, quote: unknown[0]! }] : known
}

/** By the quotes' ids. `doubt` is the confidence below which an attribution looks unsure. */
export function numberQuotes(
  quotes: readonly MarkedQuoteFragment[],
  speakers: readonly SpeakerKey[],
  doubt: number,
): ReadonlyMap<string, NumberedQuote> {
  const colours = new Map(speakers.map(({ quote, colour }) => [quote.speaker?.id, colour]))
  return new Map(
    quotes.map((quote, place) => [
      quote.id,
      {
        ...{ quote, number: place + 1, colour: colours.get(quote.speaker?.id) ?? 0 },
        isUnsure: quote.attribution.confidence < doubt,
      },
    ]),
  )
}
