// Files of every form that can break off, each with the places in it behind which a record is whole.

import { constants, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { draftRawArticle } from '../../src/formats/draft-raw-article.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { warcOf, zipOf } from './archives.ts'
import { itemsOf } from './read-bytes.ts'

export interface CutFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** Where each record ends, in order: cut there or later, it is whole. */
  readonly ends: readonly number[]
  /** Whether nothing tells that a file cut there is not whole. */
  readonly isSilent?: (at: number) => boolean
  /** Whether the last record may be kept though it is not whole, for that cannot be told. */
  readonly isUnsure?: boolean
  /** Of a packed file: what is unpacked of its beginning, to be looked for in `ends`. */
  readonly unpacked?: (cut: Uint8Array) => number
}

const BODY = 'The bridge over the river opened on Tuesday.\n\n“It will stand,” said Mayor Tilda Vankorren.\n'
const names = ['Bridge', 'Ferry', 'Mill', 'Weir', 'Löck']
const page = (name: string) =>
  `<!doctype html>\n<html lang="en"><head><title>${name} Opens</title><script>let a = "<p>"</script></head><body>\n<!-- it is new --><article><h1>${name} Opens Again</h1><p class="a b">The ${name} opened on Tuesday.</p>\n<p>“It will stand,” said Mayor Tilda Vankorren.</p></article>\n</body></html>\n`

/** Records in a row, between a head and a tail, with the place where each ends. */
function rowOf(parts: readonly (string | Uint8Array)[], head = '', tail = '', between = '') {
  const all: Uint8Array[] = [Buffer.from(head)]
  let length = all[0]!.length
  const ends: number[] = []
  for (const [i, part] of parts.entries()) {
    const bytes = Buffer.from(part)
    ends.push(length + bytes.length)
    const joined = Buffer.concat([bytes, Buffer.from(i < parts.length - 1 ? between : '')])
    all.push(joined)
    length += joined.length
  }
  return { bytes: Buffer.concat([...all, Buffer.from(tail)]), ends }
}

const record = (name: string) => JSON.stringify({ title: `${name} Opens`, tags: ['a', { b: '}]"' }], body: BODY })
const feedItem = (name: string) =>
  `<item><title>${name} Opens</title><guid>${name}</guid><content:encoded><![CDATA[<p>${BODY}</p>]]></content:encoded></item>`
const newsItem = (name: string) =>
  `<newsItem guid="urn:${name}"><contentMeta><headline>${name} Opens</headline></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>The ${name} opened.</p><p>It “stands” there.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>`
const newsMlItem = (name: string) =>
  `<NewsItem><Identification><NewsIdentifier><NewsItemId>${name}</NewsItemId></NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>${name} Opens</HeadLine></NewsLines><ContentItem><DataContent><p>The ${name} over the river opened on Tuesday, after three years of works.</p></DataContent></ContentItem></NewsComponent></NewsItem>`
const result = (name: string) =>
  `<result><headline>${name} Opens</headline><body><p>The ${name} opened on Tuesday.</p></body></result>`
const arcRecord = (name: string) => {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(name)}`
  return `http://gazette.example/${encodeURIComponent(name)} 192.0.2.1 20080430204826 text/html ${Buffer.byteLength(body)}\n${body}`
}
const wikiPage = (name: string, id: number) =>
  `<page><title>${name} opens</title><ns>0</ns><id>${id + 1}</id><revision><timestamp>2020-03-05T10:00:00Z</timestamp><text xml:space="preserve">{{date|March 4, 2020}}\n${BODY}</text></revision></page>`
const reutersStory = (name: string, id: number) =>
  `<REUTERS TOPICS="NO" NEWID="${id + 1}"><DATE>26-FEB-1987 15:01:01.79</DATE><TEXT>&#2;\n<TITLE>${name.toUpperCase()} OPENS</TITLE>\n<DATELINE>    QUELL, Feb 26 - </DATELINE><BODY>The ${name} opened on Tuesday.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>`
const wireMessage = (name: string, id: number) =>
  `\u0016\u0016\u0001eca${100 + id} 4 i 211 ccccb   nwn 061\r\n\nQuell-works/\r\n\u0002${name} Opens Again\nBy Mia Quell, Northern Wire =\r\n\n   Quell (nwn) - The ${name} opened on Tuesday.\r\n\n   “It will stand,” said Mayor Tilda Vankorren.\r\n\u0003`
