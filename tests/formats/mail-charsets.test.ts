// Mail in Japanese, whatever it says of its charset; and names in ZIP archives.
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { zipOf } from './archives.ts'
import { draftsOf, onlyOf } from './read-bytes.ts'

const WORDS = '橋の議会は火曜日、橋を三か月閉鎖することを決めた。市長は「一人の命も危険にさらさない」と述べた。'

/** WHATWG's ISO-2022-JP, which no library here writes: two bytes a character between escape sequences. */
function iso2022jp(text: string): Buffer {
  const bytes = [...iconv.encode(text, 'euc-jp')].map((byte) => byte & 0x7f)
  return Buffer.from([0x1b, 0x24, 0x42, ...bytes, 0x1b, 0x28, 0x42])
}

const HEAD =
  'From: Hana Tanaka <h@quell.example>\r\nSubject: The bridge\r\nDate: Sat, 15 Aug 2020 10:00:00 +0900\r\nMIME-Version: 1.0\r\n'

const mail = (headers: string, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`${HEAD}${headers}\r\n\r\n`), body, Buffer.from('\r\n')])

test.each([
  [
    'declared',
    mail('Content-Type: text/plain; charset=iso-2022-jp\r\nContent-Transfer-Encoding: 7bit', iso2022jp(WORDS)),
  ],
  ['declared, in capitals and marks', mail('Content-Type: text/plain;\r\n charset="ISO-2022-JP"', iso2022jp(WORDS))],
  ['not declared', mail('Content-Type: text/plain;\r\nContent-Transfer-Encoding: 7bit', iso2022jp(WORDS))],
  ['declared as US-ASCII', mail('Content-Type: text/plain; charset=us-ascii', iso2022jp(WORDS))],
  [
    'declared, and UTF-8',
    mail('Content-Type: text/plain; charset=iso-2022-jp\r\nContent-Transfer-Encoding: 8bit', Buffer.from(WORDS)),
  ],
  [
    'in one of two parts',
    mail(
      'Content-Type: multipart/mixed; boundary=b',
      Buffer.concat([
        Buffer.from('--b\r\nContent-Type: text/plain\r\n\r\n'),
        iso2022jp(WORDS),
        Buffer.from('\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--'),
      ]),
    ),
  ],
])('a message in ISO-2022-JP, %s', async (_, bytes) => {
  expect(await onlyOf('a.eml', bytes)).toMatchObject({ headline: 'The bridge', paragraphs: [`LEAD ${WORDS}`] })
})

test('a message in another charset is what it was', async () => {
  const body = iconv.encode('Die Brücke ist gesperrt, sagte die Bürgermeisterin am Dienstag.', 'windows-1252')
  expect(await onlyOf('a.eml', mail('Content-Type: text/plain; charset=windows-1252', body))).toMatchObject({
    paragraphs: ['LEAD Die Brücke ist gesperrt, sagte die Bürgermeisterin am Dienstag.'],
  })
})

test('names in UTF-8 without the flag, and in code page 437', async () => {
  const content = Buffer.from(
    'Bridge Shuts\n\nThe bridge over the Sarn was shut on Tuesday, the council of Quell said.\n',
  )
  const named = (name: Buffer) => {
    const archive = Buffer.from(zipOf([{ name: 'x'.repeat(name.length), bytes: content, flags: 0 }]))
    for (const at of [archive.indexOf('x'.repeat(name.length)), archive.lastIndexOf('x'.repeat(name.length))])
      name.copy(archive, at)
    return archive
  }
  expect(await onlyOf('a.zip', named(Buffer.from('Brücke.txt')))).toMatchObject({ path: 'a.zip!Brücke.txt' })
  expect(await onlyOf('a.zip', named(Buffer.from('Br\x81cke.txt', 'latin1')))).toMatchObject({
    path: 'a.zip!Brücke.txt',
  })
  // broken off, so that its directory is not there
  const cut = named(Buffer.from('Brücke.txt'))
  const drafts = await draftsOf('a.zip', cut.subarray(0, cut.lastIndexOf('PK\x01\x02')))
  expect(JSON.stringify(drafts)).toContain('a.zip!Brücke.txt')
})
