// What saving does to the archive: once, twice, again with changes, in any order.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { readPeopleFile } from '../../src/ingest/files/read-people-file.ts'
import { openClient } from '../../src/store/database/client.ts'
import type { Connection } from '../../src/store/database/connection.ts'
import { openConnection } from '../../src/store/database/open-connection.ts'
import { linkPending } from '../../src/store/link/link-pending.ts'
import { openReader } from '../../src/store/reader.ts'
import { hashOf, nameKeyOf } from '../../src/store/rows/identify.ts'
import { indexPeople, NO_PEOPLE_FILE, type PeopleFile } from '../../src/store/rows/people-file.ts'
import { prepareArticle } from '../../src/store/rows/prepare-article.ts'
import { planArticle, type SaveOutcome } from '../../src/store/write/save/plan-article.ts'
import { saveArticle } from '../../src/store/write/save-article.ts'
import type { ArticleDraft } from '../../src/text/draft.ts'
import { draftArticle } from '../../src/text/draft-article.ts'
import { CLOCK, dumpArchive } from './dump-archive.ts'
import { newDatabase } from './new-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'save-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
async function newArchive(): Promise<{ file: string; connection: Connection }> {
  const file = await newDatabase(join(folder, `${++made}.db`))
  return { file, connection: openConnection(file) }
}

function draftOf(path: string, text: string): ArticleDraft {
  const draft = draftArticle(path, Buffer.from(text))
  if ('message' in draft) throw new Error(draft.message)
  return draft
}

const draftsOf = (paths: readonly string[]) => paths.map((path) => draftOf(path, readFileSync(path, 'utf8')))

/** What Person and Source keep counted, counted plainly. */
function miscounted(file: string): unknown[] {
  const database = new Database(file, { readonly: true })
  const wrong = ['Person', 'Source'].flatMap((table) => {
    const key = table === 'Person' ? 'personId' : 'sourceId'
    const spoken = database.prepare(`SELECT s."${key}" AS id, count(*) AS n FROM "QuoteSpeaker" s JOIN "Quote" q
      ON q.id = s."quoteId" WHERE q.kind IN ('DIRECT', 'PARTIAL', 'BLOCK') GROUP BY 1`)
    const quotes = new Map((spoken.all() as { id: string; n: number }[]).map(({ id, n }) => [id, n]))
    const articles = new Map<string, Set<string>>()
    const links = ['Mention', 'QuoteSpeaker', 'ArticleAuthor', ...(table === 'Source' ? ['ArticleSource'] : [])]
    for (const link of links)
      for (const row of database.prepare(`SELECT "${key}" AS id, "articleId" FROM "${link}"`).all() as Record<
        string,
        string
      >[])
        if (row.id) articles.set(row.id, (articles.get(row.id) ?? new Set()).add(row.articleId!))
    const rows = database.prepare(`SELECT * FROM "${table}"`).all() as {
      id: string
      quoteCount: number
      articleCount: number
    }[]
    return rows.filter(
      ({ id, quoteCount, articleCount }) =>
        quoteCount !== (quotes.get(id) ?? 0) || articleCount !== (articles.get(id)?.size ?? 0),
    )
  })
  const own =
    database.prepare(`SELECT a.id, a."quoteCount" FROM "Article" a WHERE a."quoteCount" <> (SELECT count(*) FROM "Quote" q
    WHERE q."articleId" = a.id AND q.kind IN ('DIRECT', 'PARTIAL', 'BLOCK'))
    OR a."paragraphCount" <> (SELECT count(*) FROM "Paragraph" p WHERE p."articleId" = a.id)`)
  wrong.push(...(own.all() as typeof wrong))
  const broken = database.pragma('foreign_key_check') as typeof wrong
  database.close()
  return [...wrong, ...broken]
}

