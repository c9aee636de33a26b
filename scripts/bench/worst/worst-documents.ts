/** Documents that were once the dearest for their cost, and those that cost without reading anything. */
import type { Question } from './document.ts'

export interface Known extends Partial<Question> {
  readonly name: string
  readonly query: string
  readonly headers?: Readonly<Record<string, string>>
}

const FACETS =
  'facets { speakers(first: 50) { count } sources(first: 50) { count } sections(first: 50) { count } languages { count } }'
const COUNTS = `totalCount ${FACETS} histogram(interval: DAY) { count }`
const ALL_FACETS =
  'facets { speakers(first: 100) { count } sources(first: 100) { count } kinds { count } cueSenses { count } sections { count } languages { count } places { count } }'

/** So many times, each with its number. */
function times(number: number, write: (nth: number) => string): string {
  return Array.from({ length: number }, (_, nth) => write(nth)).join(' ')
}

const LISTS: readonly Known[] = [
  {
    name: 'people with all their counts',
    query: `{ people(first: 100) { edges { node { quotes(first: 1) { ${COUNTS} } articles(first: 1) { ${COUNTS} }
      timeline(interval: DAY) { count } quotedWith(first: 20) { count } topSources(first: 20) { count } } } } }`,
  },
  {
    name: 'sources with all their counts',
    query: `{ sources(first: 100) { edges { node { quotes(first: 1) { ${COUNTS} } articles(first: 1) { ${COUNTS} }
      timeline(interval: DAY) { count } topSpeakers(first: 20) { count } topSources(first: 20) { count } } } } }`,
  },
  {
    name: 'people whose quotes have common words',
    query: `{ people(first: 100) { edges { node { quotes(first: 100, filter: { or: [{ text: "the" }, { text: "and" },
      { text: "of" }, { text: "to" }] }) { totalCount } } } } }`,
  },
  {
    name: 'articles with facets, and their people with counts',
    query: `{ articles(first: 100) { edges { node { quotes(first: 1) { ${COUNTS} }
      people(first: 100) { edges { node { quotes(first: 1) { totalCount } } } } } } } }`,
  },
  {
    name: 'a search for common words with all its counts',
    query: `{ search(query: "the OR of OR and OR to OR a", first: 100) { totalCount didYouMean
      ${FACETS.replace('languages', 'types')} histogram(interval: DAY) { count } edges { score snippets { text } } } }`,
  },
  { name: 'all facets of all quotes', query: `{ quotes(first: 1) { totalCount ${ALL_FACETS} } }` },
  {
    name: 'people by words that nobody said',
    query: '{ people(first: 100, filter: { someQuote: { textContains: "zzqxv" } }) { totalCount nodes { name } } }',
  },
  {
    name: 'quotes by words in articles of people of quotes',
    query: `{ quotes(filter: { article: { mentionedPerson: { someQuote: { textContains: "zzqxv" } } } }) {
      totalCount nodes { text } } }`,
  },
]

const INTROSPECTION = `fragment F on __Schema { types { name description kind fields(includeDeprecated: true) { name description
  args { name description defaultValue type { ...T } } type { ...T } } inputFields { name description defaultValue type { ...T } }
  enumValues { name description } possibleTypes { name } } }
  fragment T on __Type { kind name description ofType { kind name description ofType { kind name ofType { kind name } } } }`

/** Each a thing of the document itself: selections that are merged, fragments, directives, values. */
const FORMS: readonly Known[] = [
  { name: 'the whole schema', query: `{ __schema { ...F } } ${INTROSPECTION}` },
  {
    name: 'the whole schema, 12 times',
    query: `{ ${times(12, (nth) => `a${nth}: __schema { ...F }`)} } ${INTROSPECTION}`,
  },
  {
    name: 'the whole schema, 30 times',
    query: `{ ${times(30, (nth) => `a${nth}: __schema { ...F }`)} } ${INTROSPECTION}`,
  },
  {
    name: 'types of types of the schema',
    query: '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
  },
  {
    name: 'one field 480 times',
    query: `{ quotes(first: 1) { nodes { ${times(480, () => 'article { headline }')} } } }`,
  },
  {
    name: 'fields of fields, each several times',
    query: `{ quotes(first: 1) { nodes { ${times(20, () => `article { ${times(12, () => 'document { path }')} }`)} } } }`,
  },
  {
    name: 'as many fields as are accepted',
    query: `{ articles(first: 1) { nodes { ${times(
      28,
      (nth) => `a${nth}: quotes(first: ${nth + 1}) { totalCount
      nodes { id text cue spans { start end exact } attribution { rule confidence } context { prefix suffix } speaker { name } } }`,
    )} } } }`,
  },
  {
    name: 'fragments spread by fragments',
    query: `{ quotes(first: 1) { nodes { ...f0 } } }
      ${times(60, (nth) => `fragment f${nth} on Quote { article { headline } paragraph { text } ...f${nth + 1} }`)}
      fragment f60 on Quote { text }`,
  },
  {
    name: 'fragments of two types in turn',
    query: `{ nodes(ids: ["x"]) { ${times(75, () => '... on Quote { article { id } } ... on Paragraph { article { id } }')} } }`,
  },
  {
    name: 'one fragment deferred 180 times',
    query: `{ articles(first: 100) { nodes { ${times(180, (nth) => `...f @defer(label: "l${nth}")`)} } } }
      fragment f on Article { headline paragraphs { text } }`,
    headers: { accept: 'multipart/mixed; incrementalSpec=v0.2, application/json' },
  },
  {
    name: 'one list under 30 names',
    query: `{ ${times(30, (nth) => `a${nth}: quotes(first: 1, filter: { minLength: ${nth} }) { totalCount }`)} }`,
  },
  { name: '380 variables', query: `query (${times(380, (nth) => `$v${nth}: Int`)}) { __typename }` },
  {
    name: '30,000 empty conditions',
    query: 'query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }',
    variables: { f: { and: Array(30_000).fill({}) } },
  },
  {
    name: '8,000 ids',
    query: 'query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }',
    variables: { f: { ids: Array.from({ length: 8_000 }, (_, nth) => `quo_${nth}`) } },
  },
  {
    name: '300 times one of ten',
    query: 'query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }',
    variables: { f: { and: Array(300).fill({ or: Array(10).fill({ hasSpeaker: true }) }) } },
  },
]

export const WORST_DOCUMENTS: readonly Known[] = [...LISTS, ...FORMS]
