// Every entry of every filter, and every order, against a plain evaluation over all rows.
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldName, foldSourceName } from '../../src/store/folding/fold-name.ts'
import { nameKeyOf, sourceKeyOf } from '../../src/store/rows/identify.ts'
import { foldText } from '../../src/text/fold-text.ts'
import { newArchive, type TestArchive } from './new-archive.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows as the big queries below ask for them
type Row = any
type Type = 'Article' | 'Quote' | 'Person' | 'Source'

let archive: TestArchive
const all: Record<Type, Row[]> = { Article: [], Quote: [], Person: [], Source: [] }
const KINDS = 'kinds: [DIRECT, PARTIAL, BLOCK, HEADLINE, INDIRECT, SCARE, TITLE],'
const LISTS = {
  Article: ['articles', ''],
  Quote: ['quotes', KINDS],
  Person: ['people', ''],
  Source: ['sources', ''],
} as const
const FIELDS: Readonly<Record<Type, string>> = {
  Article: `id headline standfirst paragraphs { text } section language place publishedOn publishedAt quoteCount wordCount sources { role source { id } }`,
  Quote: `id kind text length position cueSense unnamedSpeaker viaMention article { id } echoCount echoes(first: 100) { quote { id } }
    speaker { ... on Node { id } } coSpeakers { ... on Node { id } } attribution { confidence }`,
  Person:
    'id name aliases quoteCount articleCount articles(first: 100) { edges { node { id } } } lookalikes { __typename }',
  Source: 'id name aliases kind quoteCount articleCount articles(first: 100) { edges { node { id } } }',
}

/** The numbers of articles and quotes in the file, by their ids. */
const numbers = new Map<string, number>()

beforeAll(async () => {
  archive = await newArchive()
  const database = new Database(archive.file)
  database.exec(
    `UPDATE "Article" SET place = 'ÅSTRAND', "placeKey" = 'astrand' WHERE id IN (SELECT id FROM "Article" WHERE place IS NOT NULL LIMIT 2)`,
  )
  const numbered = 'SELECT "publicId", id FROM "Article" UNION ALL SELECT "publicId", id FROM "Quote"'
  for (const [id, number] of database.prepare(numbered).raw().all() as [string, number][]) numbers.set(id, number)
  database.close()
  for (const type of Object.keys(all) as Type[]) all[type] = await fetchAll(type, FIELDS[type], {})
  expect(all.Quote.length).toBeGreaterThan(200)
})
afterAll(() => archive.close())

async function fetchAll(type: Type, fields: string, { filter, order }: { filter?: unknown; order?: string }) {
  const [list, own] = LISTS[type]
  const rows: Row[] = []
  for (let after: string | null = null; ; ) {
    const page: Row = (
      await archive.data(
        `query ($filter: ${type}Filter, $after: String) { ${list}(${own} first: 100, filter: $filter, after: $after
          ${order ? `, order: ${order}` : ''}) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`,
        { filter, after },
      )
    )[list]
    rows.push(...page.edges.map((edge: Row) => edge.node))
    if (!page.pageInfo.hasNextPage) {
      expect(rows).toHaveLength(page.totalCount)
      return rows
    }
    after = page.pageInfo.endCursor
  }
}

// ── The filters' meaning, plainly ────────────────────────────────────────────────────────────────────────────────────

const SPOKEN = ['DIRECT', 'PARTIAL', 'BLOCK']
const has = (text: string, part: string) => foldText(text).includes(foldText(part))
const isOneOf = (own: string | null, values: string[]) =>
  own !== null && values.some((value) => foldText(value) === foldText(own))
const speakersOf = (quote: Row): string[] => [quote.speaker, ...quote.coSpeakers].filter(Boolean).map(({ id }) => id)
const articleOf = (quote: Row) => all.Article.find(({ id }) => id === quote.article.id)
const quotesIn = (article: Row) => all.Quote.filter((quote) => quote.article.id === article.id)
const quotesBy = (party: Row) => all.Quote.filter((quote) => speakersOf(quote).includes(party.id))
const partsOf = (source: Row) =>
  all.Article.flatMap((article) => article.sources).filter((part) => part.source.id === source.id)