// An invented story of an invented town, in the two shapes that the tests need.
const story = (
  body: string,
  { headline = 'Mill Road Bridge Reopens', date = '2021-05-04', url = 'https://gazette.example/bridge' } = {},
) => `---\ntitle: ${headline}\ndate: ${date}\nurl: ${url}\n---\n\n${body}\n`
const FIRST = `QUELL -- The bridge on Mill Road opened again on Tuesday after a winter of repairs.

"The bridge will stand for a century," said Mayor Tilda Vankorren. "We have tested every bolt."

Osric Pellamund, who runs the bakery beside it, was relieved.

"I have my customers back," Pellamund said.`
const LATER = FIRST.replace('Osric Pellamund, who', 'Baker Osric Pellamund, who').concat(
  '\n\n"We will wait and see," Vankorren added.',
)

describe('the demo archive', () => {
  const all = draftsOf(findFiles(['seeds/articles']).files)
  const drafts = () => [...all]
  const people = readPeopleFile('seeds/people.yaml')
  let file: string
  let connection: Connection
  beforeAll(async () => {
    ;({ file, connection } = await newArchive())
    for (const draft of drafts()) saveArticle(connection, draft, people)
  })
  afterAll(() => connection.database.close())

  test('what is kept counted equals a plain count', () => {
    expect(miscounted(file)).toEqual([])
  })

  test('planning changes nothing at all', async () => {
    const before = dumpArchive(file, new Set())
    for (const draft of drafts().slice(0, 8)) planArticle(connection, prepareArticle(draft, people))
    expect(dumpArchive(file, new Set())).toEqual(before)
  })

  test('saving all again changes nothing but the clock', async () => {
    const before = dumpArchive(file)
    const outcomes = new Set<SaveOutcome>()
    for (const draft of drafts()) outcomes.add(saveArticle(connection, draft, people).outcome)
    expect(outcomes).not.toContain('CREATED')
    expect(dumpArchive(file)).toEqual(before)
  })

  test('the order of the files does not matter', async () => {
    const archives = [await newArchive(), await newArchive()]
    const orders = [drafts(), drafts().reverse()]
    for (const [index, { connection }] of archives.entries()) {
      for (const draft of orders[index]!) saveArticle(connection, draft, people)
      for (const _ of linkPending(connection, { known: people, isMerging: true }));
      connection.database.close()
    }
    // but for the address of a story told twice: it has the one it was given first
    const [one, other] = archives.map(({ file }) => dumpArchive(file, new Set([...CLOCK, 'slug'])))
    expect(other).toEqual(one)
    const [parties, others] = archives
      .map(({ file }) => dumpArchive(file))
      .map(({ Person, Source }) => [Person, Source])
    expect(others).toEqual(parties)
    expect(one!.Echo!.length).toBeGreaterThan(10)
    expect(one!.Lookalike!.length).toBeGreaterThan(2)
    expect(miscounted(archives[1]!.file)).toEqual([])
  })
})

