// A format is one descriptor: it recognises its own files, no other does, and the guide names it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { newSample } from '../../src/formats/detect/sample.ts'
import { CERTAINTY } from '../../src/formats/format.ts'
import { FORMATS } from '../../src/formats/formats.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { tarOf, warcOf, zipOf } from './archives.ts'
import { itemsOf } from './read-bytes.ts'

const root = join(import.meta.dirname, '../..')
const files = join(import.meta.dirname, 'files')
const STORY = Buffer.from('Sarn Bridge Opens\n\nQUELL -- The bridge opened on Tuesday.\n')
const NOTES = Buffer.from('# Sarn Bridge Opens\n\n<p>The bridge opened on Tuesday.</p>\n')
const page = readFileSync(join(files, 'page.html'))
const packed = await tarOf([{ name: 'a.txt', bytes: STORY }])

const NEWSML_1 =
  '<?xml version="1.0"?><NewsML><NewsItem><NewsComponent><ContentItem><DataContent><p>The board of Sarnmouth voted on Monday to dredge the channel at last.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>'
const WIKI =
  '<mediawiki><page><title>Board votes</title><ns>0</ns><id>1</id><revision><text>The board met.</text></revision></page></mediawiki>'
const REUTERS =
  '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS NEWID="1"><TEXT><TITLE>BOARD VOTES</TITLE><BODY>The board met.</BODY></TEXT></REUTERS>'

const RECORDS = '<results><result><headline>Board votes</headline><body>The board met.</body></result></results>'
const ARC = `filedesc://a.arc 0.0.0.0 20080430204825 text/plain 0\n\nhttp://gazette.example/a 192.0.2.1 20080430204826 text/html ${page.length}\n`

/** Files of each format, by its name; those below `files` and some that are made here. */
const SAMPLES: Readonly<Record<string, readonly (readonly [path: string, bytes?: Uint8Array])[]>> = {
  text: [['story.txt', STORY], ['odd.yaml']],
  markdown: [
    ['notes.md', NOTES],
    ['story.markdown', STORY],
  ],
  html: [['page.html'], ['belarus-200815-rferl02.htm'], ['story.txt', page]],
  json: [['record.json'], ['dump.json'], ['cut.json', Buffer.from('{')]],
  jsonl: [['dump.jsonl'], ['cut.ndjson', Buffer.from('{')]],
  csv: [['table.csv'], ['table.tsv'], ['odd.csv']],
  ninjs: [['ninjs1.json'], ['ninjs2.json'], ['cut.ninjs', Buffer.from('[')]],
  nitf: [['story.nitf.xml']],
  newsml: [['item.newsml.xml'], ['message.newsml.xml']],
  feed: [['feed.rss'], ['feed.atom']],
  'newsml-1': [['wire.xml', Buffer.from(NEWSML_1)]],
  mediawiki: [['dump.xml', Buffer.from(WIKI)]],
  'reuters-21578': [['reut2-000.sgm', Buffer.from(REUTERS)]],
  'xml-records': [['results.xml', Buffer.from(RECORDS)]],
  arc: [['crawl.arc', Buffer.concat([Buffer.from(ARC), page, Buffer.from('\n')])]],
  wikitext: [
    ['page.wiki', Buffer.from('A board met.')],
    ['page.txt', Buffer.from('{{date|March 4, 2020}}\nThe [[board]] met.\n')],
  ],
  wire: [['a.tst', Buffer.from('\u0001eca062 4 i 211 a\n\u0002Board votes =\n\nThe board met.\n\u0003')]],
  eml: [['letter.eml'], ['cut.eml', Buffer.from('Subj')]],
  mbox: [['letters.mbox'], ['cut.mbox', Buffer.from('From a')]],
  warc: [['crawl.warc', warcOf([{ id: 'a', url: 'https://gazette.example/a', body: page }], false)]],
  zip: [['archive.zip', zipOf([{ name: 'a.txt', bytes: STORY }])]],
  tar: [['archive.tar', gunzipSync(packed)]],
  gzip: [
    ['story.txt.gz', gzipSync(STORY)],
    ['archive.tgz', packed],
  ],
}
const sampleFiles = Object.entries(SAMPLES).flatMap(([name, list]) =>
  list.map(([path, bytes]) => [name, path, bytes ?? readFileSync(join(files, path))] as const),
)

describe('a descriptor', () => {
  it('has samples', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(FORMATS.map(({ name }) => name).sort())
    const used = new Set(sampleFiles.map(([, path]) => path))
    expect(readdirSync(files).filter((path) => !used.has(path))).toEqual([])
  })

  it.each(sampleFiles)('of %s recognises %s, and no other is as sure', (name, path, bytes) => {
    const sample = newSample(path, bytes, true)
    const certainties = new Map(FORMATS.map((format) => [format.name, format.recognise(sample)]))
    const own = certainties.get(name)!
    expect(own).toBeGreaterThan(CERTAINTY.NONE)
    for (const [other, certainty] of certainties)
      if (other !== name) expect([other, certainty < own]).toEqual([other, true])
  })

  it.each(sampleFiles.filter(([, path]) => !/^cut|^odd/.test(path)))('of %s reads %s', async (_, path, bytes) => {
    expect((await itemsOf(path, bytes)).some((item) => !isProblem(item))).toBe(true)
  })

  it('is in the registry, each under a name of its own', () => {
    const folder = join(root, 'src/formats/descriptors')
    const described = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(folder, name)))
    expect(described.sort()).toEqual(FORMATS.map(({ name }) => `${name}.ts`).sort())
  })

  it('is in the guide with its endings and types', () => {
    const guide = readFileSync(join(root, 'docs/formats.md'), 'utf8')
    const rows = [...guide.matchAll(/^\| `(\w[\w-]*)` \| (.*?) \| (.*?) \|$/gm)].map(([, name, ...cells]) => [
      name,
      ...cells.map((cell) => [...cell!.matchAll(/`(.+?)`/g)].map((match) => match[1]!)),
    ])
    expect(rows).toEqual(
      FORMATS.map(({ name, endings, mimeTypes }) => [name, endings.map((ending) => `.${ending}`), mimeTypes]),
    )
  })
})
