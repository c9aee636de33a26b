// What is wrong with the database, the disk or the files: one clear line, an exit status, and nothing lost.

import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { tarOf, zipOf } from '../formats/archives.ts'
import { type Ended, manyStories, newOperator } from './commands.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 }) // each test starts processes

const operator = newOperator('refused')
const { file, folder, seed, rows, run } = operator
afterAll(() => operator.leave())

const story = (name: string) =>
  `${name} Opens Again\n\nQUELL -- The ${name} opened on Tuesday.\n\n"It stands," said Mayor Tilda Vankorren.\n`
const inbox = join(folder, 'inbox')
const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(inbox, name), bytes)
const headlines = () =>
  rows<{ headline: string }>('SELECT headline FROM "Article" ORDER BY 1').map(({ headline }) => headline)

beforeAll(async () => {
  mkdirSync(inbox)
  put('bridge.txt', story('Bridge'))
  expect(await seed(inbox)).toMatchObject({ code: 0 })
})

/** One line that says what is wrong, one that says what to do, and no trace of the program. */
function expectClear({ code, err }: Ended, status: number, ...words: RegExp[]): void {
  expect(code).toBe(status)
  expect(err.trim().split('\n')).toHaveLength(2)
  for (const word of words) expect(err).toMatch(word)
  expect(err).not.toMatch(/^\s+at |node:internal/m)
}

describe('two runs at once', () => {
  test('the second says who is loading and ends with 75, or waits; both files are there in the end', async () => {
    const holder = new Database(`${file}.lock`)
    holder.exec(`INSERT INTO holder VALUES (7, 'npm run seed', '2026-01-01T00:00:00Z'); BEGIN IMMEDIATE`)
    put('ferry.txt', story('Ferry'))
    expectClear(await seed(inbox), 75, /archive\.db: npm run seed is at work on it, process \d+ since/, /--wait/)
    expectClear(await run('reextract'), 75, /is at work on it/)
    expect(headlines()).toEqual(['Bridge Opens Again'])
    const waiting = operator.start([inbox, '--wait', '60'])
    const early = await Promise.race([
      waiting.ended,
      new Promise((resolve) => setTimeout(() => resolve('waits'), 4_000)),
    ])
    expect(early).toBe('waits')
    holder.close()
    expect(await waiting.ended).toMatchObject({ code: 0, err: '' })
    expect(headlines()).toEqual(['Bridge Opens Again', 'Ferry Opens Again'])
  })

  test('started together, one of them loads and the other waits its turn', async () => {
    put('mill.txt', story('Mill'))
    const both = await Promise.all([seed(inbox, '--wait', '60'), seed(inbox, '--wait', '60')])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(both.filter(({ out }) => out.includes('1 created'))).toHaveLength(1)
    expect(both.filter(({ out }) => out.includes('3 unchanged'))).toHaveLength(1)
  })

  test('a run that was killed holds nothing', async () => {
    const first = operator.start([inbox, '--watch'], (out, child) => out.includes('unchanged') && child.kill('SIGKILL'))
    await first.ended
    expect(await seed(inbox)).toMatchObject({ code: 0 })
  })
})

test('a database that may not be written is left as it is', async (context) => {
  const locked = join(folder, 'locked')
  mkdirSync(locked)
  const archive = join(locked, 'archive.db')
  copyFileSync(file, archive)
  for (const [path, mode] of [
    [archive, 0o444],
    [locked, 0o555],
  ] as const)
    chmodSync(path, mode)
  const before = readFileSync(archive)
  try {
    // who may write everywhere is no measure
    if (process.getuid?.() === 0) {
      const ended = spawnSync('setpriv', [
        '--reuid=65534',
        '--clear-groups',
        '--inh-caps=-all',
        process.execPath,
        '--version',
      ])
      if (ended.status !== 0) return context.skip('nobody with fewer rights can be had here')
    }
    const as =
      process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups', process.execPath] : [process.execPath]
    chmodSync(folder, 0o755)
    const ended = spawnSync(as[0]!, [...as.slice(1), 'scripts/run.mjs', 'seeds/seed.ts', inbox], {
      env: { ...process.env, DATABASE_URL: `file:${archive}` },
      encoding: 'utf8',
    })
    expectClear(
      { code: ended.status, out: ended.stdout, err: ended.stderr },
      2,
      /archive\.db: cannot be written/,
      /DATABASE_URL/,
    )
    expect(readFileSync(archive).equals(before)).toBe(true)
  } finally {
    chmodSync(locked, 0o755)
  }
})

