// What strangers write first: the hint has the right form, in the public profile.
import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SDL } from '../../src/graph/schema.ts'
import { newServer, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await newServer()
})
afterAll(() => server.close())

const schema = buildSchema(SDL)

async function hintsOf(query: string): Promise<string[]> {
  const { errors } = (await server.post({ query })).json()
  return errors.map(({ extensions }: { extensions: { hint: string } }) => extensions.hint)
}

describe('a question that does not fit the schema is told how it would', () => {
  test.each([
    ['{ articles { headline } }', 'articles { nodes { headline } }'],
    ['{ articles(first: 3) { headline } }', 'articles(first: 3) { nodes { headline } }'],
    ['{ articles { title } }', 'articles { nodes { headline } }'],
    ['{ quotes { speaker } }', 'quotes { nodes { speaker { name } } }'],
    ['{ quotes { date } }', 'quotes { nodes { article { publishedOn } } }'],
    ['{ people { quotes } }', 'people { nodes { quotes { nodes { text } } } }'],
    ['{ search(query: "x") { text } }', undefined],
    ['{ headline }', 'articles { nodes { headline } }'],
    ['{ author { name } }', 'person(by: { name: "…" }) { name }'],
    ['{ speakers { name } }', 'people { nodes { name } }'],
    ['{ person(name: "Lukashenka") { name } }', 'person(by: { name: "Lukashenka" }) { … }'],
    ['{ person(name: "Lukashenka") }', 'person(by: { name: "Lukashenka" }) { name }'],
    ['{ person { name } }', 'person(by: { name: "…" }) { … }'],
    ['{ article(id: 1) { slug } }', 'article(by: { id: "1" }) { … }'],
    [
      '{ quotes(person: "Lukashenka") { totalCount } }',
      'quotes(filter: { speaker: { person: { name: "Lukashenka" } } }) { … }',
    ],
    [
      '{ articles(author: "Lukashenka") { totalCount } }',
      'articles(filter: { quotedPerson: { name: "Lukashenka" } }) { … }',
    ],
    ['{ articles(limit: 10) { totalCount } }', 'articles(first: 10) { … }'],
    ['{ articles(orderBy: "oldest") { totalCount } }', 'articles(order: OLDEST) { … }'],
    ['{ quotes(kind: "direct") { totalCount } }', 'quotes(filter: { kinds: [DIRECT] }) { … }'],
    ['{ search(text: "harbour") { totalCount } }', 'search(query: "harbour") { … }'],
    ['{ quotes(filter: { speaker: "x" }) { totalCount } }', 'speaker: { person: { name: "x" } }'],
    ['{ quotes(filter: { speaker: { name: "x" } }) { totalCount } }', 'person: { name: "x" }'],
    ['{ quotes(filter: { person: "x" }) { totalCount } }', 'speaker: { person: { name: "x" } }'],
    ['{ articles(filter: { title: "x" }) { totalCount } }', 'headlineContains: "x"'],
    ['{ articles(filter: { since: "2020-01-01" }) { totalCount } }', 'publishedFrom: "2020-01-01"'],
    ['{ quotes(order: LEAST_SUR) { totalCount } }', 'order: LEAST_SURE'],
    ['{ quotes(order: least_sure) { totalCount } }', 'order: LEAST_SURE'],
    ['{ quotes(filter: { kinds: [INDIRET] }) { totalCount } }', 'kinds: INDIRECT'],
    ['{ quotes(sort: "longes") { totalCount } }', 'quotes(order: LONGEST) { … }'],
    ['{ quotes(order: BY_WEIGHT) { totalCount } }', undefined],
    ['{ quotes(order: "NEWEST") { totalCount } }', 'order: NEWEST'],
    ['{ quotes(first: "3") { totalCount } }', 'first: 3'],
    ['{ quotes }', 'quotes { nodes { text } }'],
    ['{ quotes { nodes { speaker } } }', 'speaker { name }'],
    ['{ quotes { nodes { headline } } }', 'nodes { article { headline } }'],
    ['{ quotes { edges { text } } }', 'edges { node { text } }'],
    ['{ articles { nodes { date } } }', 'nodes { publishedOn }'],
    ['{ articles { nodes { body } } }', 'nodes { paragraphs { text } }'],
    ['{ articles { nodes { headline { text } } } }', 'headline'],
  ])('%s', async (query, form) => {
    const hints = await hintsOf(query)
    if (form === undefined) return expect(hints[0]).toMatch(/schema\.graphql/)
    expect(hints).toContain(`Write it as \`${form}\`.`)
    // What begins with a root field is a question by itself, and one that the schema takes.
    if (!/^(?:articles?|quotes|people|person|search) ?[({]/.test(form)) return
    expect(validate(schema, parse(`{ ${form.replace('{ … }', '{ __typename }')} }`))).toEqual([])
  })

  test('two mistakes in one are both told, and both say the same', async () => {
    const hints = await hintsOf('{ article(id: 1) { title } }')
    expect(new Set(hints)).toEqual(
      new Set([
        'Write it as `article(by: { id: "1" }) { … }`.',
        'Write it as `article(by: { id: "1" }) { headline }`.',
      ]),
    )
  })
})

test('whatever a form would be made of, it is made without a fault', async () => {
  for (const type of Object.keys(schema.getTypeMap()))
    for (const field of ['name', 'headline', 'title', 'x', '__proto__', 'constructor']) {
      const [hint] = await hintsOf(
        `{ node(id: "x") { ... on ${type} { ${field}(first: "a", by: 1, filter: [2], toString: 3) } } }`,
      )
      expect(hint, `${type}.${field}`).toBeTruthy()
    }
  expect(server.lines).toEqual([])
})

test('where the schema is not shown, no hint shows it', async () => {
  const locked = await newServer({ profile: 'locked' }, { archive: server.archive })
  for (const query of ['{ articles { title } }', '{ person(name: "x") { name } }', '{ quotes }']) {
    const answer = await locked.post({ query })
    expect(answer.body).not.toMatch(/Write it as|headline|nodes/)
  }
  await locked.app.close()
})
