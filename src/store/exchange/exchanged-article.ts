/** The columns that the forms of exchange need of an article, by the names of its columns, however it was read. */

import { condense } from '../rights/withhold.ts'

interface Named {
  readonly id: string
  readonly name: string
}

interface Parties {
  readonly person: Named | null
  readonly source: Named | null
}

export interface ExchangedQuote {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly prefix: string
  readonly suffix: string
  readonly speakerMention: string | null
  readonly spans: readonly {
    readonly part: string
    readonly start: number
    readonly end: number
    readonly exact: string
  }[]
  readonly speakers: readonly Parties[]
}

export interface ExchangedArticle {
  /** Share of its text that is here. */
  readonly textAccess: 'FULL' | 'EXCERPT'
  readonly id: string
  readonly key: string
  readonly slug: string
  readonly url: string | null
  readonly headline: string
  readonly standfirst: string | null
  readonly bylineText: string | null
  readonly language: string
  readonly section: string | null
  readonly publishedAt: string | null
  readonly publishedOn: string | null
  readonly publishedOffset: number | null
  readonly datelineText: string | null
  readonly place: string | null
  readonly creditText: string | null
  readonly copyrightNotice: string | null
  readonly copyrightYear: number | null
  readonly copyrightHolder: string | null
  readonly wordCount: number
  readonly authors: readonly (Parties & { readonly text: string })[]
  /** People of closing credits. */
  readonly credited: readonly (Parties & {
    readonly text: string
    readonly work: 'REPORTING' | 'WRITING' | 'EDITING' | 'TRANSLATION' | 'PICTURES'
  })[]
  readonly sources: readonly {
    readonly role: 'ORIGINATOR' | 'PUBLISHER' | 'CONTRIBUTOR' | 'DISTRIBUTOR' | 'CITED'
    readonly source: Named
  }[]
  readonly paragraphs: readonly { readonly text: string }[]
  readonly quotes: readonly ExchangedQuote[]
  readonly documents: readonly { readonly id: string; readonly status: string; readonly text: string }[]
}

/** The name of a thing of the archive among all things: an IRI, as the forms want it. */
export function urn(id: string): string {
  return `urn:on-the-record:${id}`
}

/** Names the person or source of a row. */
export function partyOf(row: Parties): (Named & { readonly type: 'Person' | 'Organization' }) | null {
  const party = row.person ?? row.source
  return party && { type: row.person ? 'Person' : 'Organization', id: party.id, name: party.name }
}

/** The story as one text; of an excerpt an ellipsis stands for what is withheld, where no offsets count in it. */
export function bodyOf({ paragraphs, textAccess }: Pick<ExchangedArticle, 'paragraphs' | 'textAccess'>): string {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  return textAccess === 'EXCERPT' ? condense(text) : text
}

/** Of an article the document that stands. */
export function currentDocument(article: ExchangedArticle): ExchangedArticle['documents'][number] {
  return article.documents.find(({ status }) => status === 'CURRENT')!
}