/** One of the texts has all of the words, endings and accents apart. (The words of the cases are chosen for that.) */
const wordsIn = (texts: readonly string[], words: string): boolean =>
  texts.some((text) => {
    const own =
      text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    return words.split(' ').every((word) => own.some((one) => one === word || one === `${word}s`))
  })

type Meaning = (row: Row, value: Row, context: Row) => boolean
const PARTY = (key: (name: string) => string): Record<string, Meaning> => ({
  ids: (row, ids) => ids.includes(row.id),
  name: (row, name) => [row.name, ...row.aliases].some((own) => key(own) === key(name)),
  nameContains: (row, part) => [row.name, ...row.aliases].some((own) => key(own).includes(key(part))),
  minQuotes: (row, least) => row.quoteCount >= least,
  someQuote: (row, filter) => quotesBy(row).some((quote) => fits('Quote', quote, filter)),
  someArticle: (row, filter) =>
    row.articles.edges.some(
      ({ node }: Row) =>
      fits('Article', all.Article.find(({ id }) => id === node.id), filter), // biome-ignore format: one line
    ),
})
const MEANINGS: Readonly<Record<Type, Record<string, Meaning>>> = {
  Article: {
    ids: (row, ids) => ids.includes(row.id),
    source: (row, filter) =>
      row.sources.some(
        (part: Row) =>
        fits('Source', all.Source.find(({ id }) => id === part.source.id), filter, part), // biome-ignore format: one line
      ),
    quotedPerson: (row, filter) =>
      all.Person.some(
        (person) =>
          fits('Person', person, filter) &&
          quotesIn(row).some((quote) => SPOKEN.includes(quote.kind) && speakersOf(quote).includes(person.id)),
      ),
    mentionedPerson: (row, filter) =>
      all.Person.some(
        (person) => fits('Person', person, filter) && person.articles.edges.some(({ node }: Row) => node.id === row.id),
      ),
    someQuote: (row, filter) => quotesIn(row).some((quote) => fits('Quote', quote, filter)),
    sections: (row, sections) => isOneOf(row.section, sections),
    languages: (row, languages) => languages.some((tag: string) => tag.toLowerCase().split('-')[0] === row.language),
    places: (row, places) => isOneOf(row.place, places),
    publishedFrom: (row, day) => row.publishedOn !== null && row.publishedOn >= day,
    publishedTo: (row, day) => row.publishedOn !== null && row.publishedOn <= day,
    headlineContains: (row, part) => has(row.headline, part),
    text: (row, words) =>
      wordsIn([row.headline, row.standfirst ?? '', ...row.paragraphs.map(({ text }: Row) => text)], words),
  },
  Quote: {
    ids: (row, ids) => ids.includes(row.id),
    kinds: (row, kinds) => kinds.includes(row.kind),
    speaker: (row, { ids, person, source }) => {
      if (ids) return speakersOf(row).some((id) => ids.includes(id))
      const type = person ? 'Person' : 'Source'
      return all[type].some((party) => speakersOf(row).includes(party.id) && fits(type, party, person ?? source))
    },
    source: (row, filter) => MEANINGS.Article.source!(articleOf(row), filter, null),
    hasSpeaker: (row, wanted) => (row.speaker !== null) === wanted,
    unnamedSpeakers: (row, kinds) => kinds.includes(row.unnamedSpeaker),
    cueSenses: (row, senses) => senses.includes(row.cueSense),
    isRelayed: (row, wanted) => (row.viaMention !== null) === wanted,
    hasEchoes: (row, wanted) => row.echoes.length > 0 === wanted,
    echoOf: (row, id) => row.echoes.some(({ quote }: Row) => quote.id === id),
    article: (row, filter) => fits('Article', articleOf(row), filter),
    publishedFrom: (row, day) => MEANINGS.Article.publishedFrom!(articleOf(row), day, null),
    publishedTo: (row, day) => MEANINGS.Article.publishedTo!(articleOf(row), day, null),
    minLength: (row, least) => row.length >= least,
    maxLength: (row, most) => row.length <= most,
    minConfidence: (row, least) => row.attribution.confidence >= least,
    textContains: (row, part) => has(row.text, part),
    text: (row, words) => SPOKEN.includes(row.kind) && wordsIn([row.text], words),
  },
  Person: { ...PARTY(foldName), hasLookalikes: (row, wanted) => row.lookalikes.length > 0 === wanted },
  Source: {
    ...PARTY(foldSourceName),
    kinds: (row, kinds) => kinds.includes(row.kind),
    roles: (row, roles, part) =>
      (part ? [part] : partsOf(row)).some(({ role }: Row) => roles.includes(role)), // biome-ignore format: one line
  },
}

