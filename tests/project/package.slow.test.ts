// The npm package as someone gets it: packed, installed into an empty folder, and used there.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { driverName } from '../../packages/better-sqlite3/driver-name.js'
import { COMMANDS } from '../../src/cli/commands.ts'
import { manyStories } from '../ingest/commands.ts'

const home = mkdtempSync(join(tmpdir(), 'package-'))
const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
})

const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
  })

let packed: readonly string[]
beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'])
  const [{ filename, files }] = JSON.parse(npm(['pack', '--json', '--pack-destination', home], '.')) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ]
  packed = files.map(({ path }) => path)
  writeFileSync(join(home, 'package.json'), '{"private": true, "type": "module"}')
  npm(['install', '--prefer-offline', '--omit=dev', `./${filename}`], home)
  // its own install script compiles the driver for Node 20 for a minute: the one that is here already is taken
  const { versions, platform, arch } = process
  const built = join('node_modules', driverName({ version: versions.node, platform, arch }), 'build')
  if (existsSync(built)) cpSync(built, join(home, built), { recursive: true })
})

const program = join('node_modules', 'on-the-record', 'dist/cli/on-the-record.js')
const env = { ...process.env, NODE_ENV: '', DATABASE_URL: '', PORT: '0', ADMIN_TOKEN: 'a-token-of-the-test' }

