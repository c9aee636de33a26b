// One statement a root field, however much is asked below it; and what a query's parts mean for the answer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newArchive, type TestArchive } from './new-archive.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive()
})
afterAll(() => archive.close())

interface Party {
  readonly node: { readonly id: string; readonly slug: string; readonly name: string; readonly aliases: string[] }
}

/** Asks for every party by id, slug, name and aliases; gives the addresses that lead to another one. */
async function wrongAddresses(root: 'person' | 'source', { edges }: { readonly edges: readonly Party[] }) {
  const owners = new Map<string, number>()
  for (const { node } of edges)
    for (const name of [node.name, ...node.aliases]) owners.set(name, (owners.get(name) ?? 0) + 1)
  const type = root === 'person' ? 'PersonBy' : 'SourceBy'
  const wrong: string[] = []
  for (const { node } of edges) {
    const { id, slug, name } = node
    // a surname that is all the archive knows of somebody may be another's alias: that one comes first
    const isShared = root === 'person' && !name.includes(' ') && owners.get(name) !== 1
    const aliases = node.aliases.filter((alias) => owners.get(alias) === 1)
    const names = isShared ? aliases : [name, name.toUpperCase(), ...aliases]
    for (const by of [{ id }, { slug }, ...names.map((one) => ({ name: one }))]) {
      const { found } = await archive.data(`query ($by: ${type}!) { found: ${root}(by: $by) { id } }`, { by })
      if (found?.id !== id) wrong.push(`${name}: ${JSON.stringify(by)}`)
    }
  }
  return wrong
}

const PARTY = '... on Person { name aliases } ... on Source { name kind }'
const QUERIES: readonly (readonly [name: string, roots: number, query: string])[] = [
  ['the archive', 1, '{ archive { version loadedAt counts { articles paragraphs quotes people sources } } }'],
  ['a page of headlines', 1, '{ articles { edges { node { headline } } } }'],
  ['a count alone', 1, '{ quotes { totalCount } }'],
  [
    'articles with all that hangs on them',
    1,
    `{ articles(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { node {
      authors { text author { ${PARTY} } } sources { role source { name articles(first: 2) { totalCount } } }
      paragraphs { text highlights { text quote { speaker { ${PARTY} } } } quotes { text speaker { ${PARTY} } } }
      quotes(first: 100) { edges { node { spans { exact paragraph { position } } nested { text } parent { text } } } }
      people { edges { node { name titles { text article { slug } } } } }
      document { text blocks { role } diagnostics { code } } otherDocuments { path } } } } }`,
  ],
  [
    'lists in lists in lists',
    1,
    `{ people(first: 10) { edges { node { name quotes(first: 10) { edges { node { article { people(first: 5) {
      edges { node { articles(first: 20) { edges { node { headline } } } } } } } } } } } } } }`,
  ],
  [
    'quotes with speakers, why, and around',
    1,
    `{ quotes(first: 100, kinds: [DIRECT, INDIRECT]) { edges { cursor node { speaker { ${PARTY} } via { ${PARTY} }
      coSpeakers { ${PARTY} } attribution { rule speakerSpans { exact } cueSpans { start } contentSpans { end } }
      context { prefix suffix before { text } after { text } } paragraph { article { headline } } } } } }`,
  ],
  [
    'a person by name',
    1,
    '{ person(by: {name: "Alyaksandr Lukashenka"}) { quotes { totalCount } articles { totalCount } } }',
  ],
  [
    'a source by name',
    1,
    '{ source(by: {name: "Reuters"}) { kind articles(roles: [CONTRIBUTOR]) { edges { node { slug } } } } }',
  ],
  [
    'a deep filter',
    1,
    `{ articles(filter: {or: [{source: {name: "Reuters", roles: [CONTRIBUTOR]}}, {not: {someQuote: {speaker: {person: {someQuote:
      {cueSenses: [DENY]}}}}}}], publishedFrom: "2019-01-01"}) { edges { node { headline } } } }`,
  ],
  [
    'several roots',
    4,
    `{ archive { version } newest: quotes(first: 1) { edges { node { id } } }
       longest: quotes(first: 1, order: LONGEST) { edges { node { id } } } sources { totalCount } }`,
  ],
  ['nothing that is stored', 0, '{ __typename __schema { queryType { name } } }'],
  [
    'things by their ids',
    1,
    `{ nodes(ids: ["art_0", "per_0", "quo_0", "src_0", "par_0", "x"]) { __typename id ... on Quote { article { slug } } } }`,
  ],
]

