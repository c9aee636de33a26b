// Where texts may not be republished, no answer holds a sentence without a quote on the record, whatever is asked.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ExecutionResult, parse, subscribe } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXPORT_FORMATS, type ExportFormat, exportArchive } from '../../../src/export/export-archive.ts'
import { executableSchema } from '../../../src/graph/schema.ts'
import { findFiles } from '../../../src/ingest/files/find-files.ts'
import { loadArchive } from '../../../src/ingest/pipeline/load-archive.ts'
import { type Desk, newDesk } from '../../graph/mutations/new-desk.ts'
import { openTestArchive, type TestArchive } from '../../graph/new-archive.ts'
import { LATER, SECRET, STORIES } from './vellum-stories.ts'
import { stringsIn, walkSchema } from './walk-schema.ts'

let desk: Desk
let excerpts: TestArchive
let full: TestArchive

const CORRECT = `mutation ($quote: ID!, $dryRun: Boolean!) { dismissQuote(input: { quote: { id: $quote }, author: "Ada", dryRun: $dryRun }) {
  changes { before after } userErrors { message } quote { text content } correction { line selector { exact prefix suffix } } } }`
const HIDE = `mutation ($quote: ID!, $dryRun: Boolean!) { hideQuote(input: { quote: { id: $quote }, author: "Ada", dryRun: $dryRun }) {
  changes { before after } userErrors { message } correction { line selector { exact prefix suffix } } } }`

/** Addresses and file names are made of a headline's first words, and the words of the rules' examples are nobody's. */
const withoutAddresses = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, member) => (/slug|path|rule|example/i.test(name) ? undefined : member)))

const told: unknown[] = []

beforeAll(async () => {
  desk = await newDesk(undefined, {}, 'excerpt')
  await desk.load(STORIES)
  await desk.load({ 'harbour.md': LATER })
  const { quotes } = await desk.data(
    `{ quotes(filter: { article: { headlineContains: "Harbour" } }, kinds: [INDIRECT, SCARE, DIRECT], first: 100) { nodes { id kind text } } }`,
  )
  for (const { id } of quotes.nodes) {
    told.push(await desk.data(CORRECT, { quote: id, dryRun: true }), await desk.data(HIDE, { quote: id, dryRun: true }))
  }
  const some = (wanted: string) => quotes.nodes.find(({ kind }: { kind: string }) => kind === wanted)?.id
  told.push(await desk.data(HIDE, { quote: some('INDIRECT'), dryRun: false }))
  told.push(await desk.data(CORRECT, { quote: some('DIRECT'), dryRun: false }))
  // A story that is gone is among the former versions.
  writeFileSync(join(desk.folder, 'gone.txt'), STORIES['ferry-board.txt']!.replaceAll('ferry', 'tram'))
  await desk.load()
  rmSync(join(desk.folder, 'gone.txt'))
  for await (const _ of loadArchive(desk.file, findFiles([desk.folder]).files, {
    roots: [desk.folder],
    threads: 0,
    prune: true,
  } as never));
  excerpts = openTestArchive(desk.file, 'excerpt')
  full = openTestArchive(desk.file)
})
afterAll(async () => {
  excerpts.close()
  full.close()
  await desk.close()
})

async function roots(): Promise<Record<string, string[]>> {
  const { articles, people, sources, quotes, corrections } = await full.data(`{
    articles(first: 100) { nodes { id } } people(first: 100) { nodes { id } } sources(first: 100) { nodes { id } }
    quotes(first: 100, kinds: [DIRECT, PARTIAL, BLOCK, HEADLINE, INDIRECT, SCARE, TITLE]) { nodes { id } } corrections(first: 100) { nodes { id } } }`)
  const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id)
  const by = (list: { nodes: { id: string }[] }) => ids(list).map((id) => `by: { id: "${id}" }`)
  const all = [articles, people, sources, quotes, corrections].flatMap(ids)
  const kinds = 'kinds: [DIRECT, PARTIAL, BLOCK, HEADLINE, INDIRECT, SCARE, TITLE]'
  return {
    articles: ['first: 100'],
    people: ['first: 100'],
    sources: ['first: 100'],
    corrections: ['first: 100'],
    quotes: [`first: 100, ${kinds}`],
    search: [
      'query: "vellum", first: 100',
      'query: "quay OR said OR sand OR wait OR Marta", first: 100',
      'query: "\\"vellum hall fell\\"", first: 100',
    ],
    rules: ['name: "cue-after"'],
    article: by(articles),
    person: by(people).slice(0, 2),
    source: by(sources).slice(0, 2),
    articleVersions: ids(articles).map((id) => `articleId: "${id}"`),
    quote: ids(quotes).map((id) => `id: "${id}"`),
    node: all.slice(0, 3).map((id) => `id: "${id}"`),
    nodes: [`ids: ${JSON.stringify(all.slice(0, 100))}`],
  }
}

test('no answer over the whole schema holds a sentence without a quote', async () => {
  const queries = walkSchema(executableSchema(), await roots())
  const leaks: string[] = []
  let [withheld, whole] = [0, 0]
  for (const query of queries) {
    const found = stringsIn(withoutAddresses(await excerpts.data(query)))
    withheld += found.length
    for (const text of found) if (SECRET.test(text)) leaks.push(`${query}\n${text}`)
    whole += stringsIn(withoutAddresses(await full.data(query))).filter((text) => SECRET.test(text)).length
  }
  expect(leaks.slice(0, 5)).toEqual([])
  expect(queries.length).toBeGreaterThan(100)
  expect(withheld).toBeGreaterThan(1_000)
  expect(whole).toBeGreaterThan(100) // the same questions have such answers where texts are whole
}, 300_000)

