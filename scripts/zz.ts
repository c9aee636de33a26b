import { parse, validate } from 'graphql'
import { executableSchema } from '../src/graph/schema.ts'
import { costOf } from '../src/graph/cost/cost-of.ts'
import { bind } from '../src/store/query/sql/parameter.ts'
import { openReader } from '../src/store/reader.ts'
import { questionsOf } from '../tests/graph/ask-bounded.ts'
const statements: string[] = []
const reader = openReader(process.argv[2]!, (s) => statements.push(s))
const schema = executableSchema()
const cost = costOf(schema)
const F = 'facets { sources { count source { name } } speakers { count } kinds { count } cueSenses { count } sections { count } languages { count } places { count } }'
const docs: Record<string, string> = {
  q1: '{ articles(first: 1) { nodes { headline paragraphs { text } quotes { nodes { text speaker { name } } } sources { role source { name } } } } }',
  q3: '{ quotes(first: 50) { nodes { text speaker { name } article { headline sources { source { name } } } } } }',
  worst: `{ people(first: 100) { totalCount nodes { name timeline { start count } quotedWith { count person { name } } topSources { count source { name } } quotes { totalCount ${F} histogram { start count } } } } }`,
  people3: '{ people(first: 100) { nodes { name timeline { start count relation } quotedWith { count relation person { name } } topSources { count source { name } } } } }',
  top1: '{ people(first: 1) { nodes { name timeline { start count relation } quotedWith { count relation person { name } } topSources { count relation source { name } } } } }',
  facets: `{ quotes(first: 20) { totalCount totalCountRelation ${F} histogram { start count relation } nodes { text } } }`,
  facetsA: `{ articles(first: 20) { totalCount totalCountRelation ${F} histogram { start count relation } nodes { headline } } }`,
  contains: '{ quotes(first: 20, filter: { textContains: "zebra" }) { totalCount totalCountRelation pageInfo { hasNextPage endCursor } nodes { text } } }',
  somequote: '{ articles(first: 20, filter: { someQuote: { textContains: "zebra" } }) { totalCount totalCountRelation pageInfo { hasNextPage endCursor } nodes { headline } } }',
  peoplesome: '{ people(first: 20, filter: { someQuote: { textContains: "zebra" } }) { totalCount totalCountRelation pageInfo { hasNextPage endCursor } nodes { name } } }',
  peopletext: '{ people(first: 20, filter: { someQuote: { text: "the" } }) { totalCount totalCountRelation pageInfo { hasNextPage endCursor } nodes { name } } }',
  textthe: '{ quotes(first: 20, filter: { text: "the" }) { totalCount totalCountRelation pageInfo { hasNextPage endCursor } nodes { text } } }',
  longthe: '{ quotes(first: 20, order: LONGEST, filter: { text: "the" }) { totalCount totalCountRelation nodes { text } } }',
  searchthe: `{ search(query: "the") { totalCount totalCountRelation facets { sources { count } speakers { count } } histogram { start count } nodes { ... on Node { id } } } }`,
  searchF: `{ search(query: "the", filter: { quote: { cueSenses: [DENY], textContains: "zebra" } }) { totalCount totalCountRelation nodes { ... on Node { id } } pageInfo { endCursor hasNextPage } } }`,
  nameC: '{ people(first: 100, filter: { nameContains: "a" }) { totalCount totalCountRelation nodes { name } } }',
  titles: '{ people(first: 100) { nodes { titles(first: 100) { text } aliases aliasesSeen { name } articles(first: 1) { totalCount nodes { id } } lookalikes { name } } } }',
  counts: '{ archive { counts { articles paragraphs quotes people sources } } }',
  kinds: '{ quotes(kinds: [TITLE]) { totalCount totalCountRelation nodes { text } pageInfo { hasNextPage } } }',
}
for (const [name, doc] of Object.entries(docs)) {
  const document = parse(doc)
  const problems = validate(schema, document)
  if (problems.length) { console.log(name, String(problems[0])); continue }
  const { questions, variables } = questionsOf(document)
  let best = Infinity, size = 0, n = 0, out = ''
  for (let i = 0; i < 3; i++) {
    statements.length = 0
    const from = process.cpuUsage()
    reader.together(() => { for (const q of questions.values()) { const b = reader.ask(q, variables); size = b.length; out = b.toString() } })
    const used = process.cpuUsage(from)
    best = Math.min(best, (used.user + used.system) / 1000)
    n = statements.length
  }
  let bounded = ''
  if (n > questions.size) {
    const from = process.cpuUsage()
    for (const q of questions.values()) reader.run({ text: q.bounded!.text, values: bind(q.bounded!.values, variables) })
    const used = process.cpuUsage(from)
    bounded = ((used.user + used.system) / 1000).toFixed(1)
  }
  console.log(name.padEnd(12), best.toFixed(1).padStart(8), 'ms', n > questions.size ? `bounded alone ${bounded}` : 'whole', `cost ${cost(document, document.definitions[0] as any, {})}`, size, out.slice(0, 150))
}