function fits(type: Type, row: Row, filter: Row, context: Row = null): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (value === null) return true
    if (name === 'and') return (value as Row[]).every((one) => fits(type, row, one, context))
    if (name === 'or') return (value as Row[]).some((one) => fits(type, row, one, context))
    if (name === 'not') return !fits(type, row, value, context)
    return MEANINGS[type][name]!(row, value, context)
  })
}

// ── Questions ────────────────────────────────────────────────────────────────────────────────────────────────────────

const idsOf = (type: Type, count = 3) => all[type].slice(2, 2 + count).map(({ id }) => id)
const some = (type: Type, field: string, count = 2): string[] =>
  [...new Set(all[type].map((row) => row[field]).filter(Boolean))].slice(0, count) as string[]

/** Each entry of a filter with values that let some rows through and hold others back. */
const CASES: Readonly<Record<Type, Record<string, () => readonly Row[]>>> = {
  Article: {
    ids: () => [idsOf('Article'), ['art_none']],
    source: () => [
      { name: 'Reuters' },
      { roles: ['CONTRIBUTOR'] },
      { kinds: ['NEWS_AGENCY'], roles: ['DISTRIBUTOR'] },
      { not: { roles: ['ORIGINATOR'] } },
      { or: [{ roles: ['CITED'] }, { nameContains: 'strand' }] },
    ],
    quotedPerson: () => [{ ids: idsOf('Person', 2) }, { minQuotes: 5 }, { nameContains: 'va' }],
    someQuote: () => [
      { cueSenses: ['DENY'] },
      { kinds: ['SCARE'], minLength: 5 },
      { hasSpeaker: false, kinds: SPOKEN },
    ],
    sections: () => [
      some('Article', 'section'),
      some('Article', 'section').map((one) => one.toUpperCase()),
      ['no such section'],
    ],
    languages: () => [['de'], ['en', 'de'], ['EN'], ['de-AT', 'es-419'], ['it']],
    places: () => [
      some('Article', 'place', 9).map((place) => place.replace(/[A-Z]/g, (letter) => letter.toLowerCase())),
      some('Article', 'place', 1),
      ['ÅSTRAND'],
      ['astrand', 'Vellin'],
    ],
    publishedFrom: () => ['2019-03-25', '2020-08-15'],
    publishedTo: () => ['2019-03-09', '2019-03-25'],
    headlineContains: () => ['THE', 'flood', 'no such word'],
    text: () => ['harbour', 'river dam', 'ines', 'zzz'],
  },
  Quote: {
    ids: () => [idsOf('Quote'), ['quo_none']],
    kinds: () => [['SCARE', 'TITLE'], ['INDIRECT']],
    speaker: () => [
      ...[{ ids: idsOf('Person', 3) }, { minQuotes: 6 }, {}, { not: { minQuotes: 6 } }].map((person) => ({ person })),
      ...[{ kinds: ['GOVERNMENT'] }, {}, { roles: ['CITED', 'CONTRIBUTOR'] }].map((source) => ({ source })),
      { ids: [...idsOf('Person', 2), ...all.Source.map(({ id }) => id)] },
      { ids: [] },
    ],
    source: () => [
      { name: 'Reuters' },
      { kinds: ['NEWS_AGENCY'], roles: ['ORIGINATOR'] },
      { not: { roles: ['CITED'] } },
    ],
    hasSpeaker: () => [true, false],
    unnamedSpeakers: () => [['GROUP'], ['INDIVIDUAL', 'ANONYMOUS']],
    cueSenses: () => [['SAY'], ['DENY', 'WARN', 'PROMISE']],
    isRelayed: () => [true, false],
    hasEchoes: () => [true, false],
    echoOf: () => [
      ...all.Quote.filter(({ echoes }) => echoes.length)
        .slice(0, 3)
        .map(({ id }) => id),
      all.Quote[0].id,
      'quo_none',
    ],
    article: () => [{ languages: ['de'] }, { headlineContains: 'strike', publishedTo: '2019-03-20' }, { not: { places: some('Article', 'place', 1) } }], // biome-ignore format: one line
    publishedFrom: () => ['2019-03-25', '2020-08-16'],
    publishedTo: () => ['2019-03-09', '2019-03-25'],
    minLength: () => [0, 80],
    maxLength: () => [20, 0],
    minConfidence: () => [0.9, 0.5],
    textContains: () => ['THE ', 'we will', "don't", 'für', 'no such words'],
    text: () => ['harbour', 'we will', 'zzz'],
  },
  Person: {
    ids: () => [idsOf('Person'), ['per_none']],
    name: () => [all.Person[0].name, all.Person[1].name.toUpperCase(), ...all.Person.flatMap(({ aliases }) => aliases).slice(0, 8)], // biome-ignore format: one line
    nameContains: () => ['va', 'VEYLE', 'ines de', 'Inés'],
    hasLookalikes: () => [true, false],
    minQuotes: () => [0, 1, 4],
    someQuote: () => [{ cueSenses: ['DENY', 'ACCUSE'] }, { kinds: ['INDIRECT'] }, { source: { name: 'TNA' } }],
    someArticle: () => [{ languages: ['de'] }, { publishedFrom: '2019-03-20', publishedTo: '2019-03-22' }, {}],
  },
  Source: {
    ids: () => [idsOf('Source'), ['src_none']],
    name: () => ['reuters', 'The Reuters', ...all.Source.flatMap(({ aliases }) => aliases).slice(0, 8)],
    nameContains: () => ['an', 'BOARD', 'port'],
    kinds: () => [['NEWS_AGENCY'], ['GOVERNMENT', 'COMPANY']],
    roles: () => [['CITED'], ['CONTRIBUTOR', 'DISTRIBUTOR'], []],
    minQuotes: () => [1, 3],
    someQuote: () => [{ cueSenses: ['SAY'] }, { minLength: 100 }],
    someArticle: () => [{ languages: ['de'] }, { quotedPerson: { minQuotes: 10 } }, { not: {} }],
  },
}

