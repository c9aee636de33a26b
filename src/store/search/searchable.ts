/** Searchable parts of an article, each with its number. */
import { ON_RECORD } from '../rows/on-record.ts'
import type { ArticleRow } from '../rows/row-types.ts'
import { datelineParagraph } from './dateline-place.ts'

export interface Searchable {
  readonly newest: number
  readonly headline: string
  readonly paragraphs: readonly (readonly [id: number, text: string])[]
  readonly quotes: readonly (readonly [id: number, text: string])[]
  /** Dateline that stands before one of the paragraphs and is found with it. */
  readonly dateline: { readonly paragraphId: number; readonly text: string } | null
}

/** Types of entries, by their numbers in the table of entries. */
export const ENTRY_TYPES = ['ARTICLE', 'PARAGRAPH', 'QUOTE', 'PERSON', 'SOURCE'] as const
export type EntryType = (typeof ENTRY_TYPES)[number]
export const entryType = (type: EntryType): number => ENTRY_TYPES.indexOf(type)

interface Parts {
  readonly paragraphs: readonly { id: number; start: number; end: number; text: string }[]
  readonly quotes: readonly { id: number; kind: string; text: string }[]
}

/** `text` is the document's, in which the paragraphs stand. */
export function searchableOf(article: ArticleRow, { paragraphs, quotes }: Parts, text: string): Searchable {
  const { newest, headline, standfirst, datelineText } = article
  const paragraphId = datelineText ? datelineParagraph(text, datelineText, paragraphs) : undefined
  return {
    newest,
    headline: standfirst ? `${headline}\n${standfirst}` : headline,
    paragraphs: paragraphs.map(({ id, text: words }) => [id, words]),
    quotes: quotes.filter(({ kind }) => ON_RECORD.has(kind)).map(({ id, text: words }) => [id, words]),
    dateline: paragraphId === undefined ? null : { paragraphId, text: datelineText! },
  }
}
