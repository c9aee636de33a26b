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
const letter = (name: string) =>
  `From editor@gazette.example Tue Apr  2 09:30:00 2019\nMessage-ID: <${name.toLowerCase()}@gazette.example>\nFrom: Desk <desk@gazette.example>\nSubject: ${name} Opens\nDate: Tue, 2 Apr 2019 09:30:00 +0000\n\n${BODY}\n`
const multipart = `Message-ID: <a@gazette.example>\nMIME-Version: 1.0\nFrom: Desk <desk@gazette.example>\nSubject: Bridge Opens\nDate: Tue, 2 Apr 2019 09:30:00 +0000\nContent-Type: multipart/alternative; boundary="b1"\n\n--b1\nContent-Type: text/plain; charset=utf-8\n\n${BODY}\n--b1\nContent-Type: text/html; charset=utf-8\n\n${page('Bridge')}\n--b1--\n`

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
  return [
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

/** Items, but of NITF the problems of reading it, for only then does it show whether it is whole. */
async function readAll(path: string, bytes: Uint8Array) {
  return (await itemsOf(path, bytes)).map((item) => {
    const draft = !isProblem(item) && item.format === 'NITF' ? draftRawArticle(item) : item
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
  if (codes.length === 0 && (file.isSilent?.(at) ?? false)) return null
  return `${where}: ${codes.join() || 'nothing'} is reported`
}

/** Paths and hashes of all that a file holds. */
export async function wholeOf({ path, bytes }: CutFile): Promise<string[]> {
  return (await readAll(path, bytes)).map((item) =>
    isProblem(item) ? `${item.code}: ${item.message}` : `${item.path} ${item.sha256}`,
  )
}
