/** The part of the schema that the timed questions use, for the naive server. */
export const NAIVE_SCHEMA = `
  type Query {
    article(by: ArticleBy!): Article
    articles(first: Int, after: String): ArticleConnection!
    quotes(first: Int, after: String): QuoteConnection!
    person(by: PersonBy!): Person
    search(query: String!, first: Int): SearchConnection!
    people(first: Int, filter: PersonFilter): PersonConnection!
  }
  input ArticleBy { slug: String }
  input PersonBy { name: String }
  input PersonFilter { minQuotes: Int }
  type Article {
    id: ID!
    slug: String!
    headline: String!
    publishedOn: String
    bylineText: String
    place: String
    section: String
    quoteCount: Int!
    sources(roles: [SourceRole!]): [ArticleSource!]!
    paragraphs(first: Int): [Paragraph!]!
    quotes(first: Int): QuoteConnection!
  }
  type ArticleSource { role: SourceRole! source: Source! }
  type Paragraph { position: Int! kind: String! text: String! article: Article! }
  type Quote {
    position: Int!
    kind: String!
    text: String!
    cue: String
    speakerMention: String
    speaker: Speaker
    article: Article!
  }
  union Speaker = Person | Source
  type Person { name: String! slug: String! quoteCount: Int! quotes(first: Int): QuoteConnection! }
  type Source { name: String! slug: String! kind: String! }
  enum SourceRole { ORIGINATOR PUBLISHER CONTRIBUTOR DISTRIBUTOR CITED }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type ArticleConnection { edges: [ArticleEdge!]! pageInfo: PageInfo! }
  type ArticleEdge { node: Article! }
  type QuoteConnection { edges: [QuoteEdge!]! pageInfo: PageInfo! }
  type QuoteEdge { node: Quote! }
  union SearchResult = Article | Paragraph | Quote | Person | Source
  type SearchConnection { edges: [SearchEdge!]! }
  type SearchEdge { node: SearchResult! snippets: [Snippet!]! }
  type Snippet { text: String! matches: [TextRange!]! }
  type TextRange { start: Int! end: Int! }
  type PersonConnection { edges: [PersonEdge!]! }
  type PersonEdge { node: Person! }
`
