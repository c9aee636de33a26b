import { describe, expect, it } from 'vitest'
import { draftsOf, onlyOf, summaryOf } from './read-bytes.ts'

const all = async (path: string, content: string) => (await draftsOf(path, content)).map(summaryOf)
const paragraphs = [
  'LEAD The board of Sarnmouth voted on Monday to dredge the channel, after a long evening.',
  'BODY “The boats cannot wait,” said Tilda Vankorren, who leads the board.',
]

describe('a wire', () => {
  it('of IPTC 7901 has its headline, byline, notes and signs', async () => {
    const wire =
      '\u0001eca062 4 i 211 ccccb   dpa 061\r\n\nSarnmouth-harbour/\r\n\u0002Board votes to dredge\nBy Mia Quell, Northern Wire =\r\n\n' +
      '   Sarnmouth (dpa) - The board of Sarnmouth voted on Monday to dredge the\r\nchannel, after a long evening.\r\n\n' +
      '   “The boats cannot wait,” said Tilda Vankorren,\r\nwho leads the board.\r\n\n' +
      '# dpa NOTEBOOK\r\n\n## Contacts\r\n- Editing by: Tom Vale, +49 30 1234\r\n\ndpa mq tv\u0003'
    expect(await onlyOf('a.tst', wire)).toMatchObject({
      ...{ path: 'a.tst#eca062', headline: 'Board votes to dredge', authors: ['Mia Quell', 'Northern Wire'] },
      ...{ place: 'Sarnmouth', paragraphs },
    })
  })

  it('of ANPA 1312 has its lines for editors, and its marks as print has them', async () => {
    const wire =
      '\u0016\u0016\u0001W2870\u001f_asian\nf l\u0013\u0011 BC-LT--Harbour     11-13 1049\n\u0002^BC-LT--Harbour,466<\n^Board votes to dredge<\n' +
      '^AP Photo XNP101<\n^Eds: With AP Photos.<\n^By MIA QUELL=\n^Associated Press=\n' +
      "\t   SARNMOUTH (AP) _ The board of Sarnmouth voted on Monday to dredge the channel, after a long evening. \n\t   ``The boats cannot wait,'' said Tilda Vankorren, who leads the board. \n\u0003"
    expect(await onlyOf('a', wire)).toMatchObject({
      ...{ headline: 'Board votes to dredge', authors: ['Mia Quell', 'Associated Press'], credits: ['ORIGINATOR AP'] },
      ...{ place: 'SARNMOUTH', paragraphs },
    })
  })

  it('has many messages; one that kills a story is none', async () => {
    const of = (header: string, text: string) => `\u0001${header}\n\u0002Board votes to dredge =\n\n${text}\n\u0003`
    const wire =
      of('eca1 4 i 90 a', 'The board of Sarnmouth voted on Monday to dredge the channel, after a long evening.') +
      of('eca2 4 i 9 BULLETIN KILL', 'Kill the story of the board.')
    expect(await all('a.tst', wire)).toMatchObject([{ headline: 'Board votes to dredge' }, { code: 'WITHDRAWN' }])
  })
})

