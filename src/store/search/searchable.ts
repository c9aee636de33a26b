/** What is found of an article, each with its id. */
export interface Searchable {
  readonly newest: number
  readonly headline: string
  readonly paragraphs: readonly (readonly [id: string, text: string])[]
  readonly quotes: readonly (readonly [id: string, text: string])[]
}