describe('a damaged database', () => {
  const damage = join(folder, 'damaged.db')
  const env = { ...process.env, DATABASE_URL: `file:${damage}` }
  const command = (script: string, ...args: string[]): Ended => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', script, ...args], {
      env,
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: stderr }
  }

  test('overwritten in the middle: loading and doctor say so, and it is left alone', () => {
    copyFileSync(file, damage)
    const at = openSync(damage, 'r+')
    for (let page = 4; page * 4096 < statSync(file).size; page += 2)
      writeSync(at, Buffer.alloc(4096, 0x5a), 0, 4096, page * 4096)
    const before = readFileSync(damage)
    expectClear(
      command('seeds/seed.ts', inbox, '--force'),
      2,
      /damaged\.db: not a database, or damaged/,
      /Keep the file/,
    )
    expect(readFileSync(damage).equals(before)).toBe(true)
    const { code, out, err } = command('scripts/doctor.ts')
    expect(code).toBe(1)
    expect(out + err).toMatch(/BROKEN|damaged/)
  })

  test('cut off, or something else altogether', () => {
    writeFileSync(damage, readFileSync(file).subarray(0, 20_000))
    expectClear(command('seeds/seed.ts', inbox), 2, /not a database, or damaged/)
    writeFileSync(damage, 'Dear reader, this is a letter. '.repeat(300))
    expectClear(command('seeds/seed.ts', inbox), 2, /not a database, or damaged/)
    expect(readFileSync(damage, 'utf8')).toContain('Dear reader')
  })
})

test('a full disk: nothing half written, and once there is room the same command goes on', (context) => {
  const archive = join(folder, 'full.db')
  copyFileSync(file, archive)
  const many = join(folder, 'many.jsonl')
  writeFileSync(many, manyStories(400))
  const articlesIn = (name: string) => {
    const database = new Database(name)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.pragma('foreign_key_check')).toEqual([])
    const [all, whole] = ['', 'JOIN "Paragraph" p ON p."articleId" = a.id AND p.position = 2'].map((join) =>
      database.prepare(`SELECT count(*) FROM "Article" a ${join}`).pluck().get(),
    )
    database.close()
    expect(whole).toBe(all)
    return Number(all)
  }
  const before = articlesIn(archive)
  // on a disk of its own, with no room but for the archive and a little; then with plenty
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const size = Math.ceil(statSync(archive).size / 1024) + 500
  const script = `copy() { for rest in '' -wal; do [ ! -e "$disk/full.db$rest" ] || cp "$disk/full.db$rest" "$archive.$1$rest"; done; }
    disk=$0 archive=$1
    mount -t tmpfs -o size=${size}k tmpfs "$0" && cp "$1" "$0/full.db" || exit 99
    DATABASE_URL="file:$0/full.db" "$2" scripts/run.mjs seeds/seed.ts "$3"; echo "status $?"; copy then
    mount -o remount,size=200000k "$0"
    DATABASE_URL="file:$0/full.db" "$2" scripts/run.mjs seeds/seed.ts "$3"; echo "status $?"; copy after`
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['--mount', '--map-root-user', 'bash', '-c', script, disk, archive, process.execPath, many],
    { encoding: 'utf8' },
  )
  if (status !== 0) return context.skip('no disk can be made here')
  expect(stdout.match(/status \d+/g)).toEqual(['status 2', 'status 0'])
  expectClear({ code: 2, out: '', err: stderr }, 2, /full\.db: the disk is full/, /Free some space/)
  expect(articlesIn(`${archive}.then`)).toBeGreaterThanOrEqual(before)
  expect(articlesIn(`${archive}.then`)).toBeLessThan(before + 400)
  expect(articlesIn(`${archive}.after`)).toBe(before + 400)
})

