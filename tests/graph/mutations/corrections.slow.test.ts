// Each kind of correction through the API: what it changes, what outlives a reload, and how it is taken back.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Desk, newDesk, STORIES } from './new-desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await newDesk()
})
afterEach(() => desk.close())

const ERRORS = 'userErrors { __typename message code path ... on CorrectionError { correction { id author } } }'
const CHANGE = `changeCount changes { aspect before after } ${ERRORS} correction { id kind status before after }`

/** Sends one mutation and gives its payload. */
async function change(field: string, input: object, select = '') {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${CHANGE} ${select} } }`
  return (await desk.data(query, { input: { author: 'Ada', ...input } }))[field]
}

const SPEAKER = 'speaker { ... on Person { name } ... on Source { name } }'
const ALL = '[DIRECT, PARTIAL, BLOCK, SCARE, TITLE]'

/** `words: kind, speaker` of every quote whose words have `text` in them. */
async function quotes(text: string): Promise<string[]> {
  const { quotes: page } = await desk.data(
    `query ($text: String) { quotes(kinds: ${ALL}, order: LONGEST, filter: {textContains: $text}) { edges { node { kind text unnamedSpeaker ${SPEAKER} } } } }`,
    { text },
  )
  return page.edges.map(
    // biome-ignore lint/suspicious/noExplicitAny: as asked for above
    ({ node }: any) => `${node.text}: ${node.kind}, ${node.speaker?.name ?? node.unnamedSpeaker ?? 'nobody'}`,
  )
}

async function idOf(text: string): Promise<string> {
  const { quotes: page } = await desk.data(
    `query ($text: String) { quotes(kinds: ${ALL}, first: 1, filter: {textContains: $text}) { edges { node { id } } } }`,
    { text },
  )
  return page.edges[0].node.id
}

/** Status of every correction, the oldest first. */
async function statuses(): Promise<string[]> {
  const { corrections } = await desk.data('{ corrections(order: OLDEST) { edges { node { kind status } } } }')
  // biome-ignore lint/suspicious/noExplicitAny: as asked for above
  return corrections.edges.map(({ node }: any) => `${node.kind} ${node.status}`)
}

const HARBOUR = { slug: '2025-05-02-harbour-board-delays-the-new-pier' }
const reloaded = () => desk.load({ 'harbour.txt': STORIES['harbour.txt']!.replace('on Friday.', 'on Friday morning.') })

describe('whose words a quote is', () => {
  test('can be another person’s, and stays so when the article is read again', async () => {
    const quote = { id: await idOf('cannot wait') }
    const made = await change(
      'reattributeQuote',
      { quote, speaker: { person: { name: 'Marta Oduya' } } },
      `quote { ${SPEAKER} corrections { author } attribution { rule confidence } }`,
    )
    expect(made.userErrors).toEqual([])
    expect(made.correction).toMatchObject({
      kind: 'SPEAKER',
      status: 'ACTIVE',
      before: 'Pieter Lund',
      after: 'Marta Oduya',
    })
    expect(made.changes).toContainEqual({ aspect: 'SPEAKER', before: 'Pieter Lund', after: 'Marta Oduya' })
    expect(made.quote).toEqual({
      speaker: { name: 'Marta Oduya' },
      corrections: [{ author: 'Ada' }],
      attribution: { rule: 'correction', confidence: 1 },
    })
    await reloaded()
    expect(await quotes('cannot wait')).toEqual(['The town cannot wait for ever,: DIRECT, Marta Oduya'])
    expect(await statuses()).toEqual(['SPEAKER ACTIVE'])
  })

  test('can be a source’s, an unnamed speaker’s, nobody’s, or of someone the archive did not know', async () => {
    const quote = { id: await idOf('cannot wait') }
    for (const [speaker, said] of [
      [{ source: { name: 'Coastal News' } }, 'Coastal News'],
      [{ unnamed: 'GROUP' }, 'GROUP'],
      [{ nobody: true }, 'nobody'],
      [{ person: { name: 'Iris Vane' } }, 'Iris Vane'],
    ] as const) {
      const made = await change('reattributeQuote', { quote, speaker, replace: true })
      expect(made.userErrors).toEqual([])
      expect(await quotes('cannot wait')).toEqual([`The town cannot wait for ever,: DIRECT, ${said}`])
    }
    expect((await statuses()).sort()).toEqual(['SPEAKER ACTIVE', 'SPEAKER UNDONE', 'SPEAKER UNDONE', 'SPEAKER UNDONE'])
    const { person } = await desk.data('{ person(by: {slug: "iris-vane"}) { quoteCount corrections { kind } } }')
    expect(person).toEqual({ quoteCount: 1, corrections: [{ kind: 'SPEAKER' }] })
  })

  test('is found by the words, and counted for all who speak together', async () => {
    const words = { exact: 'we will not build on sand', prefix: 'disagreed. ', suffix: '" protesters shouted outside.' }
    const made = await change(
      'reattributeQuote',
      {
        quote: { text: { article: HARBOUR, words: { ...words, exact: 'We will not build on sand,' } } },
        speaker: { person: { name: 'Pieter Lund' } },
        coSpeakers: [{ person: { name: 'Marta Oduya' } }],
      },
      'quote { coSpeakers { ... on Person { name } } }',
    )
    expect(made.userErrors).toEqual([])
    expect(made.quote.coSpeakers).toEqual([{ name: 'Marta Oduya' }])
    const { people } = await desk.data('{ people(filter: {minQuotes: 2}) { edges { node { name quoteCount } } } }')
    expect(people.edges.map(({ node }: { node: object }) => node)).toEqual(
      expect.arrayContaining([
        { name: 'Pieter Lund', quoteCount: 3 },
        { name: 'Marta Oduya', quoteCount: 2 },
      ]),
    )
  })

  test('can be nobody’s: the quote leaves the record, and the count of it', async () => {
    const made = await change('dismissQuote', { quote: { id: await idOf('small miracle') }, as: 'TITLE' })
    expect(made.changes).toContainEqual({ aspect: 'KIND', before: 'PARTIAL', after: 'TITLE' })
    expect(await quotes('small miracle')).toEqual(['a small miracle: TITLE, nobody'])
    const { articles } = await desk.data('{ articles(first: 1) { edges { node { quoteCount } } } }')
    expect(articles.edges[0].node.quoteCount).toBe(1)
  })
})

describe('who is who', () => {
  test('merging holds for counts, aliases, slugs and ids, through a reload, until it is undone', async () => {
    const { person: before } = await desk.data('{ person(by: {name: "Marta Oduja"}) { id slug } }')
    const made = await change(
      'mergePeople',
      { person: { id: before.id }, into: { name: 'Marta Oduya' } },
      'person { name aliases quoteCount articleCount }',
    )
    expect(made.person).toEqual({ name: 'Marta Oduya', aliases: ['Marta Oduja'], quoteCount: 2, articleCount: 2 })
    await desk.load({ 'ferry.txt': STORIES['ferry.txt']!.replace('opens in June', 'opens early in June') })
    const found = await desk.data(
      `query ($id: ID!, $slug: String!) { a: person(by: {id: $id}) { name } b: person(by: {slug: $slug}) { name quoteCount }
        c: node(id: $id) { ... on Person { name } } d: person(by: {name: "Marta Oduja"}) { name } e: nodes(ids: [$id]) { ... on Person { name } } }`,
      before,
    )
    const name = 'Marta Oduya'
    expect(found).toEqual({ a: { name }, b: { name, quoteCount: 2 }, c: { name }, d: { name }, e: [{ name }] })
    const undone = await change('undoCorrection', { id: made.correction.id })
    expect(undone.correction.status).toBe('UNDONE')
    const { person: after } = await desk.data('{ person(by: {name: "Marta Oduja"}) { id slug quoteCount } }')
    expect(after).toEqual({ ...before, quoteCount: 1 })
  })

  test('merging sources holds in the same way', async () => {
    const made = await change(
      'mergeSources',
      { source: { name: 'Coastal News' }, into: { name: 'Northern Wire' } },
      'source { name aliases articleCount }',
    )
    expect(made.source).toEqual({ name: 'Northern Wire', aliases: ['Coastal News'], articleCount: 2 })
    const { source } = await desk.data('{ source(by: {slug: "coastal-news"}) { name } }')
    expect(source.name).toBe('Northern Wire')
  })

  test('splitting moves what an article says of somebody to someone else', async () => {
    const made = await change(
      'splitPerson',
      {
        person: { name: 'Pieter Lund' },
        into: { name: 'Pieter Lund (captain)' },
        scope: { article: { slug: '2025-05-05-ferry-line-to-open-in-june' } },
      },
      'person { name aliases quoteCount articleCount }',
    )
    expect(made.userErrors).toEqual([])
    expect(made.person).toEqual({
      name: 'Pieter Lund (captain)',
      aliases: ['Pieter Lund'],
      quoteCount: 1,
      articleCount: 1,
    })
    const { person } = await desk.data('{ person(by: {slug: "pieter-lund"}) { quoteCount articleCount } }')
    expect(person).toEqual({ quoteCount: 1, articleCount: 1 })
  })

  test('splitting moves single quotes and mentions', async () => {
    const quote = { id: await idOf('small miracle') }
    const byQuote = await change('splitPerson', {
      person: { name: 'Pieter Lund' },
      into: { name: 'Piet the Pilot' },
      scope: { quotes: [quote] },
    })
    expect(byQuote.userErrors).toEqual([])
    expect(await quotes('small miracle')).toEqual(['a small miracle: PARTIAL, Piet the Pilot'])
    const scope = { mentions: { article: HARBOUR, words: [{ exact: 'Pieter Lund' }] } }
    const byMention = await change(
      'splitPerson',
      { person: { name: 'Pieter Lund' }, into: { name: 'Old Lund' }, scope },
      'person { articleCount }',
    )
    expect(byMention.userErrors).toEqual([])
    expect(byMention.person.articleCount).toBe(1)
    expect(await quotes('cannot wait')).toEqual(['The town cannot wait for ever,: DIRECT, Pieter Lund'])
  })

  test('renaming keeps id and slug, and both names find them', async () => {
    const { person: before } = await desk.data('{ person(by: {name: "Pieter Lund"}) { id slug } }')
    const made = await change(
      'renamePerson',
      { person: { name: 'Pieter Lund' }, name: 'Pieter A. Lund' },
      'person { id slug name aliases quoteCount }',
    )
    expect(made.person).toEqual({ ...before, name: 'Pieter A. Lund', aliases: ['Pieter Lund'], quoteCount: 2 })
    await reloaded()
    const { a, b, c } = await desk.data(
      '{ a: person(by: {name: "Pieter Lund"}) { id } b: person(by: {name: "pieter a lund"}) { id } c: person(by: {slug: "pieter-a-lund"}) { id } }',
    )
    expect([a, b, c]).toEqual([{ id: before.id }, { id: before.id }, { id: before.id }])
    const again = await change(
      'mergePeople',
      { person: { id: before.id }, into: { name: 'Anna Quill' } },
      'person { name quoteCount }',
    )
    expect(again.userErrors).toEqual([])
    expect(again.person).toEqual({ name: 'Anna Quill', quoteCount: 2 })
    const source = await change(
      'renameSource',
      { source: { name: 'Northern Wire' }, name: 'The Northern Wire Agency' },
      'source { slug name }',
    )
    expect(source.source).toEqual({ slug: 'northern-wire', name: 'The Northern Wire Agency' })
    const taken = await change('renamePerson', { person: { name: 'Marta Oduja' }, name: 'Marta Oduya' })
    expect(taken.userErrors[0]).toMatchObject({ code: 'NAME_TAKEN', path: ['input', 'name'] })
    for (const name of ['', ' \n ', 'a\u0000b', 'Bell \u0007', '\ud800x', 'x'.repeat(201), '!?']) {
      const refused = await change('renamePerson', { person: { name: 'Marta Oduja' }, name })
      expect(refused.userErrors[0], name).toMatchObject({ code: 'INVALID', path: ['input', 'name'] })
      const speaker = { person: { name } }
      const nobody = await change('reattributeQuote', { quote: { id: await idOf('miracle') }, speaker })
      expect(nobody.userErrors[0].code, name).toBe('INVALID')
    }
  })
})

describe('articles', () => {
  test('the date, and with it the order of lists', async () => {
    const made = await change(
      'correctArticleDate',
      { article: HARBOUR, published: { on: '2025-06-01' } },
      'article { publishedOn publishedOrigin }',
    )
    expect(made.article).toEqual({ publishedOn: '2025-06-01', publishedOrigin: 'CORRECTION' })
    const { articles, quotes: page } = await desk.data(
      '{ articles(first: 1) { edges { node { publishedOn } } } quotes(filter: {publishedFrom: "2025-05-31"}) { totalCount } }',
    )
    expect(articles.edges[0].node.publishedOn).toBe('2025-06-01')
    expect(page.totalCount).toBe(3)
    await desk.load({ 'harbour.txt': STORIES['harbour.txt']!.replace('May 2, 2025', 'May 3, 2025') })
    expect(await statuses()).toEqual(['DATE CONFLICT'])
    await desk.load({ 'harbour.txt': STORIES['harbour.txt']!.replace('May 2, 2025', 'June 1, 2025') })
    expect(await statuses()).toEqual(['DATE REDUNDANT'])
  })

  test('the moment, whose day is that of the zone it is given in', async () => {
    const made = await change(
      'correctArticleDate',
      { article: HARBOUR, published: { at: '2025-06-01T23:30:15-05:00' } },
      'article { publishedOn publishedAt publishedPrecision newsArticle }',
    )
    expect(made.article).toMatchObject({
      publishedOn: '2025-06-01',
      publishedAt: '2025-06-02T04:30:15Z',
      publishedPrecision: 'SECOND',
      newsArticle: { datePublished: '2025-06-01T23:30:15-05:00' },
    })
    await desk.load({ 'harbour.txt': STORIES['harbour.txt']!.replace('May 2, 2025', 'June 1, 2025 23:30:15 EST') })
    expect(await statuses()).toEqual(['DATE REDUNDANT'])
  })

  test('the date, though rules of today read its moment too', async () => {
    await change('correctArticleDate', { article: HARBOUR, published: { on: '2025-06-01' } }, 'article { id }')
    await desk.load({ 'harbour.txt': STORIES['harbour.txt']!.replace('May 2, 2025', 'May 2, 2025 11:30 p.m. EST') })
    expect(await statuses()).toEqual(['DATE ACTIVE'])
  })

  test('the sources and their roles', async () => {
    const made = await change(
      'correctArticleSource',
      {
        article: HARBOUR,
        remove: { source: { name: 'Coastal News' }, role: 'CONTRIBUTOR' },
        add: { source: { name: 'Island Radio' }, role: 'CITED' },
      },
      'article { sources { role rule source { name } } }',
    )
    expect(made.article.sources).toEqual([
      expect.objectContaining({ role: 'ORIGINATOR' }),
      { role: 'CITED', rule: 'correction', source: { name: 'Island Radio' } },
    ])
    const none = await change('correctArticleSource', { article: HARBOUR })
    expect(none.userErrors[0].code).toBe('INVALID')
  })

  test('a hidden quote and a hidden article show nowhere, also not after a reload, and come back', async () => {
    const { node: quote } = await desk.data('query ($id: ID!) { node(id: $id) { id } }', {
      id: await idOf('cannot wait'),
    })
    const hidden = await change('hideQuote', { quote: { id: quote.id } }, 'quote { id }')
    expect(hidden.quote).toBeNull()
    const gone = await change('hideArticle', { article: HARBOUR }, 'article { id }')
    expect(gone.article).toBeNull()
    await reloaded()
    const counts =
      '{ archive { counts { articles quotes } } people { totalCount } search: quotes(filter: {textContains: "sand"}) { totalCount } }'
    expect(await desk.data(counts)).toMatchObject({ archive: { counts: { articles: 1 } }, search: { totalCount: 0 } })
    expect(await statuses()).toEqual(['HIDE ACTIVE', 'HIDE ACTIVE'])
    await desk.load({ 'copy.txt': STORIES['harbour.txt']!.replace('on Friday.', 'on Friday morning.') })
    expect((await desk.data(counts)).archive.counts.articles).toBe(1)
    await change('undoCorrection', { id: gone.correction.id })
    expect((await desk.data(counts)).archive.counts.articles).toBe(2)
    expect(await quotes('cannot wait')).toEqual([])
    await change('undoCorrection', { id: hidden.correction.id })
    expect(await quotes('cannot wait')).toHaveLength(1)
  })
})

describe('what stands in the way', () => {
  test('is said in the payload: what is not there, said already, corrected already, or contradicts', async () => {
    const quote = { id: await idOf('cannot wait') }
    const lund = { person: { name: 'Pieter Lund' } }
    const same = await change('reattributeQuote', { quote, speaker: lund })
    expect(same.userErrors[0].code).toBe('ALREADY_SO')
    expect(same.correction).toBeNull()
    const unknown = await change('reattributeQuote', { quote: { id: 'quo_none' }, speaker: lund })
    expect(unknown.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'quote', 'id'] })
    const author = await change('dismissQuote', { quote, author: ' ' })
    expect(author.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'author'] })
    const { correction } = await change('dismissQuote', { quote })
    const twice = await change('reattributeQuote', { quote, speaker: { nobody: true } })
    expect(twice.userErrors[0]).toMatchObject({
      __typename: 'CorrectionError',
      code: 'ALREADY_CORRECTED',
      correction: { id: correction.id, author: 'Ada' },
    })
    const self = await change('mergePeople', { person: { name: 'Marta Oduya' }, into: { name: 'Marta Oduya' } })
    expect(self.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'into'] })
    const nobody = await change('mergePeople', { person: { name: 'Nobody Known' }, into: { name: 'Marta Oduya' } })
    expect(nobody.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'person'] })
    const undone = await change('undoCorrection', { id: correction.id })
    expect(undone.userErrors).toEqual([])
    expect((await change('undoCorrection', { id: correction.id })).userErrors[0].code).toBe('ALREADY_SO')
    expect((await change('undoCorrection', { id: 'cor_none' })).userErrors[0].code).toBe('NOT_FOUND')
    expect(await statuses()).toEqual(['NOT_A_QUOTE UNDONE'])
  })

  test('a dry run says what would change and changes nothing', async () => {
    const version = () => desk.data('{ archive { version loadedAt } corrections { totalCount } people { totalCount } }')
    const before = await version()
    const dry = await change(
      'mergePeople',
      { person: { name: 'Marta Oduja' }, into: { name: 'Marta Oduya' }, dryRun: true },
      'isDryRun person { quoteCount }',
    )
    expect(dry).toMatchObject({ isDryRun: true, correction: null, person: { quoteCount: 1 }, userErrors: [] })
    expect(dry.changes).toContainEqual({ aspect: 'SPEAKER', before: 'Marta Oduja', after: 'Marta Oduya' })
    expect(await version()).toEqual(before)
  })

  test('the text may go, change, or no longer be a quote', async () => {
    const first = await change('reattributeQuote', {
      quote: { id: await idOf('cannot wait') },
      speaker: { nobody: true },
    })
    expect(first.userErrors).toEqual([])
    const story = STORIES['harbour.txt']!
    await desk.load({
      'harbour.txt': story.replace('The town cannot wait for ever,', 'The whole town cannot wait for ever,'),
    })
    expect(await statuses()).toEqual(['SPEAKER ACTIVE'])
    expect(await quotes('cannot wait')).toEqual(['The whole town cannot wait for ever,: DIRECT, nobody'])
    await desk.load({ 'harbour.txt': story.replace(/Mayor Pieter Lund.*\n/, '') })
    expect(await statuses()).toEqual(['SPEAKER ORPHANED'])
    await desk.load({
      'harbour.txt': story.replace(
        /"The town cannot wait for ever," he told/,
        'The town cannot wait for ever. He told',
      ),
    })
    expect(await statuses()).toEqual(['SPEAKER CONFLICT'])
    await desk.load({ 'harbour.txt': story })
    expect(await statuses()).toEqual(['SPEAKER ACTIVE'])
  })
})

describe('lists of corrections', () => {
  test('lines are taken in, all or none, and the list is filtered, ordered and paged', async () => {
    const IMPORT =
      'mutation ($input: ImportCorrectionsInput!) { importCorrections(input: $input) { importedCount knownCount changeCount userErrors { __typename code path ... on LineError { line } } } }'
    const line = (minute: number, author: string, party: string, into: string) =>
      JSON.stringify({
        kind: 'MERGE',
        author,
        createdAt: `2026-01-01T00:0${minute}:00Z`,
        party: { person: party },
        into: { person: into },
      })
    const lines = [line(1, 'Ada', 'Marta Oduja', 'Marta Oduya'), line(2, 'Bo', 'Nobody Known', 'Marta Oduya')]
    const take = async (input: object) => (await desk.data(IMPORT, { input })).importCorrections
    const wrong = await take({ lines: [...lines, '{"kind":"MERGE"}'].join('\n') })
    expect(wrong).toMatchObject({
      importedCount: 0,
      userErrors: [{ __typename: 'LineError', code: 'INVALID', line: 3 }],
    })
    expect(await take({ lines: lines.join('\n'), dryRun: true })).toMatchObject({ importedCount: 2 })
    expect(await statuses()).toEqual([])
    expect(await take({ lines: lines.join('\n') })).toMatchObject({ importedCount: 2, knownCount: 0, userErrors: [] })
    expect(await take({ lines: lines.join('\n') })).toMatchObject({ importedCount: 0, knownCount: 2, changeCount: 0 })
    expect(await statuses()).toEqual(['MERGE ACTIVE', 'MERGE ORPHANED'])

    const ask = async (args: string) => {
      const { corrections } = await desk.data(
        `{ corrections(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { author createdAt } } } }`,
      )
      return corrections
    }
    const authors = async (args: string) =>
      (await ask(args)).edges.map(({ node }: { node: { author: string } }) => node.author)
    expect(await authors('first: 9')).toEqual(['Bo', 'Ada'])
    expect(await authors('order: OLDEST')).toEqual(['Ada', 'Bo'])
    expect(await authors('filter: {statuses: [ORPHANED]}')).toEqual(['Bo'])
    expect(await authors('filter: {not: {authors: ["Bo"]}, kinds: [MERGE]}')).toEqual(['Ada'])
    expect(await authors('filter: {createdFrom: "2026-01-01T00:01:30Z"}')).toEqual(['Bo'])
    expect(await authors('filter: {createdTo: "2026-01-01T01:01:30+01:00"}')).toEqual(['Ada'])
    expect(await authors('filter: {articleKeys: ["none"]}')).toEqual([])
    const { pageInfo, totalCount } = await ask('first: 1')
    expect([totalCount, pageInfo.hasNextPage]).toEqual([2, true])
    expect(await authors(`first: 1, after: "${pageInfo.endCursor}"`)).toEqual(['Ada'])
  })

  test('the list gives them as lines again, those taken back too, which another archive takes in', async () => {
    const IMPORT =
      'mutation ($input: ImportCorrectionsInput!) { importCorrections(input: $input) { importedCount knownCount userErrors { message } } }'
    const linesOf = async (one: Desk): Promise<string[]> => {
      const { corrections } = await one.data('{ corrections(order: OLDEST) { edges { node { line } } } }')
      return corrections.edges.map(({ node }: { node: { line: string } }) => node.line)
    }
    await change('reattributeQuote', {
      quote: { id: await idOf('pier has to wait') },
      speaker: { unnamed: 'GROUP' },
      note: 'Heard it',
    })
    const { correction } = await change('renameSource', { source: { name: 'Northern Wire' }, name: 'The Wire' })
    const { source } = await desk.data('{ source(by: {name: "The Wire"}) { id corrections(first: 1) { id } } }')
    expect(source.corrections).toEqual([{ id: correction.id }])
    const about = async (...ids: string[]): Promise<number> => {
      const query = 'query ($ids: [ID!]) { corrections(filter: {about: $ids}) { totalCount } }'
      return (await desk.data(query, { ids })).corrections.totalCount
    }
    expect([await about(source.id), await about(await idOf('pier has to wait'))]).toEqual([1, 1])
    expect([await about(source.id, await idOf('pier has to wait')), await about('per_none'), await about()]).toEqual([
      2, 0, 0,
    ])
    await desk.data(
      'mutation ($id: ID!) { undoCorrection(input: {id: $id, author: "Bo", note: "No"}) { userErrors { message } } }',
      { id: correction.id },
    )
    const lines = await linesOf(desk)
    expect(lines).toHaveLength(2)
    const input = { lines: lines.join('\n') }
    expect((await desk.data(IMPORT, { input })).importCorrections).toMatchObject({ importedCount: 0, knownCount: 2 })
    const other = await newDesk()
    expect((await other.data(IMPORT, { input })).importCorrections).toMatchObject({ importedCount: 2, userErrors: [] })
    expect(await linesOf(other)).toEqual(lines)
    const { corrections } = await other.data(
      '{ corrections(order: OLDEST) { edges { node { status note undone { note } } } } }',
    )
    expect(corrections.edges.map(({ node }: { node: object }) => node)).toEqual([
      { status: 'ACTIVE', note: 'Heard it', undone: null },
      { status: 'UNDONE', note: null, undone: { note: 'No' } },
    ])
    await other.close()
  })
})