test('every field of the schema that a query reaches is among those asked for', async () => {
  const asked = walkSchema(executableSchema(), await roots()).join('\n')
  for (const field of [
    'Document_text',
    'Block_role',
    'FormerQuote_text',
    'QuoteContext_suffix',
    'Snippet_text',
    'TextSelector_prefix',
    'Highlight_text',
    'ArticleVersion_text',
    'Article_ninjs',
    'Quote_webAnnotation',
  ])
    expect(asked).toContain(`${field}:`)
})

test('changes tell no such words either', () => {
  expect(told.length).toBeGreaterThan(6)
  expect(stringsIn(told).filter((text) => SECRET.test(text))).toEqual([])
})

test.each(Object.keys(EXPORT_FORMATS) as ExportFormat[])(
  'an export as %s holds none either, and says whose it is',
  (format) => {
    const lines = [...exportArchive(desk.file, format, 'excerpt')]
    const told = lines.join('\n').replaceAll(/"(?:slug|slugline|path|file)":"[^"]*"/g, '')
    expect(told.match(/.{0,60}vellum.{0,60}/gi)).toBeNull()
    expect(told).toContain('We will not build on sand')
    expect([...exportArchive(desk.file, format)].join('\n')).toMatch(SECRET)
    for (const line of lines.filter((one) => one.includes('can wait'))) {
      expect(line).toContain('https://northern-wire.example/harbour')
      expect(line).toContain('© 2025 Northern Wire. All rights reserved.')
    }
  },
)

test('sentences with quotes are there, whole, at the offsets that they have in the text', async () => {
  const query = `{ quotes(first: 100, kinds: [DIRECT, PARTIAL, BLOCK]) { nodes { text spans { exact start end } rights { access url copyrightNotice }
    context { sentences } paragraph { text start } article { document { text } } } } }`
  const [{ quotes: cut }, { quotes: all }] = [await excerpts.data(query), await full.data(query)]
  expect(cut.nodes.length).toBeGreaterThan(5)
  for (const [index, quote] of cut.nodes.entries()) {
    const whole = all.nodes[index]
    expect(quote.text).toBe(whole.text)
    expect(quote.spans).toEqual(whole.spans)
    expect(quote.rights.access).toBe('EXCERPT')
    expect(quote.article.document.text.length).toBe(whole.article.document.text.length)
    expect([...quote.article.document.text].length).toBe([...whole.article.document.text].length)
    expect(quote.paragraph.text.length).toBe(whole.paragraph.text.length)
    for (const { exact, start, end } of quote.spans) expect(quote.article.document.text.slice(start, end)).toBe(exact)
    expect(quote.context.sentences).toContain(quote.spans[0].exact)
  }
  const { context, rights, paragraph } = cut.nodes.find(({ text }: { text: string }) => text.includes('can wait'))
  expect(context.sentences).toBe('"The pier can wait," she added.')
  expect(paragraph.text).toMatch(
    /^"We will not build on sand," Marta Oduya said\. … {20,}"The pier can wait," she added\.$/,
  )
  expect(rights).toEqual({
    access: 'EXCERPT',
    url: 'https://northern-wire.example/harbour',
    copyrightNotice: '© 2025 Northern Wire. All rights reserved.',
  })
})

test('words that are not shown are found all the same', async () => {
  const query = `{ archive { textAccess } search(query: "vellum") { edges { node { ... on Paragraph { text } } snippets { text } } } }`
  const { archive, search } = await excerpts.data(query)
  expect(archive.textAccess).toBe('EXCERPT')
  expect(search.edges.length).toBeGreaterThan(5)
  expect(search.edges.flatMap(({ snippets }: { snippets: unknown[] }) => snippets)).toEqual([])
  expect((await full.data(query)).search.edges.every(({ snippets }: { snippets: unknown[] }) => snippets.length)).toBe(
    true,
  )
})

test('news of quotes tell no such words, and say whose they are', async () => {
  const fields =
    'id text content context { sentences sentenceBefore } paragraph { text } rights { access url copyrightNotice }'
  const { quotes } = await desk.data(
    `{ quotes(filter: { textContains: "build on sand", article: { headlineContains: "Harbour" } }) { nodes { id rights { url } } } }`,
  )
  const { id } = quotes.nodes.find(({ rights }: { rights: { url: string | null } }) => rights.url)
  const news = (await subscribe({
    schema: executableSchema(),
    document: parse(`subscription { newQuotes { ${fields} } }`),
    contextValue: { reader: desk.changing.reader, changing: desk.changing },
  })) as AsyncIterableIterator<ExecutionResult>
  const next = news.next()
  const input = `input: { quote: { id: "${id}" }, author: "Ada" }`
  const { hideQuote } = await desk.data(`mutation { hideQuote(${input}) { correction { id } } }`)
  await desk.data(
    `mutation { undoCorrection(input: { id: "${hideQuote.correction.id}", author: "Ada" }) { changeCount } }`,
  )
  const { data } = (await next).value as ExecutionResult
  await news.return!()
  expect(data).toMatchObject({
    newQuotes: {
      id,
      rights: {
        access: 'EXCERPT',
        url: 'https://northern-wire.example/harbour',
        copyrightNotice: '© 2025 Northern Wire. All rights reserved.',
      },
    },
  })
  expect(stringsIn(data).filter((text) => SECRET.test(text))).toEqual([])
})
