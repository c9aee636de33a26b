// What an operator can ask the seed script for, and what it says: plans, choices, lines of JSON, timings, watching.
import { spawnSync } from 'node:child_process'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { SEED_OPTIONS } from '../../src/cli/commands/seed-options.ts'
import { DIAGNOSTIC_CODES, DIAGNOSTIC_HINTS, PROBLEM_CODES } from '../../src/text/problem-codes-data.ts'
import { zipOf } from '../formats/archives.ts'
import { manyStories, newOperator } from './commands.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 }) // each test starts processes

const operator = newOperator('options')
const { folder, seed, rows, run } = operator
afterAll(() => operator.leave())

const inbox = join(folder, 'inbox')
const story = (name: string) =>
  `${name} Opens Again\n\nQUELL, March 4 (TNA) -- The ${name} opened on Tuesday.\n\n"It stands," said Mayor Tilda Vankorren.\n`
function put(name: string, text: string, date = '2026-01-10'): void {
  const path = join(inbox, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  utimesSync(path, new Date(date), new Date(date))
}
put('2020/bridge.txt', story('Bridge'), '2026-01-02')
put('2021/ferry.txt', story('Ferry'))
put(
  '2021/mill.md',
  `---\ntitle: Mill Opens\nurl: https://gazette.example/mill .htmlhtml\n---\n\n${story('Mill').slice(18)}`,
)
put('2021/list.jsonl', `${JSON.stringify({ title: 'Lock Opens', body: story('Lock') })}\n{"title": "Lock\n`)
put('2021/broken.md', '---\ntitle: "Weir\n---\n\nText.\n')

const paths = () =>
  rows<{ path: string }>('SELECT path FROM "Document" ORDER BY path').map(({ path }) => path.replace(/^inbox\//, ''))

describe('choosing what is read', () => {
  test.each([
    [['--only', '2020/*.txt'], /^1 created \(1 file in/],
    [['--only', '*.{md,txt}', '--since', '2026-01-05'], /2 created, 1 skipped/],
    [['--only', '*.txt', '--since', '2026-01-05', '--limit', '1'], /1 created/],
    [['--only', 'nothing.*'], /^no files \(0 files/],
  ])('%j', async (options, words) => {
    const { out } = await seed(inbox, '--dry-run', ...options)
    expect(out.replace(/^(?!would be).*\n/gm, '').replace('would be: ', '')).toMatch(words)
  })

  test('reads no more articles than --limit, and goes on where it stopped', async () => {
    expect((await seed(inbox, '--only', '*.txt', '--limit', '1')).out).toMatch(/1 created/)
    expect(paths()).toEqual(['2020/bridge.txt'])
    expect((await seed(inbox)).out).toMatch(/3 created, 1 unchanged, 2 skipped/)
  })
})

describe('what it says', () => {
  test('each diagnostic has file, line, column, code and hint, in text and as JSON', async () => {
    const text = await seed(inbox, '--force', '--verbose')
    expect(text.code).toBe(1)
    expect(text.out).toMatch(/^skipped \S+broken\.md:\d+:\d+: .+ \[FRONT_MATTER\] \S.+$/m)
    expect(text.out).toMatch(/^skipped \S+list\.jsonl#2:2:\d+: Not JSON: .+ \[MARKUP\] \S.+$/m)
    expect(text.out).toMatch(/^noted \S+mill\.md:3:6: .+ \[URL_REPAIRED\] \S.+$/m)
    expect(text.out).toMatch(/^noted: .*1 URL_REPAIRED.* \(--verbose says where\)$/m)
    expect(text.out).toMatch(/^SKIPPED +2\n {2}FRONT_MATTER +1\n {2}MARKUP +1$/m)

    const { out } = await seed(inbox, '--force', '--json', '--timings')
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const told = lines.flatMap(({ path, problem, diagnostics = [] }) => [
      ...(problem ? [problem] : []),
      ...diagnostics.map((one: object) => ({ path, ...one })),
    ])
    expect(told.length).toBeGreaterThan(3)
    for (const one of told)
      expect(one).toMatchObject({
        path: expect.stringContaining(inbox),
        line: expect.any(Number),
        column: expect.any(Number),
        code: expect.stringMatching(/^[A-Z_]+$/),
        hint: expect.stringMatching(/\S/),
        message: expect.stringMatching(/\S/),
      })
    const { summary } = lines.at(-1)
    expect(summary.outcomes).toMatchObject({ UNCHANGED: 4, SKIPPED: 2 })
    expect(summary.problems).toEqual({ FRONT_MATTER: 1, MARKUP: 1 })
    expect(Object.keys(summary.milliseconds)).toEqual(['read', 'extract', 'wait', 'store', 'index', 'link'])
  })

  test('the first twenty of a kind that is skipped, and how many more; --verbose and --json say all', async () => {
    const bad = join(folder, 'bad')
    mkdirSync(bad)
    const entries = Array.from({ length: 400 }, (_, i) => ({ name: `../${i}.txt`, bytes: Buffer.from('A\n\nB.\n') }))
    writeFileSync(join(bad, 'entries.zip'), zipOf(entries))
    for (let i = 0; i < 30; i++) writeFileSync(join(bad, `${i}.photo`), 'Words.')
    const skipped = (out: string) => out.match(/^skipped /gm)?.length
    const few = await seed(bad)
    expect(few.code).toBe(1)
    expect(skipped(few.out)).toBe(40)
    expect(few.out).toMatch(/^… and 380 more skipped \[UNSAFE_PATH\] \(--verbose says all\)$/m)
    expect(few.out).toMatch(/^… and 10 more skipped \[UNKNOWN_FORM\]/m)
    expect(few.out).toMatch(/^ {2}UNSAFE_PATH +400$/m)
    expect(skipped((await seed(bad, '--verbose')).out)).toBe(430)
    expect((await seed(bad, '--json')).out.match(/"outcome":"SKIPPED"/g)).toHaveLength(430)
    const extracted = await run('extract', bad)
    expect(extracted.err.trim().split('\n')).toHaveLength(42)
    expect((await run('extract', bad, '--verbose')).err.trim().split('\n')).toHaveLength(430)
  })

  test('where the time went, with --timings', async () => {
    const { out } = await seed(inbox, '--force', '--timings')
    for (const part of ['read', 'extract', 'wait', 'store', 'index', 'link'])
      expect(out).toMatch(new RegExp(`^${part} +[\\d.]+ s +[\\d.]+ ms an article`, 'm'))
  })

  test('progress with rate and time left on a terminal, and nothing of it in a pipe', async (context) => {
    expect((await seed(inbox, '--force')).err).toBe('')
    const env = { ...process.env, DATABASE_URL: `file:${operator.file}` }
    const command = `${process.execPath} scripts/run.mjs seeds/seed.ts ${inbox} --force`
    const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], { env, encoding: 'utf8' })
    if (status === null) return context.skip('no terminal can be had here')
    expect(stdout).toMatch(/█*░* \d+\/\d+ \d+\/s \d+:\d\d left /)
  })

  test('every option is in the usage, which --help prints', async () => {
    const { code, out } = await seed('--help')
    expect(code).toBe(0)
    const names = Object.values(SEED_OPTIONS).flatMap((group) => Object.keys(group))
    expect(names.sort()).toEqual(
      'agencies check collection diff dry-run encoding force format json limit mapping only people prune since strict threads timings verbose wait watch'.split(
        ' ',
      ),
    )
    for (const name of names) expect(out).toContain(`  --${name} `)
    expect(out).toMatch(/^usage: npm run seed -- \[PATH…\] \[OPTION…\]$/m)
  })
})

test('--watch loads again whenever something changes, until it is interrupted', async () => {
  const told: string[] = []
  const { child, ended } = operator.start([inbox, '--watch', '--only', '*.txt'], (out) => {
    const runs = out.match(/\(\d+ files in/g)?.length ?? 0
    if (runs === 1 && told.length === 0) {
      told.push('changed')
      writeFileSync(join(inbox, '2021/ferry.txt'), story('Ferry').replace('stands', 'floats'))
    }
    if (runs === 2) child.kill('SIGINT')
  })
  const { out, err } = await ended
  expect(err).toContain('changed: ')
  expect(out).toMatch(/2 unchanged[\s\S]*1 created, 1 unchanged/)
  expect(rows('SELECT text FROM "Quote" WHERE text LIKE \'It floats%\'')).toHaveLength(1)
})

test('an interrupted run ends with 130 and keeps what it read; the next one goes on', async () => {
  const many = join(folder, 'many.jsonl')
  writeFileSync(many, manyStories(3_000))
  let told = 0
  const { child, ended } = operator.start(
    [many, '--json', '--threads', '0'],
    (out) => out.length > 2_000 && told++ === 0 && child.kill('SIGINT'),
  )
  const { code, err } = await ended
  expect(code).toBe(130)
  expect(err).toContain('interrupted: what was read is kept')
  const read = Number(
    rows<{ n: number }>('SELECT count(*) AS n FROM "Document" WHERE file LIKE ?', '%/many.jsonl')[0]!.n,
  )
  expect(read).toBeGreaterThan(0)
  expect(read).toBeLessThan(3_000)
  const { out } = await seed(many, '--limit', '10')
  expect(out).toContain(`10 created, ${read} unchanged`)
})

describe('npm run doctor', () => {
  test('finds an archive sound, and says what is broken and how to mend it', async () => {
    const sound = await run('doctor')
    expect(sound.code, sound.out).toBe(0)
    expect(sound.out).not.toMatch(/^(warning|BROKEN)/m)
    const { default: Database } = await import('better-sqlite3')
    const archive = new Database(operator.file)
    archive.pragma('foreign_keys = OFF')
    archive.exec(`UPDATE "Article" SET "quoteCount" = 99 WHERE id = (SELECT min(id) FROM "Article");
      UPDATE "Paragraph" SET text = text || '!' WHERE id = (SELECT min(id) FROM "Paragraph");
      DELETE FROM "Person" WHERE id = (SELECT min(id) FROM "Person");
      INSERT INTO "PendingLink" (kind, id) VALUES ('ARTICLE', 'art_0')`)
    archive.close()
    const { code, out } = await run('doctor')
    expect(code).toBe(1)
    expect(out).toMatch(/^BROKEN +references +\d+ lead nowhere: .+\n +Make a backup\. Then write the articles out/m)
    expect(out).toMatch(/^BROKEN +spans +1 paragraphs are not where they should be/m)
    expect(out).toMatch(/^BROKEN +counts +1 articles whose paragraphs or quotes are counted wrongly/m)
    expect(out).toMatch(/^warning +links +1 /m)
    const json = (await run('doctor', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(json.filter(({ status }) => status === 'BROKEN').length).toBeGreaterThanOrEqual(3)
  })

  test('what it advises mends it', async () => {
    const to = join(folder, 'archive.jsonl')
    expect(await run('export', '--format', 'jsonl', '--to', to)).toMatchObject({ code: 0 })
    const anew = newOperator('options-anew')
    expect(await anew.seed(to)).toMatchObject({ code: 0, err: '' })
    const { code, out } = await anew.run('doctor')
    expect(code, out).toBe(0)
    anew.leave()
  })

  test('explains every code', async () => {
    const codes = [...Object.keys(PROBLEM_CODES), ...Object.keys(DIAGNOSTIC_CODES)]
    const { code, out } = await run('doctor', ...codes)
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(codes)
    expect(Object.keys(DIAGNOSTIC_HINTS)).toEqual(Object.keys(DIAGNOSTIC_CODES))
    expect((await run('doctor', 'NONSENSE')).code).toBe(2)
  })
})