const wikitext =
  "{{date|March 4, 2020}}\n{{byline|location=Quell}}\n<!-- it is new -->'''Quell''' \u2014 The [[w:Bridge|bridge]] opened on Tuesday.<ref>Sarn Sentinel</ref>\n\n“It will stand,” said [[Tilda Vankorren]].\n\n{| class=\"wikitable\"\n| 1 || 2\n|}\n\n== Sources ==\n*[http://g.example/1 Board]\n\n[[Category:Bridges]]\n"
const plain = `Löck Opens\n\n${BODY}`
const fenced = `---\ntitle: Löck Opens\ndate: 2020-03-04\n---\n\n${BODY}`
const ninjsItem = (name: string) =>
  JSON.stringify({ uri: `urn:${name}`, headline: `${name} Opens`, body_text: BODY, pubstatus: 'usable' })
const letter = (name: string) =>
  `From editor@gazette.example Tue Apr  2 09:30:00 2019\nMessage-ID: <${name.toLowerCase()}@gazette.example>\nFrom: Desk <desk@gazette.example>\nSubject: ${name} Opens\nDate: Tue, 2 Apr 2019 09:30:00 +0000\n\n${BODY}\n`
const multipart = `Message-ID: <a@gazette.example>\nMIME-Version: 1.0\nFrom: Desk <desk@gazette.example>\nSubject: Bridge Opens\nDate: Tue, 2 Apr 2019 09:30:00 +0000\nContent-Type: multipart/alternative; boundary="b1"\n\n--b1\nContent-Type: text/plain; charset=utf-8\n\n${BODY}\n--b1\nContent-Type: text/html; charset=utf-8\n\n${page('Bridge')}\n--b1--\n`

/** Pieces of a text that are open where it is cut behind their first `shown` bytes, so that it breaks off there. */
interface Pieces {
  readonly of: RegExp
  readonly shown: number
}

const CHARACTERS: Pieces = { of: /[\u0080-\uffff]/g, shown: 1 }
const WIKI_MARKUP: Pieces = {
  of: /\{\{.*?\}\}|\[\[.*?\]\]|<!--.*?-->|<ref>.*?<\/ref>|\{\|[\s\S]*?\|\}|==.*==/g,
  shown: 2,
}
const FRONT_MATTER: Pieces = { of: /^---[\s\S]*?\n---/g, shown: 4 }

/** Nothing tells that a text breaks off where it is cut outside of all pieces, or in its very first character beyond ASCII. */
function silentOutside(text: string, ...pieces: readonly Pieces[]): (at: number) => boolean {
  const inside = pieces.flatMap(({ of, shown }) =>
    [...text.matchAll(of)].slice(of === CHARACTERS.of ? 1 : 0).map(({ index, 0: piece }) => {
      const start = Buffer.byteLength(text.slice(0, index))
      return { from: start + shown, to: start + Buffer.byteLength(piece) }
    }),
  )
  return (at) => !inside.some(({ from, to }) => at >= from && at < to)
}

const ended = (text: Uint8Array) => (at: number) => text[at - 1] === 10

/** A tar archive whose entries end where each one's padding does. */
async function tarFile(): Promise<CutFile> {
  const tar = pack()
  for (const name of names) tar.entry({ name: `${name}.txt` }, `${name} Opens\n\n${BODY}`)
  tar.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of tar) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  // a header of 512 bytes (another two in front of it where the name is no ASCII), then the text
  const ends: number[] = []
  for (let at = 0; bytes[at] !== 0; ) {
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8)
    const isText = bytes.toString('latin1', at + 156, at + 157) === '0'
    if (isText) ends.push(at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  return { path: 'a.tar', bytes, ends, isSilent: (at) => at >= bytes.length - 512 }
}

