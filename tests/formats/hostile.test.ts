import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ReadOptions } from '../../src/formats/raw-article.ts'
import { readRawArticles } from '../../src/formats/read-raw-articles.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { tarOf, warcOf, zipOf } from './archives.ts'
import { draftsOf, itemsOf, onlyOf } from './read-bytes.ts'

const STORY = Buffer.from('Sarn Bridge Opens\n\nQUELL -- The bridge opened on Tuesday.\n\nIt rained all day.\n')
const outcomes = async (path: string, bytes: Uint8Array | string, options?: ReadOptions) =>
  (await itemsOf(path, bytes, options)).map((item) => (isProblem(item) ? `${item.code} ${item.path}` : item.path))
const nitf = (head: string, words: string) =>
  `<?xml version="1.0"?>\n${head}<nitf><body><body.content><p>It rained. ${words}</p></body.content></body></nitf>`

describe('XML', () => {
  const LAUGHS = `<!DOCTYPE nitf [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">\n]>\n`

  it.each([
    ['entities in entities', LAUGHS, '&b;'],
    ['a file of the system as an entity', '<!DOCTYPE nitf [<!ENTITY f SYSTEM "file:///etc/passwd">]>\n', '&f;'],
    ['a parameter entity', '<!DOCTYPE nitf [<!ENTITY % d SYSTEM "http://example.org/d.dtd"> %d;]>\n', ''],
  ])('with %s is refused, with the line', async (_, head, words) => {
    const [problem] = await draftsOf('a.xml', nitf(head, words))
    expect(problem).toMatchObject({ code: 'ENTITIES', path: 'a.xml', line: 2 })
    const [feed] = await draftsOf('a.rss', `${head}<rss><channel><item><title>${words}</title></item></channel></rss>`)
    expect(feed).toMatchObject({ code: 'ENTITIES', line: 1 })
  })

  it('may name a document type elsewhere, which is not fetched', async () => {
    const head = '<!DOCTYPE nitf SYSTEM "http://127.0.0.1:1/nitf.dtd">\n'
    expect(await onlyOf('a.xml', nitf(head, 'Nothing more.'))).toMatchObject({
      paragraphs: ['LEAD It rained. Nothing more.'],
    })
  })

  it('decodes references once, and leaves what it does not know', async () => {
    const words = '&amp;lt; &#8220;yes&#8221; &#146; &nosuch; &eacute; &#0; &#xD800; so.'
    expect(await onlyOf('a.xml', nitf('', words))).toMatchObject({
      paragraphs: ['LEAD It rained. &lt; “yes” ’ &nosuch; é &#0; &#xD800; so.'],
    })
  })

  it.each([
    ['not well-formed', '<nitf><body></nitf>', 'MARKUP'],
    ['of no known kind', '<?xml version="1.0"?><kml><p>x</p></kml>', 'UNKNOWN_FORM'],
    ['deep', `<nitf>${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</nitf>`, 'TOO_DEEP'],
    ['cut off', '<?xml version="1.0"?><nitf><body><body.content><p>It rai', 'TRUNCATED'],
  ])('that is %s is refused', async (_, text, code) => {
    expect(await onlyOf('a.xml', text)).toMatchObject({ code })
  })
})

