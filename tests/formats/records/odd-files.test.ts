// Files as programs write them, whatever their formats say: what each gives is written down first.
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { zipOf } from '../archives.ts'
import { draftsOf, itemsOf, onlyOf, summaryOf } from '../read-bytes.ts'

const LEAD = 'The harbour of Alba opened on Monday after the long repair of its northern pier, the board said.'
const MORE = 'It has been shut since May, when a storm broke the pier in two.'
const paragraphs = [`LEAD ${LEAD}`, `BODY ${MORE}`]
const PAGE = `<!DOCTYPE html><html><head><title>Harbour opens again</title></head><body><h1>Harbour opens again</h1><p>${LEAD}</p><p>${MORE}</p></body></html>`
const all = async (path: string, content: string | Uint8Array) => (await draftsOf(path, content)).map(summaryOf)
const headlines = async (path: string, content: string | Uint8Array) =>
  (await all(path, content)).map((one) => ('headline' in one ? one.headline : one.code))

describe('JSON values one after another', () => {
  const record = (title: string) => ({ title, body: `${LEAD} "{" [ is no end: ] "}"` })
  it.each([
    ['in one line', JSON.stringify(record('One')) + JSON.stringify(record('Two'))],
    ['over lines', `${JSON.stringify(record('One'), null, 2)}\n${JSON.stringify(record('Two'), null, 2)}\n`],
    ['with commas', `${JSON.stringify(record('One'))},\n${JSON.stringify(record('Two'))},`],
    ['as lists', `[${JSON.stringify(record('One'))}]\n[${JSON.stringify(record('Two'))}]`],
  ])('%s are records each', async (_, text) => expect(await headlines('a.json', text)).toEqual(['One', 'Two']))

  it('are none where anything else stands between', async () =>
    expect(
      await headlines('a.json', `${JSON.stringify(record('One'), null, 1)} or ${JSON.stringify(record('Two'))}`),
    ).toEqual(['MARKUP']))
})

/** ISO-2022-JP of a text whose characters are all of two bytes: those of EUC-JP without their high bits. */
const jis = (text: string) =>
  Buffer.concat([Buffer.from('\x1b$B'), iconv.encode(text, 'euc-jp').map((byte) => byte & 0x7f), Buffer.from('\x1b(B')])

describe('a mail', () => {
  const mail = (type: string, body: string | Buffer) =>
    Buffer.concat([
      Buffer.from(`From: Mia Quell <m@quay.example>\nSubject: Harbour opens again\nMIME-Version: 1.0\n${type}\n\n`),
      Buffer.from(body),
      Buffer.from('\n'),
    ])
  const japanese = '港の議会は火曜日、橋を三か月閉鎖することを決めた。市長は「一人の命も危険にさらさない」と述べた。'

  it.each([
    ['a signature', `${LEAD}\n\n${MORE}\n-- \nMia Quell\nQuay Wire\n`],
    ['an older mail below', `${LEAD}\n\n${MORE}\n\nOn Monday Tom Vale wrote:\n> Is it open?\n> Since when?\n`],
    ['both', `${LEAD}\n\n${MORE}\n\n> Is it open?\n-- \nMia Quell\n`],
  ])('ends before %s', async (_, body) =>
    expect(await onlyOf('a.eml', mail('Content-Type: text/plain; charset=utf-8', body))).toMatchObject({ paragraphs }),
  )

  it('keeps what it quotes among its own words', async () => {
    const body = `${LEAD}\n\n> Is it open?\n\n${MORE}\n`
    expect(await onlyOf('a.eml', mail('Content-Type: text/plain', body))).toMatchObject({
      paragraphs: expect.arrayContaining([`BODY ${MORE}`]),
    })
  })

  it.each<[string, string, Buffer]>([
    ['without a charset', 'Content-Type: text/plain;', jis(japanese)],
    ['without a type', 'X-Mailer: none', jis(japanese)],
    ['as declared', 'Content-Type: text/plain; charset=iso-2022-jp', jis(japanese)],
    ['in UTF-8 that says otherwise', 'Content-Type: text/plain; charset=iso-2022-jp', Buffer.from(japanese)],
    [
      'in UTF-8 that says otherwise in quotes',
      'Content-Type: text/plain; charset="ISO-2022-JP"',
      Buffer.from(japanese),
    ],
  ])('in Japanese %s', async (_, type, body) =>
    expect(await onlyOf('a.eml', mail(type, body))).toMatchObject({ language: 'ja', paragraphs: [`LEAD ${japanese}`] }),
  )
})