describe('statements', () => {
  test.each(QUERIES)('%s: %i', async (_, roots, query) => {
    await archive.data(query)
    expect(archive.statements).toHaveLength(roots)
  })

  test('as many for a hundred rows as for one', async () => {
    const query = `query ($first: Int) { quotes(first: $first) { edges { node { speaker { ${PARTY} } article { headline } } } } }`
    await archive.data(query, { first: 1 })
    const one = [...archive.statements]
    const { quotes } = await archive.data(query, { first: 100 })
    expect(quotes.edges).toHaveLength(100)
    expect(archive.statements).toEqual(one)
  })

  /** White space folded, lists of values shortened. */
  const short = () => archive.statements.map((statement) => statement.replace(/\s+/g, ' '))

  test('nothing is counted, joined or read that is not asked for', async () => {
    await archive.data('{ articles(first: 3) { edges { node { headline } } } }')
    expect(short()).toMatchInlineSnapshot(`
      [
        "SELECT CAST(json_object('edges', (SELECT json_group_array(json_object('node', json_object('headline', Article_2."headline"))) FROM (SELECT Article_3."headline" FROM "Article" Article_3 WHERE (Article_3.rowid & 63 OR alive()) AND 1 ORDER BY Article_3."newest" ASC,Article_3."publicId" ASC LIMIT 3) Article_2)) AS BLOB)",
      ]
    `)
  })

  test.each([
    ['articles(first: 3)', 'Article', '', 'headline'],
    ['quotes(first: 3)', 'Quote', 'pageInfo { hasNextPage endCursor }', 'text'],
    ['people(last: 3)', 'Person', 'pageInfo { hasPreviousPage }', 'name'],
  ])('nodes and edges of %s are made of rows that are read once', async (list, table, info, field) => {
    const rows = async (...lists: string[]) => {
      const data = await archive.data(`{ list: ${list} { ${lists.join(' ')} ${info} } }`)
      return { ...data.list, reads: archive.statements[0]!.split(`FROM "${table}"`).length - 1 }
    }
    const { nodes, edges, reads } = await rows(`nodes { ${field} }`, `edges { cursor node { ${field} } }`)
    expect(reads).toBe(1)
    expect(nodes).toHaveLength(3)
    expect(edges.map(({ node }: { node: object }) => node)).toEqual(nodes)
    expect((await rows(`a: nodes { ${field} } b: nodes { ${field} }`)).reads).toBe(1)
    expect((await rows(`nodes { ${field} }`)).nodes).toEqual(nodes)
  })

  test('a paragraph leads to the quotes that begin in it, of the kinds asked for', async () => {
    const { articles } = await archive.data(`{ articles(first: 100) { nodes {
      paragraphs { id quotes { id } all: quotes(kinds: [DIRECT, PARTIAL, BLOCK, INDIRECT, SCARE, TITLE]) { id kind } }
      quotes(first: 100, kinds: [DIRECT, PARTIAL, BLOCK, INDIRECT, SCARE, TITLE]) { nodes { id kind paragraph { id } } } } } }`)
    let several = 0
    for (const { paragraphs, quotes } of articles.nodes)
      for (const { id, quotes: onRecord, all } of paragraphs) {
        const its = quotes.nodes.filter(({ paragraph }: { paragraph: { id: string } | null }) => paragraph?.id === id)
        const plain = its.map(({ id, kind }: { id: string; kind: string }) => ({ id, kind }))
        expect(all).toEqual(plain)
        const kinds = ['DIRECT', 'PARTIAL', 'BLOCK']
        expect(onRecord.map(({ id }: { id: string }) => id)).toEqual(
          plain.filter(({ kind }: { kind: string }) => kinds.includes(kind)).map(({ id }: { id: string }) => id),
        )
        if (all.length > 1) several++
      }
    expect(several).toBeGreaterThan(5)
  })

  test('a person’s quotes are walked along the table of who speaks', async () => {
    await archive.data(
      '{ person(by: {slug: "alyaksandr-lukashenka"}) { quotes(first: 2) { totalCount edges { node { text article { headline } } } } } }',
    )
    expect(short()).toMatchInlineSnapshot(`
      [
        "SELECT CAST((SELECT json_object('quotes', json_object('totalCount', Person_1."quoteCount",'edges', (SELECT json_group_array(json_object('node', json_object('text', Quote_3."text",'article', (SELECT json_object('headline', Article_4."headline") FROM "Article" Article_4 WHERE Article_4."id" = Quote_3."articleId" LIMIT 1)))) FROM (SELECT Quote_5."text",link_6."articleId" FROM "QuoteSpeaker" link_6 JOIN "Quote" Quote_5 ON Quote_5."id" = link_6."quoteId" WHERE (Quote_5.rowid & 63 OR alive()) AND alive(link_6."position") AND link_6."personId" = Person_1."id" AND Quote_5."kind" IN ('DIRECT','PARTIAL','BLOCK') AND 1 ORDER BY link_6."newest" ASC,link_6."articleId" ASC,link_6."position" ASC LIMIT 2) Quote_3))) FROM "Person" Person_1 WHERE Person_1."publicId" = coalesce((SELECT "publicId" FROM "Person" WHERE slug = ?), coalesce((SELECT "targetId" FROM "Redirect" WHERE type = ? AND address = ?), ?)) LIMIT 1) AS BLOB)",
      ]
    `)
  })

  test('what a person types is never part of the statement', async () => {
    const typed = `x' OR 1=1 --"`
    await archive.data(
      `query ($t: String!) { person(by: {name: $t}) { id } quotes(filter: {textContains: $t}) { totalCount }
        articles(filter: {headlineContains: $t, sections: [$t], places: [$t]}) { totalCount } }`,
      { t: typed },
    )
    expect(archive.statements).toHaveLength(3)
    for (const statement of archive.statements) expect(statement).not.toContain('1=1')
  })
})