function zipFile(path: string, flags: number): CutFile {
  const entries = names.map((name, i) => {
    const text = Buffer.from(`${name} Opens\n\n${BODY}`)
    const packed = i % 2 ? { bytes: deflateRawSync(text), method: 8 as const, size: text.length } : { bytes: text }
    return { name: `${name}.txt`, flags, ...packed }
  })
  const bytes = zipOf(entries)
  let length = 0
  const ends = entries.map(({ name, bytes }) => (length += 30 + Buffer.byteLength(name) + bytes.length))
  return { path, bytes, ends }
}

function packed(file: CutFile, path: string): CutFile {
  const bytes = gzipSync(file.bytes)
  const unpacked = (cut: Uint8Array) => gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).length
  return { path, bytes, ends: file.ends, unpacked }
}

export async function cutFiles(): Promise<CutFile[]> {
  const lines = rowOf(names.map(record), '', '\n', '\n')
  const rows = rowOf(
    names.map((name) => `"${name} Opens",2019-04-02,"${BODY.replaceAll('"', '""')}",${name} desk\n`),
    'title,date,body,author\n',
  )
  const letters = rowOf(names.map(letter))
  const records = names.map((name, i) => ({
    id: `${i}`,
    url: `https://gazette.example/${i}`,
    body: Buffer.from(page(name)),
  }))
  const warc = rowOf(records.map((one) => warcOf([one], false)))
  const warcPacked = rowOf(records.map((one) => warcOf([one], true)))
  const tar = await tarFile()
  const single = (path: string, text: string, more: Partial<CutFile> = {}): CutFile => {
    const bytes = Buffer.from(text)
    return { path, bytes, ends: [bytes.length], ...more }
  }
  const jsonl: CutFile = {
    path: 'a.jsonl',
    ...lines,
    isSilent: (at) => lines.ends.some((end) => at === end || at === end + 1),
  }
  const stories = rowOf(names.map(reutersStory), '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n', '\n', '\n')
  const arc = rowOf(names.map(arcRecord), 'filedesc://a.arc 0.0.0.0 20080430204825 text/plain 4\n1 0\n\n', '\n', '\n')
  const messages = rowOf(names.map(wireMessage), '', '', '\r\n')
  return [
    single('a.txt', plain, { isUnsure: true, isSilent: silentOutside(plain, CHARACTERS) }),
    single('a.md', fenced, { isUnsure: true, isSilent: silentOutside(fenced, FRONT_MATTER, CHARACTERS) }),
    single('a.wiki', wikitext, { isUnsure: true, isSilent: silentOutside(wikitext, WIKI_MARKUP, CHARACTERS) }),
    { path: 'a.tst', ...messages, isSilent: (at) => messages.ends.some((end) => at >= end && at <= end + 4) },
    { path: 'a.sgm', ...stories, isSilent: (at) => stories.ends.some((end) => at === end || at === end + 1) },
    { ...packed({ path: 'a.sgm', ...stories }, 'a.sgm.gz'), ends: stories.ends },
    {
      path: 'a.xml',
      ...rowOf(names.map(newsMlItem), '<?xml version="1.0"?>\n<NewsML Version="1.2">', '</NewsML>', '\n'),
    },
    {
      path: 'd.xml',
      ...rowOf(
        names.map(wikiPage),
        '<mediawiki xml:lang="en"><siteinfo><sitename>Sarn Wiki</sitename></siteinfo>\n',
        '\n</mediawiki>',
        '\n',
      ),
    },
    {
      path: 'results.xml',
      ...rowOf(names.map(result), '<?xml version="1.0"?>\n<results count="5">', '</results>', '\n'),
    },
    { path: 'a.arc', ...arc, isSilent: (at) => arc.ends.some((end) => at === end || at === end + 1) },
    {
      path: 'a.ninjs',
      ...rowOf(names.map(ninjsItem), '[', ']', ', '),
    },
    {
      path: 'a.warc',
      bytes: warc.bytes,
      ends: warc.ends.map((end) => end - 4),
      isSilent: (at) => warc.ends.includes(at),
    },
    {
      path: 'a.warc.gz',
      bytes: warcPacked.bytes,
      ends: warc.ends.map((end) => end - 4),
      unpacked: (cut) => gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).length,
      isSilent: (at) => warcPacked.ends.includes(at),
    },
    jsonl,
    { ...packed(jsonl, 'a.jsonl.gz'), ends: lines.ends.map((end) => end + 1) },
    {
      path: 'a.json',
      ...rowOf(names.map(record), '[', ']\n', ', '),
      isSilent: (at) => at >= rowOf(names.map(record), '[', ']', ', ').bytes.length,
    },
    {
      path: 'b.json',
      ...rowOf(names.map(record), '{"count": 5, "response": {"articles": [\n', '\n]}, "more": null}', ',\n'),
    },
    single('c.json', record('Bridge')),
    { path: 'a.csv', ...rows, isSilent: ended(rows.bytes), isUnsure: true },
    packed({ path: 'a.csv', ...rows }, 'a.csv.gz'),
    { path: 'a.mbox', ...letters, isSilent: ended(letters.bytes), isUnsure: true },
    single('a.eml', multipart, {
      ends: [Buffer.byteLength(multipart) - 1],
      isSilent: (at) => at === Buffer.byteLength(multipart) - 1,
    }),
    single('a.html', page('Bridge'), {
      isUnsure: true,
      isSilent: (at) => at === Buffer.byteLength(page('Bridge')) - 1,
    }),
    // what is packed is proven whole by its checksum only, which comes last
    { ...packed(single('a.html', page('Bridge')), 'a.html.gz'), ends: [1e9] },
    {
      path: 'a.rss',
      ...rowOf(
        names.map(feedItem),
        '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>G > H</title>\n',
        '</channel></rss>',
        '\n',
      ),
    },
    {
      path: 'b.xml',
      ...rowOf(
        names.map(newsItem),
        '<?xml version="1.0"?>\n<!-- a < b --><newsMessage><itemSet>',
        '</itemSet></newsMessage>',
      ),
    },
    single(
      'c.xml',
      `<?xml version="1.0"?>\n<nitf><body><body.head><hedline><hl1>Bridge Opens</hl1></hedline></body.head><body.content><p>${BODY}</p></body.content></body></nitf>`,
    ),
    zipFile('a.zip', 0x800),
    packed(zipFile('a.zip', 0x800), 'a.zip.gz'),
    tar,
    packed(tar, 'a.tgz'),
  ]
}