const entries = (Object.keys(CASES) as Type[]).flatMap((type) =>
  Object.keys(CASES[type]).map((entry) => [type, entry] as const),
)
const sorted = (rows: readonly Row[]) => rows.map(({ id }) => id).sort()

async function compare(type: Type, filter: Row): Promise<number> {
  const found = sorted(await fetchAll(type, 'id', { filter }))
  expect(found, JSON.stringify(filter)).toEqual(sorted(all[type].filter((row) => fits(type, row, filter))))
  return found.length
}

describe('each entry of a filter', () => {
  test.each(entries)('%s: %s', async (type, entry) => {
    const counts: number[] = []
    for (const value of CASES[type][entry]!()) {
      const held = await compare(type, { [entry]: value })
      const rest = await compare(type, { not: { [entry]: value } })
      expect(held + rest, 'what holds and what does not are all').toBe(all[type].length)
      counts.push(held)
    }
    expect(Math.max(...counts), 'the values let something through').toBeGreaterThan(0)
  })

  test('echoes are as many as is said of them', () => {
    for (const { echoCount, echoes } of all.Quote) expect(echoes).toHaveLength(echoCount)
  })

  test('every entry of the schema is asked for', async () => {
    const { __schema } = await archive.data('{ __schema { types { name inputFields { name } } } }')
    for (const type of Object.keys(CASES) as Type[]) {
      const fields = __schema.types.find(({ name }: Row) => name === `${type}Filter`).inputFields
      const names = fields.map(({ name }: Row) => name).filter((name: string) => !['and', 'or', 'not'].includes(name))
      // The last is compared below: the big query does not tell who is mentioned.
      expect(Object.keys(CASES[type]).sort()).toEqual(names.filter((name: string) => name !== 'mentionedPerson').sort())
    }
  })

  test('mentionedPerson: whom an article names, its people say', async () => {
    const rows = await fetchAll('Article', 'id people(first: 100) { edges { node { id } } }', {})
    const person = all.Person[3]
    const found = await fetchAll('Article', 'id', { filter: { mentionedPerson: { ids: [person.id] } } })
    const naming = rows.filter(({ people }) => people.edges.some(({ node }: Row) => node.id === person.id))
    expect(found.length).toBeGreaterThan(0)
    expect(sorted(found)).toEqual(sorted(naming))
  })
})