describe('text of unusual bytes', () => {
  const text = `Harbour opens again\n\nBy Mia Quell\n\n${LEAD}\n\n${MORE}\n`
  it.each([
    ['UTF-16, little end first, without a mark', iconv.encode(text, 'utf-16le', { addBOM: false })],
    ['UTF-16, big end first, without a mark', iconv.encode(text, 'utf-16be', { addBOM: false })],
  ])('%s', async (_, bytes) =>
    expect(await onlyOf('a.txt', bytes)).toMatchObject({ headline: 'Harbour opens again', paragraphs }),
  )

  it('ISO-2022-JP in a file of text', async () =>
    expect(
      await onlyOf(
        'a.txt',
        Buffer.concat([jis('港の橋'), Buffer.from('\n\n'), jis('港の議会は火曜日、橋を三か月閉鎖することを決めた。')]),
      ),
    ).toMatchObject({
      language: 'ja',
    }))

  it('is data where its zeros are on both sides', async () =>
    expect(await headlines('a.txt', Buffer.from(`${'a\0\0b'.repeat(99)}`))).toEqual(['BINARY']))
})

describe('the names in a ZIP archive', () => {
  const nameOf = async (name: Uint8Array, flags = 0) =>
    (await itemsOf('a.zip', zipOf([{ name, bytes: Buffer.from(PAGE), flags }]))).map(({ path }) => path)
  it.each<[string, string]>([
    ['utf-8', 'Brücke.html'],
    ['utf-8', '橋.html'],
    ['cp437', 'Brücke.html'],
    ['cp437', 'café ñ.html'],
    ['shift_jis', '橋の記事.html'],
    ['ibm866', 'Мост.html'],
    ['ibm866', 'Приветы.html'],
  ])('in %s without a flag: %s', async (charset, name) =>
    expect(await nameOf(iconv.encode(name, charset))).toEqual([`a.zip!${name}`]),
  )
})

describe('a web archive of before WARC', () => {
  const record = (url: string, type: string, body: string) =>
    `${url} 192.0.2.1 20080430204826 ${type} ${Buffer.byteLength(body)}\n${body}\n`
  const arc =
    record('filedesc://a.arc', 'text/plain', '1 0 Quay\nURL IP-address Archive-date Content-type Archive-length\n') +
    record('dns:quay.example', 'text/dns', '20080430\nquay.example. IN A 192.0.2.1\n') +
    record(
      'http://quay.example/1',
      'text/html',
      `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`,
    ) +
    record('http://quay.example/2', 'text/html', `HTTP/1.1 404 Not Found\r\n\r\n${PAGE}`) +
    record('http://quay.example/a.png', 'image/png', 'HTTP/1.1 200 OK\r\n\r\nPNG') +
    record('http://quay.example/3', 'text/html', `HTTP/1.0 200 OK\n\n${PAGE}`)
  it.each([
    ['plain', Buffer.from(arc)],
    ['packed', gzipSync(arc)],
  ])('has its pages that went well: %s', async (_, bytes) => {
    const pages = await all('a.arc', bytes)
    expect(pages).toMatchObject([{ url: 'http://quay.example/1' }, { url: 'http://quay.example/3' }])
    expect(pages[0]).toMatchObject({ path: 'a.arc#http://quay.example/1', headline: 'Harbour opens again', paragraphs })
  })
  it('that breaks off says so', async () =>
    expect(await headlines('a.arc', Buffer.from(arc.slice(0, -100)))).toEqual(['Harbour opens again', 'TRUNCATED']))
})

describe('XML of a vocabulary that nobody knows', () => {
  it.each([
    [
      'elements',
      `<articles><article><title>Harbour opens again</title><author><name>Mia Quell</name></author><body><p>${LEAD}</p><p>${MORE}</p></body></article><article><title>Two</title><text>${LEAD}</text></article></articles>`,
    ],
    [
      'names in attributes',
      `<?xml version="1.0"?><response><result><doc><str name="title">Harbour opens again</str><arr name="author"><str>Mia Quell</str></arr><str name="content">${LEAD}\n\n${MORE}</str></doc><doc><str name="title">Two</str><str name="content">${LEAD}</str></doc></result></response>`,
    ],
  ])('has a record wherever there is a body: %s', async (_, xml) => {
    const records = await all('a.xml', xml)
    expect(records).toMatchObject([
      { path: 'a.xml#1', headline: 'Harbour opens again', authors: ['Mia Quell'], paragraphs },
      { headline: 'Two', paragraphs: [`LEAD ${LEAD}`] },
    ])
  })
  it('is refused where there is none', async () =>
    expect(await headlines('a.xml', '<?xml version="1.0"?><config><title>Harbour</title></config>')).toEqual([
      'UNKNOWN_FORM',
    ]))
})

describe('wikitext', () => {
  it('that names its place has it for a dateline', async () => {
    const text = `{{date|August 15, 2020}}\n{{byline|location=Alba}}\n'''Alba''' — ${LEAD}\n\n${MORE}\n`
    expect(await onlyOf('a.wiki', text)).toMatchObject({ place: 'Alba', paragraphs })
  })
})
