import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { FileResult } from '../../src/ingest/pipeline/file-result.ts'
import { loadArchive } from '../../src/ingest/pipeline/load-archive.ts'
import { reextract } from '../../src/ingest/pipeline/reread.ts'
import { newTally } from '../../src/ingest/report/tally.ts'
import { checkArchive } from '../../src/store/check-archive.ts'
import { openConnection } from '../../src/store/database/open-connection.ts'
import { EXTRACTOR_VERSION } from '../../src/text/extractor-version.ts'
import { newDatabase } from '../store/new-database.ts'

/** Each of these fails on articles that name it, while `isBroken`. */
const { state } = vi.hoisted(() => ({ state: { isBroken: true } }))
vi.mock('../../src/text/quotes/find-quotes.ts', async (original) => {
  const module = (await original()) as typeof import('../../src/text/quotes/find-quotes.ts')
  const findQuotes: typeof module.findQuotes = (text, ...rest) => {
    if (state.isBroken && text.includes('Quincy')) throw new RangeError('a rule went astray')
    return module.findQuotes(text, ...rest)
  }
  return { ...module, findQuotes }
})
vi.mock('../../src/store/rows/article-rows.ts', async (original) => {
  const module = (await original()) as typeof import('../../src/store/rows/article-rows.ts')
  const articleRows: typeof module.articleRows = (draft, known) => {
    const rows = module.articleRows(draft, known)
    if (!state.isBroken || rows.mentions.length === 0) return rows
    if (draft.document.text.includes('Rosalind')) throw new TypeError('no row')
    // one place twice breaks a constraint of the database
    return draft.document.text.includes('Silvester')
      ? { ...rows, mentions: [...rows.mentions, rows.mentions[0]!] }
      : rows
  }
  return { ...module, articleRows }
})

const folder = mkdtempSync(join(tmpdir(), 'faults-'))
const file = join(folder, 'archive.db')
const page = (name: string) => `# Ferry Sails With ${name}

${name} Tarn opened the harbour on Monday, after a winter of repairs that nobody had planned for.

"The ferry will sail," Mayor ${name} Tarn said.
`
const NAMES = ['Petra', 'Quincy', 'Rosalind', 'Silvester']
const paths = NAMES.map((name) => join(folder, `${name}.md`))

beforeAll(async () => {
  for (const [index, path] of paths.entries()) writeFileSync(path, page(NAMES[index]!))
  await newDatabase(file)
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  state.isBroken = true
})

async function resultsOf(events: ReturnType<typeof loadArchive>) {
  const results: FileResult[] = []
  const tally = newTally()
  for await (const event of events)
    if (event.type === 'FILE') {
      results.push(event.result)
      tally.add(event.result)
    }
  const faults = results.map(({ outcome, diagnostics = [] }) => [
    outcome,
    diagnostics.find(({ code }) => code === 'EXTRACTION_FAULT')?.message ?? null,
  ])
  return { faults, failed: tally.failed }
}

function readArchive() {
  const connection = openConnection(file)
  try {
    const articles = connection.all(`SELECT a.headline, a."paragraphCount", a."quoteCount",
      (SELECT count(*) FROM "Mention" m WHERE m."articleId" = a.id) AS mentions FROM "Article" a ORDER BY headline`)
    const findings = [...checkArchive(connection, EXTRACTOR_VERSION)]
    const wrong = findings
      .filter(({ status }) => status !== 'OK')
      .map(({ check, status, found }) => [check, status, found])
    return { articles, wrong }
  } finally {
    connection.database.close()
  }
}

const article = (name: string, quoteCount: number, mentions: number) => ({
  headline: `Ferry Sails With ${name}`,
  paragraphCount: 2,
  quoteCount,
  mentions,
})

test('an article that a step fails on is stored, told of, listed, and healed', async () => {
  const first = await resultsOf(loadArchive(file, paths, { threads: 0 }))
  expect(first.faults).toEqual([
    ['CREATED', null],
    ['CREATED', 'The step "quotes" failed: RangeError: a rule went astray'],
    ['CREATED', 'The step "rows" failed: TypeError: no row'],
    ['CREATED', expect.stringMatching(/^The step "saving" failed: SqliteError: UNIQUE constraint failed: Mention/)],
  ])
  expect(first.failed).toBe(true)
  const listed = [
    'faults',
    'WARNING',
    `3 articles were not read whole: ${paths
      .slice(1)
      .map((path) => `${basename(folder)}/${basename(path)}`)
      .join(', ')}`,
  ]
  const whole = readArchive().articles[0] as ReturnType<typeof article>
  expect(whole).toEqual(article('Petra', 1, whole.mentions))
  expect(readArchive()).toEqual({
    articles: [whole, article('Quincy', 0, whole.mentions), article('Rosalind', 0, 0), article('Silvester', 0, 0)],
    wrong: [listed],
  })

  // the same files again change nothing; what is still broken stays so
  const again = await resultsOf(loadArchive(file, paths, { threads: 0 }))
  expect(again.faults.map(([outcome]) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
  const still = await resultsOf(reextract(file, { threads: 0 }))
  expect([still.faults.length, still.failed]).toEqual([3, true])
  expect(readArchive().wrong).toEqual([listed])

  state.isBroken = false
  const healed = await resultsOf(reextract(file, { threads: 0 }))
  expect(healed.faults).toEqual([
    ['UPDATED', null],
    ['UPDATED', null],
    ['UPDATED', null],
  ])
  expect(healed.failed).toBe(false)
  expect(readArchive()).toEqual({ articles: NAMES.map((name) => article(name, 1, whole.mentions)), wrong: [] })
})