describe('NewsML 1.2', () => {
  const item = (status: string, content: string) =>
    `<?xml version="1.0"?><NewsML Version="1.2"><NewsItem xml:lang="en"><Identification><NewsIdentifier><NewsItemId>TX-1</NewsItemId></NewsIdentifier></Identification>` +
    `<NewsManagement><FirstCreated>20200815T134951+0000</FirstCreated><Status FormalName="${status}"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Board votes to dredge</HeadLine><ByLine>By Mia Quell</ByLine><DateLine>SARNMOUTH, Aug 15, 2020 (AFP) -</DateLine></NewsLines>` +
    `<AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
  const story = paragraphs.map((words) => `<p>${words.slice(5)}</p>`).join('')
  it.each([
    ['NITF', `<nitf><body><body.content>${story}</body.content></body></nitf>`],
    ['XHTML', `<html><body>${story}</body></html>`],
    ['markup as text', `<![CDATA[${story}]]>`],
  ])('holds %s', async (_, content) => {
    expect(await onlyOf('a.xml', item('Usable', content))).toMatchObject({
      ...{ headline: 'Board votes to dredge', authors: ['Mia Quell'], published: '2020-08-15T13:49:51Z' },
      ...{ place: 'SARNMOUTH', credits: ['ORIGINATOR AFP'], paragraphs },
    })
  })
  it('that is cancelled is none', async () =>
    expect(await onlyOf('a.xml', item('Canceled', story))).toMatchObject({ code: 'WITHDRAWN' }))
})

describe('Reuters-21578', () => {
  it('has a story for each element, and none where there is a headline alone', async () => {
    const sgml =
      '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS TOPICS="YES" NEWID="7"><DATE>26-FEB-1987 15:01:01.79</DATE><TOPICS><D>cocoa</D></TOPICS><TEXT>&#2;\n<TITLE>BOARD &lt;SARN> VOTES TO DREDGE</TITLE>\n' +
      '<AUTHOR>    by Mia Quell, Reuters</AUTHOR><DATELINE>    SARNMOUTH, Feb 26 - </DATELINE><BODY>The board of Sarnmouth voted on Monday to dredge the\nchannel, after a long evening.\n    "The boats cannot wait," said Tilda Vankorren, who leads the\nboard.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n' +
      '<REUTERS TOPICS="NO" NEWID="8"><DATE>26-FEB-1987</DATE><TEXT TYPE="BRIEF">&#2;<TITLE>QUAY SHUT</TITLE>&#3;</TEXT></REUTERS>'
    expect(await all('reut2-000.sgm', sgml)).toMatchObject([
      {
        ...{ path: 'reut2-000.sgm#7', headline: 'BOARD <SARN> VOTES TO DREDGE', authors: ['Mia Quell', 'Reuters'] },
        ...{ published: '1987-02-26', place: 'SARNMOUTH', credits: ['ORIGINATOR Reuters'] },
        paragraphs: [paragraphs[0], 'BODY "The boats cannot wait," said Tilda Vankorren, who leads the board.'],
      },
      { path: 'reut2-000.sgm#8', code: 'NO_BODY' },
    ])
  })
})

describe('wikitext', () => {
  const text =
    "{{date|March 4, 2020}}\n{{byline|location=Sarnmouth}}\n'''Sarnmouth''' — The [[w:Board|board]] of Sarnmouth voted on Monday to dredge the channel.<ref>x</ref>\n\n" +
    '“The boats cannot wait,” said [[Tilda Vankorren]], who leads the board.\n\n== Sources ==\n*{{source|url=http://g.example/1|title=Board|pub=Sarn Sentinel}}\n\n[[Category:Harbours]]\n'
  const read = { published: '2020-03-04', place: 'Sarnmouth', credits: ['CONTRIBUTOR Sarn Sentinel'] }
  it('is a story, with what its templates say', async () =>
    expect(await onlyOf('a.txt', text)).toMatchObject({
      ...read,
      headline: null,
      paragraphs: ['LEAD The board of Sarnmouth voted on Monday to dredge the channel.', paragraphs[1]],
    }))
  it('in a dump is read for articles alone', async () => {
    const page = (ns: number, id: number, inner: string) =>
      `<page><title>Board votes</title><ns>${ns}</ns><id>${id}</id>${inner}</page>`
    const revision = `<revision><timestamp>2020-03-05T10:00:00Z</timestamp><text xml:space="preserve">${text.replaceAll('<ref>x</ref>', '&lt;ref>x&lt;/ref>')}</text></revision>`
    const dump = `<mediawiki xml:lang="en"><siteinfo><sitename>Sarn Wiki</sitename></siteinfo>${page(0, 1, revision)}${page(1, 2, revision)}${page(0, 3, '<redirect title="X"/>')}</mediawiki>`
    expect(await all('dump.xml', dump)).toMatchObject([
      { path: 'dump.xml#1', headline: 'Board votes', published: '2020-03-04', place: 'Sarnmouth', language: 'en' },
    ])
  })
})

describe('JSON that is none', () => {
  const body = paragraphs.map((words) => words.slice(5)).join('\\n\\n')
  it('has numbers that JSON has not', async () =>
    expect(
      await all(
        'a.jsonl',
        `{"title": "One: NaN", "score": NaN, "body": "${body}"}\n{"title": "Two", "x": -Infinity, "body": "${body}"}\n`,
      ),
    ).toMatchObject([{ headline: 'One: NaN' }, { headline: 'Two' }]))
  it('has a comma before what closes', async () =>
    expect(await all('a.json', `[{"title": "One", "body": "${body}",},]`)).toMatchObject([{ headline: 'One' }]))
})