test('hostile files are refused in a line each, and the rest is loaded', async () => {
  const hostile = join(folder, 'hostile')
  mkdirSync(hostile)
  const at = (name: string) => join(hostile, name)
  const words = Buffer.from(story('Lock'))
  writeFileSync(at('a-good.txt'), words)
  const zeros = Buffer.alloc(20 * 1024 ** 2, 'a\n')
  const packed = { bytes: deflateRawSync(zeros), method: 8 as const, size: zeros.length }
  writeFileSync(at('bomb.zip'), zipOf([{ name: 'zeros.txt', ...packed }]))
  const line = Buffer.from(`${JSON.stringify({ title: 'Dam Opens', body: 'The dam opened on Tuesday.' })}\n`)
  writeFileSync(at('bomb.jsonl.gz'), gzipSync(Buffer.concat([line, Buffer.alloc(110 * 1024 ** 2, 10)])))
  writeFileSync(
    at('laughs.xml'),
    '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><nitf><body><body.content><p>&b;</p></body.content></body></nitf>',
  )
  writeFileSync(
    at('outside.xml'),
    '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>',
  )
  writeFileSync(
    at('walk.tar'),
    await tarOf([
      { name: '../../walk.txt', bytes: words },
      { name: 'l.txt', type: 'symlink', linkname: '/etc/passwd' },
      { name: 'in.txt', bytes: Buffer.from(story('Weir')) },
    ]),
  )
  writeFileSync(at('long.txt'), 'A line of a very long file. '.repeat(400_000))
  writeFileSync(at('marks.txt'), `Marks\n\n${'“word '.repeat(200_000)}\n`)
  writeFileSync(at('nul.txt'), 'Head\n\nA story \0 with a hole.\n')
  writeFileSync(at('bell\u0007\u001b[31m.txt'), words)
  symlinkSync('/etc/passwd', at('link.txt'))
  spawnSync('mkfifo', [at('pipe.txt')])
  const sparse = openSync(at('sparse.txt'), 'w')
  writeSync(sparse, Buffer.from([0]), 0, 1, 30 * 1024 ** 3)
  const { code, out, err } = await seed(hostile)
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).not.toMatch(/\p{Cc}(?<!\n)/u)
  const lines = out.split('\n').filter((line) => line.startsWith('skipped '))
  const said = lines.map((line) => /hostile\/(.+?)(?::\d+)?: .*\[([A-Z_]+)\] \S/.exec(line)?.slice(1, 3).join(' '))
  expect(said.sort()).toEqual(
    [
      ...[
        'bell\\u0007\\u001b[31m.txt UNSAFE_PATH',
        'bomb.jsonl.gz BOMB',
        'bomb.zip!zeros.txt BOMB',
        'laughs.xml ENTITIES',
      ],
      ...['link.txt LINK', 'long.txt TOO_LARGE', 'nul.txt BINARY', 'outside.xml ENTITIES', 'pipe.txt LINK'],
      ...['sparse.txt BINARY', 'walk.tar!../../walk.txt UNSAFE_PATH', 'walk.tar!l.txt LINK'],
    ].sort(),
  )
  expect(headlines()).toEqual(expect.arrayContaining(['Lock Opens Again', 'Weir Opens Again', 'Marks', 'Dam Opens']))
  expect(existsSync(join(folder, 'walk.txt'))).toBe(false)
})
