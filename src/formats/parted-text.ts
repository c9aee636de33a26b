import type { Problem } from '../text/draft.ts'
import type { Story } from './raw-article.ts'

/** A text parted into the articles that it holds. */
export interface PartedText {
  /** Those that are whole, in order. */
  readonly articles: readonly PartedArticle[]
  /** Place where the text breaks off, e.g. `within a story`; null: nothing shows that it does. */
  readonly breaksOff: string | null
}

/** One article of a text, and its id there. */
export interface PartedArticle {
  readonly id: string | null
  readonly story: Omit<Story, 'charset' | 'charsetConfidence'> | Omit<Problem, 'path'>
}