/** Runs `on-the-record …` in the folder. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: home,
    env,
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

test('the package holds what runs, no sources, and not the article that is not ours', () => {
  expect(packed).toContain('dist/cli/on-the-record.js')
  expect(packed).toContain('seeds/people.yaml')
  expect(packed.filter((path) => /^(?:src|scripts|tests|packages|node_modules)\//.test(path))).toEqual([])
  expect(packed.filter((path) => /rferl-|tour/.test(path))).toEqual([])
  expect(packed.filter((path) => /^seeds\/articles\//.test(path))).toHaveLength(
    readdirSync('seeds/articles').length - 1,
  )
})

test('npm has made a program of it', () => {
  const { status, stdout } = spawnSync('npx', ['--no-install', 'on-the-record', '--version'], {
    cwd: home,
    encoding: 'utf8',
  })
  expect([status, stdout.trim()]).toEqual([
    0,
    process.env.npm_package_version ?? expect.stringMatching(/^\d+\.\d+\.\d+/),
  ])
})

describe('on-the-record', () => {
  test('lists its commands, and nothing without one', () => {
    const { status, out } = run('--help')
    expect(status).toBe(0)
    for (const name of Object.keys(COMMANDS)) expect(out).toMatch(new RegExp(`^ {2}${name} +\\w`, 'm'))
    expect(run()).toMatchObject({ status: 2, out: '', err: out })
    expect(run('help')).toMatchObject({ status: 0, out })
  })

  test('suggests the command that was meant', () => {
    const { status, err } = run('exprot')
    expect(status).toBe(2)
    expect(err).toMatch(/^usage: on-the-record COMMAND[\s\S]*\nexprot: no such command\. Did you mean export\?\n$/)
  })

  test.each(Object.keys(COMMANDS))('%s explains itself, and says last what is wrong with an option', (name) => {
    const { status, out } = run(name, '--help')
    expect([status, out.split('\n')[0]]).toEqual([0, expect.stringContaining(`usage: on-the-record ${name}`)])
    expect(out).toMatch(/^examples$/m)
    expect(out).toMatch(/^exit status: 0 /m)
    expect(out).not.toMatch(/npm (?:run|start)/)
    expect(run('help', name)).toMatchObject({ status: 0, out })
    const wrong = run(name, '--nonsense')
    expect([wrong.status, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toMatch(/^usage: on-the-record[\s\S]*\nUnknown option '--nonsense'\n$/)
  })

  test('loads, checks, prints, exports, copies and puts back, in the folder where it is called', () => {
    expect(run('doctor')).toMatchObject({ status: 2, err: expect.stringContaining('Run on-the-record seed first.') })
    mkdirSync(join(home, 'news'))
    cpSync(resolve('seeds/articles/tna-2019-03-04-harbour-sale.txt'), join(home, 'news/harbour.txt'))
    writeFileSync(join(home, 'news/many.jsonl'), manyStories(120)) // enough for threads
    expect(run('seed', 'news', '--threads', '2')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^121 created/m),
    })
    expect(existsSync(join(home, 'data/on-the-record.db'))).toBe(true)
    expect(run('doctor')).toMatchObject({ status: 0, err: '' })
    expect(run('extract', 'news/harbour.txt').out.trim().split('\n')).toHaveLength(1)
    expect(run('export', '--format', 'jsonl', '--to', 'all.jsonl')).toMatchObject({ status: 0, err: '' })
    expect(run('backup', 'copy.db')).toMatchObject({ status: 0, err: '' })
    expect(run('restore', 'copy.db')).toMatchObject({ status: 0, err: '' })
    expect(run('corrections', 'list')).toMatchObject({ status: 0, out: '', err: '' })
    expect(run('reextract', '--force')).toMatchObject({ status: 0, err: '' })
  })

  test('serves what was loaded, with the playground, changes and reloads', async () => {
    mkdirSync(join(home, 'seeds'), { recursive: true })
    cpSync(join(home, 'news'), join(home, 'seeds/articles'), { recursive: true })
    const { address, child } = await serve()
    const ask = async (query: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${env.ADMIN_TOKEN}` }
      const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) })
      return (await response.json()) as { data: Answer }
    }
    const { data } = await ask('{ archive { counts { articles } } quotes(first: 1) { nodes { id } } }')
    expect(data.archive.counts.articles).toBe(121)
    const page = await (await fetch(address, { headers: { accept: 'text/html' } })).text()
    const script = /src="(playground\/graphiql-[^"]+)"/.exec(page)![1]!
    expect((await fetch(new URL(script, address))).status).toBe(200)
    const [{ id }] = data.quotes.nodes
    const hidden = await ask(`mutation { hideQuote(input: {quote: {id: "${id}"}, author: "Ada", dryRun: true}) {
      userErrors { message } changes { aspect } } }`)
    expect(hidden).toMatchObject({ data: { hideQuote: { userErrors: [], changes: expect.any(Array) } } })
    const started = await ask('mutation { reload(input: {dryRun: true}) { reload { id } userErrors { message } } }')
    expect(started).toMatchObject({ data: { reload: { userErrors: [], reload: { id: expect.any(String) } } } })
    const reload = `{ node(id: "${started.data.reload.reload.id}") { ... on Reload { status total } } }`
    await expect
      .poll(async () => (await ask(reload)).data.node, { timeout: 60_000, interval: 500 })
      .toMatchObject({ status: 'DONE', total: expect.any(Number) })
    child.kill('SIGTERM')
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
  })
})

test('`on-the-record/text` reads an article, and has types; the schema is there', () => {
  writeFileSync(
    join(home, 'program.ts'),
    `import { type ArticleDraft, draftArticle, isProblem } from 'on-the-record/text'
const draft = draftArticle('a.txt', new TextEncoder().encode('Rain\\n\\n"It rains," said Ann Hill.\\n'))
export const people: ArticleDraft['people'] | null = isProblem(draft) ? null : draft.people\n`,
  )
  const compilerOptions = { strict: true, noEmit: true, target: 'es2023', module: 'nodenext', types: [] }
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  const tsc = resolve('node_modules/typescript/bin/tsc')
  const compiled = spawnSync(process.execPath, [tsc, '-p', '.'], { cwd: home, encoding: 'utf8' })
  expect([compiled.status, compiled.stdout]).toEqual([0, ''])
  const script = `
    const { draftArticle } = await import('on-the-record/text')
    const { people } = draftArticle('a.txt', Buffer.from('Rain\\n\\n"It rains," said Ann Hill.\\n'))
    const { existsSync } = await import('node:fs')
    console.log(people[0].name, existsSync(new URL(import.meta.resolve('on-the-record/schema.graphql'))))`
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: home, encoding: 'utf8' })
  expect([ran.stdout.trim(), ran.stderr]).toEqual(['Ann Hill true', ''])
})

/** The parts of answers that are looked at. */
interface Answer {
  readonly archive: { readonly counts: { readonly articles: number } }
  readonly quotes: { readonly nodes: readonly [{ readonly id: string }] }
  readonly reload: { readonly reload: { readonly id: string } }
  readonly node: { readonly status: string }
}

/** Starts the server. Its address once it listens. */
function serve(): Promise<{ readonly address: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [program, 'serve'], { cwd: home, env })
  running.add(child)
  return new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk
        const address = /^API\s+(\S+)$/m.exec(said)?.[1]
        if (address) resolve({ address, child })
      })
    child.on('close', () => reject(new Error(said)))
  })
}