describe('filters together', () => {
  const PAIRS: readonly (readonly [Type, Row])[] = [
    ['Quote', { and: [{ hasSpeaker: true }, { kinds: ['DIRECT'] }, { not: { cueSenses: ['SAY'] } }] }],
    ['Quote', { or: [{ minLength: 150 }, { cueSenses: ['DENY'] }, { and: [{ maxLength: 8 }, { kinds: ['SCARE'] }] }] }],
    ['Quote', { not: { or: [{ hasSpeaker: true }, { not: { kinds: ['INDIRECT'] } }] } }],
    ['Quote', { hasSpeaker: true, kinds: ['PARTIAL', 'DIRECT'], minLength: 20, maxLength: 90, publishedFrom: '2019-03-20' }],
    ['Quote', { and: [], hasSpeaker: null }],
    ['Quote', { not: {} }],
    ['Article', { not: { not: { not: { sections: ['Politics'] } } } }],
    ['Article', { or: [{ source: { roles: ['CONTRIBUTOR'] } }, { someQuote: { speaker: { person: { minQuotes: 8 } } } }], not: { languages: ['de'] } }],
    ['Article', { source: { and: [{ kinds: ['NEWS_AGENCY'] }, { roles: ['ORIGINATOR'] }] } }],
    ['Person', { or: [{ minQuotes: 5 }, { someQuote: { cueSenses: ['DENY'] } }], not: { nameContains: 'v' } }],
    ['Source', { kinds: ['NEWS_AGENCY', 'NEWSPAPER'], not: { someQuote: {} } }],
  ] // biome-ignore format: one line each
  test.each(PAIRS)('%s %j', async (type, filter) => {
    await compare(type, filter)
  })

  test.each<[Type, Row]>([
    ['Article', { ids: [] }],
    ['Article', { or: [] }],
    ['Article', { sections: [] }],
    ['Article', { places: [] }],
    ['Quote', { kinds: [] }],
    ['Quote', { cueSenses: [] }],
    ['Person', { ids: [] }],
    ['Source', { roles: [] }],
  ])('of an empty list, nothing is one: %s %j', async (type, filter) => {
    expect(await compare(type, filter)).toBe(0)
    expect(await compare(type, { not: filter })).toBe(all[type].length)
  })

  test('words on the record, unless the argument or the filter says which kinds', async () => {
    const kindsOf = async (args: string) => {
      const { quotes } = await archive.data(`{ quotes(${args} first: 1) { facets { kinds { kind } } } }`)
      return quotes.facets.kinds.map(({ kind }: Row) => kind).sort()
    }
    expect(await kindsOf('')).toEqual([...SPOKEN].sort())
    expect(await kindsOf('kinds: null, filter: {minLength: 1}')).toEqual([...SPOKEN].sort())
    expect(await kindsOf('filter: {kinds: [SCARE, INDIRECT]}')).toEqual(['INDIRECT', 'SCARE'])
    expect(await kindsOf('filter: {and: [{not: {kinds: [DIRECT, PARTIAL, BLOCK, INDIRECT]}}]}')).not.toContain('DIRECT')
    expect(await kindsOf('kinds: [DIRECT, SCARE], filter: {kinds: [SCARE, TITLE]}')).toEqual(['SCARE'])
    const { person } = await archive.data(
      '{ person(by: {name: "Lukashenka"}) { quotes(filter: {kinds: [INDIRECT]}) { edges { node { kind } } } } }',
    )
    expect(person.quotes.edges.length).toBeGreaterThan(0)
    for (const { node } of person.quotes.edges) expect(node.kind).toBe('INDIRECT')
  })

  test('of no conditions, all hold', async () => {
    expect(await compare('Article', { and: [] })).toBe(all.Article.length)
    expect(await compare('Person', {})).toBe(all.Person.length)
  })

  test('nesting has an end, which is told', async () => {
    let filter: Row = { hasSpeaker: true }
    for (let depth = 0; depth < 9; depth++) filter = { not: filter }
    const { errors } = await archive.ask('query ($filter: QuoteFilter) { quotes(filter: $filter) { totalCount } }', {
      filter,
    })
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter' })
  })

  test.each(['%', '_', '\\', '%%', 'a_e', '100%', "'", '"'])('%j stands for itself', async (part) => {
    await compare('Quote', { textContains: part })
    await compare('Article', { headlineContains: part })
  })

  test('a name of wildcards alone is nobody’s', async () => {
    for (const type of ['Person', 'Source'] as const)
      for (const typed of ['%', '_', '* ?']) {
        expect(await fetchAll(type, 'id', { filter: { name: typed } })).toEqual([])
        expect(await fetchAll(type, 'id', { filter: { nameContains: typed } })).toEqual([])
      }
  })
})