describe('archives', () => {
  it.each(['../../etc/cron.d/a.txt', '/etc/a.txt', 'C:\\a.txt', 'a\\..\\b.txt', 'a\u0000.txt', 'a\u202etxt.exe.txt'])(
    'with an entry named %j do without it',
    async (name) => {
      const entries = [
        { name, bytes: STORY },
        { name: 'b.txt', bytes: STORY },
      ]
      const [first, second, ...rest] = await itemsOf('a.zip', zipOf(entries))
      expect(first).toMatchObject({ code: 'UNSAFE_PATH', path: expect.not.stringMatching(/[\0\u202e]/) })
      expect([second?.path, rest]).toEqual(['a.zip!b.txt', []])
      if (name.includes('\0')) return
      const tar = await itemsOf('a.tgz', await tarOf(entries))
      expect(tar).toMatchObject([{ code: 'UNSAFE_PATH' }, { path: 'a.tgz!b.txt' }])
    },
  )

  it('do not follow links, nor read special files', async () => {
    const zip = zipOf([
      { name: 'l.txt', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 },
      { name: 'b.txt', bytes: STORY },
    ])
    expect(await outcomes('a.zip', zip)).toEqual(['LINK a.zip!l.txt', 'a.zip!b.txt'])
    const tar = await tarOf([
      { name: 'l.txt', type: 'symlink', linkname: '/etc/passwd' },
      { name: 'f.txt', type: 'fifo' },
      { name: 'b.txt', bytes: STORY },
    ])
    expect(await outcomes('a.tgz', tar)).toEqual(['LINK a.tgz!l.txt', 'LINK a.tgz!f.txt', 'a.tgz!b.txt'])
  })

  it('that are bombs are not unpacked, and the rest is read', async () => {
    const zeros = Buffer.alloc(20 * 1024 ** 2, 'a\n')
    const packed = { bytes: deflateRawSync(zeros), method: 8 as const }
    const entries = [
      { name: 'bomb.txt', ...packed, size: zeros.length },
      { name: 'b.txt', bytes: STORY },
    ]
    expect(await outcomes('a.zip', zipOf(entries))).toEqual(['BOMB a.zip!bomb.txt', 'a.zip!b.txt'])
    // The directory lies about the size.
    const lying = [
      { name: 'bomb.txt', ...packed, size: 1000 },
      { name: 'b.txt', bytes: STORY },
    ]
    expect(await outcomes('a.zip', zipOf(lying))).toEqual(['DAMAGED a.zip!bomb.txt', 'a.zip!b.txt'])
  })

  it('of gzip stop at a ratio, and what came before is read', async () => {
    const line = '{"title": "A", "body": "It opened."}\n'
    const bomb = gzipSync(Buffer.concat([Buffer.from(line), Buffer.alloc(110 * 1024 ** 2, 10)]))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await outcomes('a.jsonl.gz', bomb)).toEqual(['a.jsonl.gz#1', 'BOMB a.jsonl.gz'])
    const long = gzipSync(Buffer.alloc(20 * 1024 ** 2, 'It rained. '))
    expect(await outcomes('a.txt.gz', long)).toEqual(['TOO_LARGE a.txt.gz'])
  })

  it('stop at a number of entries, and at a number of archives inside each other', async () => {
    const many = zipOf(Array.from({ length: 9 }, (_, i) => ({ name: `${i}.txt`, bytes: STORY })))
    expect(await outcomes('a.zip', many, { limits: { entries: 3 } })).toEqual([
      ...['a.zip!0.txt', 'a.zip!1.txt', 'a.zip!2.txt'],
      'TOO_MANY a.zip',
    ])
    let inner = zipOf([{ name: 'a.txt', bytes: STORY }])
    for (let i = 0; i < 4; i++) inner = zipOf([{ name: 'n.zip', bytes: inner }])
    expect(await outcomes('a.zip', inner)).toEqual(['TOO_DEEP a.zip!n.zip!n.zip!n.zip'])
  })

  it('that are locked, cut off or no archives at all are refused', async () => {
    const zip = zipOf([
      { name: 'a.txt', bytes: STORY, flags: 0x801, size: STORY.length - 12 },
      { name: 'b.txt', bytes: STORY },
    ])
    expect(await outcomes('a.zip', zip)).toEqual(['ENCRYPTED a.zip!a.txt', 'a.zip!b.txt'])
    expect(await outcomes('a.zip', zip.subarray(0, 60))).toEqual(['ENCRYPTED a.zip!a.txt', 'TRUNCATED a.zip'])
    expect(await outcomes('a.zip', 'PK\u0003\u0004 is how it begins')).toEqual(['DAMAGED a.zip'])
    const tar = await tarOf([{ name: 'a.txt', bytes: STORY }])
    expect((await outcomes('a.tgz', tar.subarray(0, 60))).at(-1)).toBe('TRUNCATED a.tgz')
    expect(await outcomes('a.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]))).toEqual(['TRUNCATED a.gz'])
    const warc = warcOf([{ id: '1', url: 'http://example.org/', body: STORY }], false)
    for (const end of [5, 40, 200, 400])
      for (const item of await itemsOf('a.warc', warc.subarray(0, end))) expect(item.path).toMatch(/^a\.warc/)
  })
})

describe('what is too large or too slow', () => {
  it('is refused part by part', async () => {
    const limits = { itemBytes: 200, wholeBytes: 1000 }
    const long = `{"title": "A", "body": "${'It opened. '.repeat(30)}"}`
    const short = '{"title": "A", "body": "It opened."}'
    expect(await outcomes('a.jsonl', `${short}\n${long}\n${short}\n`, { limits })).toEqual([
      'a.jsonl#1',
      'TOO_LARGE a.jsonl#2',
      'a.jsonl#3',
    ])
    expect(await outcomes('a.json', `[${`${long},`.repeat(5)}${short}]`, { limits })).toEqual(['TOO_LARGE a.json'])
    expect(await outcomes('a.txt', 'word '.repeat(100), { limits })).toEqual(['TOO_LARGE a.txt'])
    const zip = zipOf([
      { name: 'a.txt', bytes: Buffer.alloc(300, 'word ') },
      { name: 'b.txt', bytes: STORY },
    ])
    expect(await outcomes('a.zip', zip, { limits })).toEqual(['TOO_LARGE a.zip!a.txt', 'a.zip!b.txt'])
  })

  it('stops after a time, but not for the time that its reader takes', async () => {
    const slow = {
      path: 'a.jsonl',
      size: 1e6,
      async *open() {
        for (let i = 0; i < 50; i++) {
          yield Buffer.from('{"title": "A", "body": "It opened."}\n')
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      },
    }
    const codes: string[] = []
    for await (const item of readRawArticles(slow, { limits: { milliseconds: 150 } }))
      codes.push(isProblem(item) ? item.code : 'read')
    expect(codes.at(-1)).toBe('TOO_LONG')
    expect(codes.length).toBeLessThan(20)

    let read = 0
    for await (const item of readRawArticles(
      {
        ...slow,
        open: async function* () {
          yield Buffer.from('{"title": "A", "body": "It."}\n'.repeat(3))
        },
      },
      { limits: { milliseconds: 1000 } },
    )) {
      expect(isProblem(item)).toBe(false)
      read++
      await new Promise((resolve) => setTimeout(resolve, 400))
    }
    expect(read).toBe(3)
  })
})

describe('characters that cannot be kept', () => {
  it.each(['\\u0000', '\\ud800'])('%s in a record is refused, and the next record read', async (code) => {
    const lines = `{"title": "A", "body": "It ${code} opened."}\n{"title": "B", "body": "It opened."}\n`
    expect((await draftsOf('a.jsonl', lines)).map((draft) => isProblem(draft) && draft.code)).toEqual([
      'UNDECODABLE',
      false,
    ])
  })

  it.each([
    ['a text', 'a.txt', 'Bridge\n\nIt op\u0000ened.'],
    ['a table', 'a.csv', 'title,author,body\nA,B,It op\u0000ened.'],
  ])('NUL in %s means data', async (_, path, text) => {
    expect(await outcomes(path, text)).toEqual([`BINARY ${path}`])
  })
})