describe('one story', () => {
  let file: string
  let connection: Connection
  let client: ReturnType<typeof openClient>
  beforeEach(async () => {
    ;({ file, connection } = await newArchive())
    client = openClient(file)
  })
  afterEach(async () => {
    connection.database.close()
    await client.$disconnect()
  })
  const save = async (path: string, text: string, known: PeopleFile = NO_PEOPLE_FILE) =>
    saveArticle(connection, draftOf(path, text), known)
  const quotes = () => client.quote.findMany({ orderBy: { position: 'asc' }, select: { publicId: true, text: true } })
  const names = async () => (await client.person.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name)
  const documents = async () =>
    (await client.document.findMany({ orderBy: { path: 'asc' } })).map(({ path, status }) => `${path} ${status}`)

  test('is created with all that belongs to it', async () => {
    const { outcome, articleId } = await save('a.md', story(FIRST))
    expect(outcome).toBe('CREATED')
    expect(await client.article.findUnique({ where: { publicId: articleId } })).toMatchObject({
      headline: 'Mill Road Bridge Reopens',
      slug: '2021-05-04-mill-road-bridge-reopens',
      publishedOn: '2021-05-04',
      paragraphCount: 4,
      quoteCount: 2,
    })
    expect(await names()).toEqual(['Osric Pellamund', 'Tilda Vankorren'])
    expect(await client.archive.findUnique({ where: { id: 1 } })).toMatchObject({ version: 1 })
    expect(miscounted(file)).toEqual([])
  })

  test('saved twice is what it was', async () => {
    await save('a.md', story(FIRST))
    const before = dumpArchive(file)
    expect((await save('a.md', story(FIRST))).outcome).toBe('UPDATED')
    expect(dumpArchive(file)).toEqual(before)
    expect(await client.archive.findUnique({ where: { id: 1 } })).toMatchObject({ version: 2 })
  })

  test('updated in its file: replaced, and what stayed keeps its id and address', async () => {
    const { articleId } = await save('a.md', story(FIRST))
    const before = await quotes()
    const { outcome, articleId: after } = await save('a.md', story(LATER, { headline: 'Bridge Is Open' }))
    expect([outcome, after]).toEqual(['UPDATED', articleId])
    const now = await quotes()
    expect(now.slice(0, 2)).toEqual(before)
    expect(now.map(({ text }) => text)).toEqual([
      ...before.map(({ text }) => text),
      'We will wait and see,',
    ]) // biome-ignore format: short
    expect(await client.article.findMany({ select: { slug: true, headline: true } })).toEqual([
      { slug: '2021-05-04-mill-road-bridge-reopens', headline: 'Bridge Is Open' },
    ])
    expect(miscounted(file)).toEqual([])
  })

  test('who is no longer named is forgotten', async () => {
    await save('a.md', story(FIRST))
    await save('a.md', story(FIRST.split('\n\n').slice(0, 2).join('\n\n')))
    expect(await names()).toEqual(['Tilda Vankorren'])
    expect(miscounted(file)).toEqual([])
  })

  test('told in the same words by another file is a duplicate, whatever its address', async () => {
    const { articleId } = await save('a.md', story(FIRST))
    const before = dumpArchive(file)
    const copy = await save('b.md', story(FIRST, { url: 'https://mirror.example/copy', headline: 'Copied' }))
    expect(copy).toMatchObject({ outcome: 'DUPLICATE', articleId })
    expect(await documents()).toEqual(['a.md CURRENT', 'b.md DUPLICATE'])
    const { Document: _, ...rest } = dumpArchive(file)
    const { Document: __, ...unchanged } = before
    expect(rest).toEqual(unchanged)
  })

  test('a brief is another story under another headline, and the same one under its own', async () => {
    const brief = (headline: string) => `# ${headline}\n\nThe council meets again on Tuesday. More to follow.\n`
    const outcomes: string[] = []
    for (const [path, headline] of [
      ['a.md', 'Mayor Resigns'],
      ['b.md', 'Ferry Runs Aground'],
      ['c.md', 'Mayor resigns'],
    ] as const)
      outcomes.push((await save(path, brief(headline))).outcome)
    expect(outcomes).toEqual(['CREATED', 'CREATED', 'DUPLICATE'])
    expect(await documents()).toEqual(['a.md CURRENT', 'b.md CURRENT', 'c.md DUPLICATE'])
    expect(miscounted(file)).toEqual([])
  })

  test.each([
    ['the later telling last', ['old', 'new']],
    ['the later telling first', ['new', 'old']],
  ])('told twice, the later telling stands: %s', async (_, order) => {
    const tellings: Record<string, [string, string]> = {
      old: ['z.md', story(FIRST)],
      new: ['a.md', story(LATER, { date: '2021-05-05' })],
    }
    const outcomes: string[] = []
    for (const telling of order) outcomes.push((await save(...tellings[telling]!)).outcome)
    expect(outcomes).toEqual(order[0] === 'old' ? ['CREATED', 'UPDATED'] : ['CREATED', 'SUPERSEDED'])
    expect(await documents()).toEqual(['a.md CURRENT', 'z.md SUPERSEDED'])
    expect(await client.article.findMany({ select: { publishedOn: true, quoteCount: true } })).toEqual([
      { publishedOn: '2021-05-05', quoteCount: 3 },
    ])
    expect(miscounted(file)).toEqual([])
  })

  test('a file that changes its story takes its old one away', async () => {
    const { articleId } = await save('a.md', story(FIRST))
    const other = story('"Nobody saw the heron," said Ferran Ostegaard, a warden.\n\nHe counts birds.', {
      url: 'https://gazette.example/heron',
      headline: 'The Heron Is Gone',
    })
    const { outcome, articleId: now } = await save('a.md', other)
    expect(outcome).toBe('CREATED')
    expect(now).not.toBe(articleId)
    expect(await client.article.count()).toBe(1)
    expect(await names()).toEqual(['Ferran Ostegaard'])
    expect(await documents()).toEqual(['a.md CURRENT'])
    expect(miscounted(file)).toEqual([])
  })

  test('two stories of one headline and day have two addresses, and keep them', async () => {
    await save('a.md', story(FIRST))
    await save('b.md', story(LATER, { url: 'https://courier.example/bridge' }))
    const slugs = async () => (await client.article.findMany({ orderBy: { url: 'asc' } })).map(({ slug }) => slug)
    const before = await slugs()
    expect(new Set(before).size).toBe(2)
    await save('b.md', story(LATER, { url: 'https://courier.example/bridge' }))
    await save('a.md', story(FIRST))
    expect(await slugs()).toEqual(before)
  })

  test('the people file joins two names, and parts them again', async () => {
    const text = story(`${FIRST}\n\n"It is our bridge," said Matilda van Korren, who built it.`)
    await save('a.md', text)
    const apart = dumpArchive(file)
    expect(await names()).toContain('Matilda van Korren')
    const entry = { name: 'Tilda Vankorren', aliases: ['Matilda van Korren'], wikidataId: 'Q1' }
    await save('a.md', text, indexPeople(hashOf('x'), [entry]))
    const joined = await client.person.findUnique({
      where: { nameKey: nameKeyOf('Tilda Vankorren') },
      include: { aliases: true },
    })
    expect(joined).toMatchObject({ quoteCount: 2, wikidataId: 'Q1' })
    expect(joined!.aliases.map(({ name }) => name)).toContain('Matilda van Korren')
    expect(await names()).not.toContain('Matilda van Korren')
    expect(miscounted(file)).toEqual([])

    await save('a.md', text)
    expect(await names()).toContain('Matilda van Korren')
    const parted = dumpArchive(file)
    expect([parted.Person, parted.Alias]).toEqual([apart.Person, apart.Alias])
  })

  test('an alias of an organisation is found with and without its article', async () => {
    const text = story(
      `The Quell Bridge Authority (QBA) reopened the bridge. "It will hold," the Quell Bridge Authority said in a statement.\n\n"It has to," the QBA said.`,
    )
    await save('a.md', text)
    for (const { nameKey } of await client.alias.findMany({ where: { sourceId: { not: null } } }))
      expect(nameKey).not.toMatch(/^the /)
  })

  test('a reader sees all of a save or nothing of it', async () => {
    await save('a.md', story(FIRST))
    const reader = openReader(file)
    const of = (field: string, type: string, below: object[] = []) =>
      ({ field, key: field, args: {}, of: type ? { [type]: below } : {}, isAbstract: false }) as never
    const counts = of('archive', 'Archive', [of('version', ''), of('counts', 'ArchiveCounts', [of('quotes', '')])])
    const seen = new Set<string>()
    const look = () => seen.add(JSON.stringify(reader.read(counts)))
    // between any two statements of the writer
    const watched: Connection = {
      ...connection,
      run(...given) {
        look()
        return connection.run(...given)
      },
      insert(...given) {
        look()
        return connection.insert(...given)
      },
    }
    saveArticle(watched, draftOf('a.md', story(LATER)))
    look()
    reader.close()
    expect([...seen].sort()).toEqual([
      '{"version":1,"counts":{"quotes":2}}',
      '{"version":2,"counts":{"quotes":3}}',
    ]) // biome-ignore format: short
  })
})
