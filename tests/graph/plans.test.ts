// How SQLite goes about the questions: along indexes, never through a whole table, never sorting one.
import Database from 'better-sqlite3'
import { getOperationAST, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OPERATIONS } from '../../scripts/bench/operations.ts'
import { answerPlanned } from '../../src/graph/planning/answer-queries.ts'
import { planOperation } from '../../src/graph/planning/plan-operation.ts'
import { executableSchema } from '../../src/graph/schema.ts'
import { openReader, type Reader } from '../../src/store/reader.ts'
import { newArchive, type TestArchive, withoutLimit } from './new-archive.ts'

let archive: TestArchive
let reader: Reader
let database: Database.Database
const asked: { text: string; values: readonly unknown[] }[] = []
const schema = executableSchema()

beforeAll(async () => {
  archive = await newArchive()
  reader = openReader(archive.file, (text, values) => asked.push({ text, values }))
  database = new Database(archive.file, { readonly: true })
  for (const name of [
    'alive',
    'can_match',
    'can_rank',
    'snippets',
    'did_you_mean',
    'sentences_around',
    'news_article',
    'ninjs',
    'text_access',
    'quotation',
    'web_annotation',
    'in_languages',
    'unpack',
    'cut',
    'prefix_of',
    'suffix_of',
  ])
    database.function(name, { varargs: true }, () => null) // only their names matter to a plan
})
afterAll(() => {
  database.close()
  reader.close()
  archive.close()
})

interface Step {
  readonly id: number
  readonly parent: number
  readonly detail: string
}

/** Steps that read a whole table, or sort what a walk through a whole table gives. */
function faults(steps: readonly Step[]): string[] {
  const made = new Set(steps.flatMap(({ detail }) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(detail)?.[1] ?? []))
  const scanned = ({ detail }: Step) => /^SCAN (\S+)/.exec(detail)?.[1]
  const isWhole = (step: Step) => {
    const name = scanned(step)
    return (
      name !== undefined &&
      !made.has(name) &&
      !/^(CONSTANT|\(|json_each|item_|id_|Archive)|VIRTUAL TABLE/.test(step.detail.slice(5))
    )
  }
  return steps
    .filter((step) => {
      if (isWhole(step)) return !/USING (COVERING )?INDEX/.test(step.detail)
      if (!/^USE TEMP B-TREE FOR (ORDER BY|GROUP BY|DISTINCT)/.test(step.detail)) return false
      return steps.some((other) => other.parent === step.parent && isWhole(other))
    })
    .map(({ detail }) => detail)
}

async function plansOf(query: string, variables: Record<string, unknown>): Promise<string[]> {
  const document = parse(query)
  const problems = validate(schema, document)
  if (problems.length) throw new Error(problems.join('\n'))
  asked.length = 0
  const planned = planOperation(schema, document, getOperationAST(document)!)!
  expect((await answerPlanned(planned, variables, withoutLimit(reader)))?.errors).toEqual([])
  return asked.flatMap(({ text, values }) =>
    faults(database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as Step[]),
  )
}

const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  Q1: { slug: '2020-08-15-x' },
  Q4: { name: 'Lukashenka' },
  Q5: { query: 'harbour sale' },
  Q6: { least: 2 },
}

test.each(OPERATIONS.map(({ id, document }) => [id, document] as const))(
  '%s, as it is measured',
  async (id, document) => {
    expect(await plansOf(document, VARIABLES[id] ?? {})).toEqual([])
  },
)

const EDGE = '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
const HITS = EDGE.replace('node { id }', 'node { ... on Article { id } }')
describe('lists in every order, from every end', () => {
  const orders: Readonly<Record<string, readonly string[]>> = {
    articles: ['NEWEST', 'OLDEST', 'MOST_QUOTES', 'LONGEST'],
    quotes: ['NEWEST', 'OLDEST', 'LONGEST', 'SUREST', 'LEAST_SURE'],
    people: ['MOST_QUOTED', 'MOST_ARTICLES', 'NAME'],
    sources: ['MOST_ARTICLES', 'MOST_QUOTED', 'NAME'],
  }
  const lists = Object.entries(orders).flatMap(([list, names]) => names.map((order) => [list, order] as const))
  test.each(lists)('%s by %s', async (list, order) => {
    const page = (await archive.data(`{ ${list}(order: ${order}, first: 5) { edges { cursor } } }`))[list]
    const cursor = page.edges[2].cursor
    for (const ends of [`first: 5`, `last: 5`, `first: 5, after: "${cursor}"`, `last: 5, before: "${cursor}"`])
      for (const rows of [EDGE, EDGE.replace('{', '{ nodes { id }'), '{ nodes { id } }'])
        expect(await plansOf(`{ ${list}(order: ${order}, ${ends}) ${rows} }`, {})).toEqual([])
  })
})

test.each([
  [
    'what hangs on an article',
    `{ article(by: {slug: "x"}) { authors { text } sources { source { name } } paragraphs { text highlights { text } quotes { text } }
    quotes { edges { node { spans { exact } echoes { similarity } nested { text } parent { text } context { before { text } sentences } } } }
    people { edges { node { name } } } document { text } otherDocuments { path } newsArticle ninjs } }`,
  ],
  [
    'what hangs on a person',
    `{ person(by: {name: "x"}) { aliases aliasesSeen { name } titles(first: 3) { text } lookalikes { name } quotes { edges { node { text } } }
    articles { edges { node { id } } } topSources { count } quotedWith { count } timeline { count } } }`,
  ],
  [
    'what hangs on a source',
    `{ source(by: {slug: "x"}) { aliases quotes { edges { node { text } } } articles { edges { node { id } } } topSpeakers { count } } }`,
  ],
  [
    'a search in every order',
    `{ search(query: "harbour") { edges { score snippets { text } node { ... on Article { id } } } } newest: search(query: "harbour", order: NEWEST) ${HITS}
    oldest: search(query: "harbour", order: OLDEST, last: 3) ${HITS} }`,
  ],
  ['misspelt names', `{ search(query: "Lukashenko") { didYouMean } }`],
  [
    'things by their ids',
    `{ node(id: "quo_x") { id ... on Quote { text } } nodes(ids: ["art_x", "per_x", "src_x", "par_x"]) { id } quote(id: "quo_x") { text } }`,
  ],
])('%s', async (_, query) => {
  expect(await plansOf(query, {})).toEqual([])
})

test('a whole scan and a sort of one would be seen', () => {
  const plan = (text: string) => faults(database.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as Step[])
  expect(plan(`SELECT * FROM "Quote" WHERE "cue" = 'said'`)).toEqual([expect.stringMatching(/^SCAN Quote/)])
  expect(plan(`SELECT "id" FROM "Quote" ORDER BY "cue"`)).not.toEqual([])
})
