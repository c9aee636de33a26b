/** The questions that are timed, as a front end would ask them, and what they are varied by. */

export interface Operation {
  readonly id: string
  readonly title: string
  readonly document: string
  /** Target: times the requests of the naive server, share of those of the limit. */
  readonly target: { readonly naive: number; readonly limit: number }
}

const ARTICLE = 'article { slug headline publishedOn sources(roles: [ORIGINATOR]) { source { name } } }'
const SPEAKER = 'speaker { __typename ... on Person { name slug } ... on Source { name slug } }'

export const OPERATIONS = [
  {
    id: 'Q1',
    title: 'an article with paragraphs, quotes, speakers, sources',
    target: { naive: 8, limit: 0.4 },
    document: `query Q1($slug: String!) { article(by: { slug: $slug }) {
      slug headline publishedOn bylineText place
      sources { role source { name kind } }
      paragraphs { position kind text }
      quotes(first: 100) { edges { node { position kind text cue speakerMention ${SPEAKER} } } } } }`,
  },
  {
    id: 'Q2',
    title: 'a page of 20 articles with source and first 3 paragraphs',
    target: { naive: 6, limit: 0.5 },
    document: `query Q2($after: String) { articles(first: 20, after: $after) {
      edges { node { slug headline publishedOn section quoteCount
        sources(roles: [ORIGINATOR]) { source { name } } paragraphs(first: 3) { text } } }
      pageInfo { hasNextPage endCursor } } }`,
  },
  {
    id: 'Q3',
    title: 'a page of the 50 latest quotes with speaker, article, source',
    target: { naive: 6, limit: 0.5 },
    document: `query Q3($after: String) { quotes(first: 50, after: $after) {
      edges { node { kind text cue ${SPEAKER} ${ARTICLE} } } pageInfo { hasNextPage endCursor } } }`,
  },
  {
    id: 'Q4',
    title: 'a person by name with the last 20 quotes, their article and source',
    target: { naive: 8, limit: 0.4 },
    document: `query Q4($name: String!) { person(by: { name: $name }) {
      name slug quoteCount quotes(first: 20) { edges { node { kind text cue ${ARTICLE} } } } } }`,
  },
  {
    id: 'Q5',
    title: 'full-text search, 20 hits with snippets',
    target: { naive: 3, limit: 0.9 },
    document: `query Q5($query: String!) { search(query: $query, first: 20) {
      edges { node { __typename
          ... on Article { slug headline publishedOn }
          ... on Paragraph { position article { slug headline publishedOn } }
          ... on Quote { kind ${SPEAKER} article { slug headline publishedOn } }
          ... on Person { name slug }
          ... on Source { name slug } }
        snippets { text matches { start end } } } } }`,
  },
  {
    id: 'Q6',
    title: 'the 20 people with most quotes',
    target: { naive: 30, limit: 5 },
    document: `query Q6($least: Int!) { people(first: 20, filter: { minQuotes: $least }) {
      edges { node { name slug quoteCount } } } }`,
  },
] as const satisfies readonly Operation[]

export type OperationId = (typeof OPERATIONS)[number]['id']
export type Variables = Readonly<Record<string, string | number | null>>

/** The body of a request. */
export function bodyOf({ id, document }: Operation, variables: Variables): string {
  return JSON.stringify({ operationName: id, query: document, variables })
}