// ── Orders ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const when = (article: Row): number =>
  article.publishedOn === null ? -Infinity : Date.parse(article.publishedAt ?? `${article.publishedOn}T23:59:00Z`)
const newest = (a: Row, b: Row) => (when(b) === when(a) ? 0 : when(b) - when(a))
/** Quotes that are equal otherwise come in the order in which the archive got them. */
const reading = (a: Row, b: Row) => numbers.get(a.article.id)! - numbers.get(b.article.id)! || a.position - b.position
const downNumbers = (field: (row: Row) => number) => (a: Row, b: Row) =>
  field(b) - field(a) || numbers.get(b.id)! - numbers.get(a.id)!
const down = (field: (row: Row) => number) => (a: Row, b: Row) => field(b) - field(a) || text(b.id, a.id)

const ORDERS: Readonly<Record<Type, Record<string, (a: Row, b: Row) => number>>> = {
  Article: {
    NEWEST: (a, b) => newest(a, b) || text(a.id, b.id),
    OLDEST: (a, b) => newest(b, a) || text(b.id, a.id),
    MOST_QUOTES: down(({ quoteCount }) => quoteCount),
    LONGEST: down(({ wordCount }) => wordCount),
  },
  Quote: {
    NEWEST: (a, b) => newest(articleOf(a), articleOf(b)) || reading(a, b),
    OLDEST: (a, b) => newest(articleOf(b), articleOf(a)) || reading(a, b),
    LONGEST: downNumbers(({ length }) => length),
    SUREST: downNumbers(({ attribution }) => attribution.confidence),
    LEAST_SURE: (a, b) => downNumbers(({ attribution }) => attribution.confidence)(b, a),
  },
  Person: {
    MOST_QUOTED: down(({ quoteCount }) => quoteCount),
    MOST_ARTICLES: down(({ articleCount }) => articleCount),
    NAME: (a, b) => text(nameKeyOf(a.name), nameKeyOf(b.name)) || text(a.id, b.id),
  },
  Source: {
    MOST_ARTICLES: down(({ articleCount }) => articleCount),
    MOST_QUOTED: down(({ quoteCount }) => quoteCount),
    NAME: (a, b) => text(sourceKeyOf(a.name), sourceKeyOf(b.name)) || text(a.id, b.id),
  },
}
const orders = (Object.keys(ORDERS) as Type[]).flatMap((type) =>
  Object.keys(ORDERS[type]).map((order) => [type, order] as const),
)

describe('orders', () => {
  test.each(orders)('%s by %s', async (type, order) => {
    const found = await fetchAll(type, 'id', { order })
    const expected = [...all[type]].sort(ORDERS[type][order])
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
  })

  test('every order of the schema is compared', async () => {
    const { __schema } = await archive.data('{ __schema { types { name enumValues { name } } } }')
    for (const type of Object.keys(ORDERS) as Type[]) {
      const values = __schema.types.find(({ name }: Row) => name === `${type}Order`).enumValues
      expect(values.map(({ name }: Row) => name).sort()).toEqual(Object.keys(ORDERS[type]).sort())
    }
  })
})