/** Formats of which only their reading shows whether an article is whole. */
const READ_LATER: ReadonlySet<string> = new Set(['NITF', 'MARKDOWN'])

/** Items; of some formats the problems of reading them. */
async function readAll(path: string, bytes: Uint8Array) {
  return (await itemsOf(path, bytes)).map((item) => {
    const draft = !isProblem(item) && READ_LATER.has(item.format) ? draftRawArticle(item) : item
    return isProblem(draft) ? draft : item
  })
}

/** What is wrong with how a file that is cut at `at` is read; null: nothing. */
export async function wrongWith(file: CutFile, whole: readonly string[], at: number): Promise<string | null> {
  const cut = file.bytes.subarray(0, at)
  const found = await readAll(file.path, cut)
  const kept = found.flatMap((item) => (isProblem(item) ? [] : `${item.path} ${item.sha256}`))
  const codes = found.flatMap((item) => (isProblem(item) ? `${item.code} ${item.path}` : []))
  const length = file.unpacked ? file.unpacked(cut) : at
  const complete = whole.slice(0, file.ends.filter((end) => end <= length).length)
  const more = kept.slice(complete.length)
  const where = `${file.path} cut at ${at} of ${file.bytes.length}`
  if (kept.slice(0, complete.length).join() !== complete.join())
    return `${where}: kept ${kept.length} of ${complete.length}`
  if (more.length > (file.isUnsure ? 1 : 0)) return `${where}: ${more.length} more than are whole`
  if (codes.join() === `TRUNCATED ${file.path}`) return null
  // what is silent may be too little for an article
  if (/^(?:NO_BODY \S+)?$/.test(codes.join()) && (file.isSilent?.(at) ?? false)) return null
  return `${where}: ${codes.join() || 'nothing'} is reported`
}

/** Paths and hashes of all that a file holds. */
export async function wholeOf({ path, bytes }: CutFile): Promise<string[]> {
  return (await readAll(path, bytes)).map((item) =>
    isProblem(item) ? `${item.code}: ${item.message}` : `${item.path} ${item.sha256}`,
  )
}