describe('the parts of a query', () => {
  test('one field twice, with other arguments, under other names', async () => {
    const { people } = await archive.data(`{ people(first: 5) { few: edges { node { a: name b: name
      first: quotes(first: 1) { edges { node { text } } } longest: quotes(first: 2, order: LONGEST) { totalCount edges { node { length } } }
      none: quotes(kinds: []) { totalCount } } } edges { node { name quoteCount } } } }`)
    for (const [index, { node }] of people.few.entries()) {
      const plain = people.edges[index].node
      expect([node.a, node.b]).toEqual([plain.name, plain.name])
      expect(node.longest.totalCount).toBe(plain.quoteCount)
      expect(node.none.totalCount).toBe(0)
      expect(node.first.edges).toHaveLength(1)
      const [one, two] = node.longest.edges
      if (two) expect(one.node.length).toBeGreaterThanOrEqual(two.node.length)
    }
  })

  test('fragments, named, inline and nested, join into one selection', async () => {
    const { quotes } = await archive.data(`query { quotes(first: 3) { ...Page edges { node { id } } } }
      fragment Page on QuoteConnection { edges { node { ...Words ... { kind } ... on Node { id } } cursor } }
      fragment Words on Quote { text article { ...Head } article { slug } }
      fragment Head on Article { headline }`)
    for (const { node, cursor } of quotes.edges) {
      expect(Object.keys(node).sort()).toEqual(['article', 'id', 'kind', 'text'])
      expect(Object.keys(node.article).sort()).toEqual(['headline', 'slug'])
      expect(cursor).toMatch(/^[0-9A-F]+$/)
    }
    expect(archive.statements).toHaveLength(1)
  })

  test('a speaker is a person or a source, and says which', async () => {
    const { quotes } = await archive.data(`{ quotes(first: 100, filter: {hasSpeaker: true}) { edges { node { speaker {
      __typename kind: __typename ... on Person { name givenName } ... on Source { name sort: kind } ... on Node { id } } } } } }`)
    const speakers = quotes.edges.map(({ node }: { node: { speaker: Record<string, unknown> } }) => node.speaker)
    const types = new Set(speakers.map((speaker: Record<string, unknown>) => speaker.__typename))
    expect([...types].sort()).toEqual(['Person', 'Source'])
    for (const { __typename, kind, id, name, ...rest } of speakers) {
      expect(kind).toBe(__typename)
      expect(id).toMatch(__typename === 'Person' ? /^per_/ : /^src_/)
      expect(name).toBeTruthy()
      expect(Object.keys(rest)).toEqual(__typename === 'Person' ? ['givenName'] : ['sort'])
    }
  })

  test('@include and @skip decide what is read, by variables too', async () => {
    const query = `query ($full: Boolean!) { articles(first: 1) { totalCount @skip(if: $full) edges { node {
      headline ... @include(if: $full) { paragraphs(first: 1) { text } } ...Rest @skip(if: $full) } } } }
      fragment Rest on Article { slug }`
    const full = (await archive.data(query, { full: true })).articles
    expect(archive.statements[0]).toContain('"Paragraph"')
    expect(Object.keys(full)).toEqual(['edges'])
    expect(Object.keys(full.edges[0].node).sort()).toEqual(['headline', 'paragraphs'])
    const short = (await archive.data(query, { full: false })).articles
    expect(archive.statements[0]).not.toContain('"Paragraph"')
    expect(Object.keys(short.edges[0].node).sort()).toEqual(['headline', 'slug'])
    expect(short.totalCount).toBeGreaterThan(20)
    await archive.data('{ archive @skip(if: true) { version } __typename }')
    expect(archive.statements).toHaveLength(0)
  })

  test('__typename alone is answered everywhere', async () => {
    const { articles, person } = await archive.data(`{ articles(first: 1) { __typename pageInfo { __typename }
      edges { __typename node { __typename quotes { __typename edges { __typename } } document { __typename } } } }
      person(by: {name: "Alyaksandr Lukashenka"}) { __typename } }`)
    expect(person).toEqual({ __typename: 'Person' })
    expect(articles.pageInfo).toEqual({ __typename: 'PageInfo' })
    expect(articles.edges[0].node).toMatchObject({ __typename: 'Article', document: { __typename: 'Document' } })
  })

  test('node and nodes give back everything that has an id, in the order asked for', async () => {
    const { articles, people, sources } =
      await archive.data(`{ articles(first: 1, order: MOST_QUOTES) { edges { node { id
      paragraphs(first: 1) { id } quotes(first: 1) { edges { node { id } } } } } }
      people(first: 1) { edges { node { id } } } sources(first: 1) { edges { node { id } } } }`)
    const [{ node: article }] = articles.edges
    const ids = [
      people.edges[0].node.id,
      article.id,
      'per_00000000000000000000',
      article.paragraphs[0].id,
      article.quotes.edges[0].node.id,
      sources.edges[0].node.id,
      'nonsense',
      '',
      article.id,
    ]
    const fields = '__typename id ... on Person { name } ... on Paragraph { text } ... on Quote { text article { id } }'
    const { nodes } = await archive.data(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, { ids })
    expect(nodes.map((node: { __typename: string } | null) => node?.__typename ?? null)).toEqual([
      'Person',
      'Article',
      null,
      'Paragraph',
      'Quote',
      'Source',
      null,
      null,
      'Article',
    ])
    expect(nodes[4].article.id).toBe(article.id)
    for (const [index, id] of ids.entries()) {
      if (nodes[index]) expect(nodes[index].id).toBe(id)
      expect((await archive.data(`query ($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node).toEqual(
        nodes[index],
      )
    }
    const { errors } = await archive.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array(101).fill('x'),
    })
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' })
  })

  test('a surname finds the person who is called by it, not someone of whom no more is known', async () => {
    const { person, people } = await archive.data(`{
      person(by: { name: "Corvendal" }) { name aliasesSeen { name article { slug } } }
      people(filter: { name: "Corvendal" }) { edges { node { name } } } }`)
    expect(person.name).toBe('Anselm Corvendal')
    expect(people.edges.length).toBeGreaterThan(1)
    const seen = person.aliasesSeen as { name: string; article: { slug: string } | null }[]
    expect(seen.some(({ name, article }) => name === 'Corvendal' && article)).toBe(true)
  })

  test('one thing has one id and every address leads to it', async () => {
    const { people, sources, articles } = await archive.data(`{
      people(first: 100) { edges { node { id slug name aliases } } } sources(first: 100) { edges { node { id slug name aliases } } }
      articles(first: 100) { edges { node { id slug url } } } }`)
    const bad = [...(await wrongAddresses('person', people)), ...(await wrongAddresses('source', sources))]
    expect(bad).toEqual([])
    for (const { node } of articles.edges) {
      const { slug, url } = await archive.data(
        `query ($slug: String, $url: URL!, $has: Boolean!) { slug: article(by: {slug: $slug}) { id } url: article(by: {url: $url}) @include(if: $has) { id } }`,
        { slug: node.slug, url: node.url ?? 'https://example.org/', has: node.url !== null },
      )
      expect(slug.id).toBe(node.id)
      if (node.url) expect(url.id).toBe(node.id)
    }
  })
})
