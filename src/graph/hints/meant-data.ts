/** Names that people write who have not read the schema, and those that they mean. */

type Meant = ReadonlyMap<string, string>

const mapOf = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries))

/** By type: a field that there is not -> what to select. */
export const FIELDS: ReadonlyMap<string, Meant> = mapOf({
  Query: mapOf({
    author: 'person(by: { name: "…" }) { name }',
    authors: 'people { nodes { name } }',
    persons: 'people { nodes { name } }',
    speaker: 'person(by: { name: "…" }) { name }',
    speakers: 'people { nodes { name } }',
    outlets: 'sources { nodes { name } }',
    publishers: 'sources { nodes { name } }',
    news: 'articles { nodes { headline } }',
    stories: 'articles { nodes { headline } }',
    quotations: 'quotes { nodes { text } }',
  }),
  Article: mapOf({
    title: 'headline',
    name: 'headline',
    date: 'publishedOn',
    published: 'publishedOn',
    publishedDate: 'publishedOn',
    subtitle: 'standfirst',
    summary: 'standfirst',
    description: 'standfirst',
    author: 'authors { text }',
    byline: 'bylineText',
    text: 'paragraphs { text }',
    body: 'paragraphs { text }',
    content: 'paragraphs { text }',
    source: 'sources { source { name } }',
    publisher: 'sources(roles: [PUBLISHER]) { source { name } }',
    link: 'url',
    speakers: 'people { nodes { name } }',
  }),
  Quote: mapOf({
    quote: 'text',
    words: 'text',
    body: 'text',
    date: 'article { publishedOn }',
    title: 'article { headline }',
    person: 'speaker { name }',
    author: 'speaker { name }',
    who: 'speaker { name }',
    source: 'article { sources { source { name } } }',
    confidence: 'attribution { confidence }',
  }),
  Paragraph: mapOf({ body: 'text', content: 'text', date: 'article { publishedOn }', title: 'article { headline }' }),
  Person: mapOf({
    title: 'titles(first: 1) { text }',
    fullName: 'name',
    surname: 'familyName',
    lastName: 'familyName',
  }),
  Source: mapOf({ title: 'name', type: 'kind' }),
})

/** An argument that there is not -> the one that is meant, where the field has it. */
export const ARGUMENTS: Meant = mapOf({
  limit: 'first',
  count: 'first',
  size: 'first',
  take: 'first',
  top: 'first',
  pageSize: 'first',
  cursor: 'after',
  sort: 'order',
  sortBy: 'order',
  orderBy: 'order',
  q: 'query',
  text: 'query',
  term: 'query',
  where: 'filter',
})

/** An entry of a filter that there is not -> those that may be meant, of which a filter has one. */
export const FILTERS = mapOf<readonly string[]>({
  person: ['speaker', 'quotedPerson', 'person'],
  author: ['speaker', 'quotedPerson', 'person'],
  speaker: ['quotedPerson', 'person'],
  by: ['speaker', 'quotedPerson'],
  publisher: ['source'],
  outlet: ['source'],
  title: ['headlineContains'],
  headline: ['headlineContains'],
  name: ['name', 'headlineContains'],
  date: ['publishedFrom'],
  on: ['publishedFrom'],
  from: ['publishedFrom'],
  since: ['publishedFrom'],
  publishedOn: ['publishedFrom'],
  to: ['publishedTo'],
  until: ['publishedTo'],
  query: ['text', 'nameContains'],
  search: ['text', 'nameContains'],
  contains: ['textContains', 'headlineContains', 'nameContains'],
  id: ['ids'],
  kind: ['kinds'],
  language: ['languages'],
  place: ['places'],
  section: ['sections'],
})
