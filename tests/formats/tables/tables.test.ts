// Tables as they come: columns in many languages, cells with quotes and blanks where a table should have none.
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newQuoteMender } from '../../../src/formats/tables/mend-quotes.ts'
import { isProblem } from '../../../src/text/is-problem.ts'
import { draftsOf, onlyOf, summaryOf } from '../read-bytes.ts'

const BODY = 'The council of Quell voted on Tuesday to close the bridge over the Sarn for three months.'

const summaries = async (table: string) => (await draftsOf('a.csv', table)).map(summaryOf)

const LANGUAGES: readonly (readonly [string, string])[] = [
  ['de', 'Titel;Text;Datum;Autor'],
  ['de', 'Überschrift;Volltext;Erscheinungsdatum;Verfasser'],
  ['fr', 'Titre;Texte;Date de publication;Auteur'],
  ['es', 'Título;Contenido;Fecha;Autor'],
  ['it', 'Titolo;Testo;Data;Autore'],
  ['pt', 'Título;Conteúdo;Data de publicação;Autor'],
  ['nl', 'Kop;Inhoud;Publicatiedatum;Auteur'],
  ['sv', 'Titel;Brödtext;Publicerad;Författare'],
  ['pl', 'Tytuł;Treść;Data publikacji;Autor'],
  ['ru', 'Заголовок;Текст;Дата;Автор'],
  ['uk', 'Назва;Зміст;Дата;Автор'],
  ['tr', 'Başlık;Metin;Tarih;Yazar'],
  ['zh', '标题;正文;发布日期;作者'],
  ['ja', 'タイトル;本文;公開日;著者'],
  ['ko', '제목;본문;날짜;기자'],
  ['ar', 'العنوان;النص;تاريخ;الكاتب'],
]

test.each(LANGUAGES)('columns named in %s: %s', async (_, names) => {
  expect(await onlyOf('a.csv', `${names}\nQuell sperrt Brücke;${BODY};2020-08-15;Dana Kissik\n`)).toMatchObject({
    headline: 'Quell sperrt Brücke',
    published: '2020-08-15',
    authors: ['Dana Kissik'],
    paragraphs: [`LEAD ${BODY}`],
  })
})

const RIGHT = {
  headline: 'Quell "shuts", bridge',
  published: '2020-08-15',
  paragraphs: [`LEAD He said "go", and left. ${BODY}`],
}

test.each([
  ['quotes doubled', `title,body,date\n"Quell ""shuts"", bridge","He said ""go"", and left. ${BODY}",2020-08-15\n`],
  [
    'quotes that are not doubled',
    `"title","body","date"\n"Quell "shuts", bridge","He said "go", and left. ${BODY}","2020-08-15"\n"Second one","${BODY}","2020-08-16"\n`,
  ],
  [
    'blanks behind the commas',
    `title, body, date\n"Quell ""shuts"", bridge", "He said ""go"", and left. ${BODY}", 2020-08-15\n`,
  ],
  [
    'quotes that are the text’s own',
    `title|body|date\nQuell "shuts", bridge|He said "go", and left. ${BODY}|2020-08-15\n"Go," he said|"Go," he said. ${BODY}|2020-08-16\n`,
  ],
  [
    'a byte order mark',
    `\ufeff"title","body","date"\r\n"Quell ""shuts"", bridge","He said ""go"", and left. ${BODY}","2020-08-15"\r\n`,
  ],
])('%s', async (_, table) => {
  const [first, ...others] = await summaries(table)
  expect(first).toMatchObject(RIGHT)
  for (const other of others) expect(other).toMatchObject({ published: '2020-08-16' })
})

test('a byte order mark before a quoted headline with a line end in it', async () => {
  const table = `\ufeff"title","body","date"\r\n"Quell, shuts\nbridge","${BODY}","2020-08-15"\r\n`
  expect(await onlyOf('a.csv', table)).toMatchObject({
    headline: 'Quell, shuts\nbridge'.replace('\n', ' '),
    published: '2020-08-15',
  })
})

test('a line end in a cell without quotes parts no article', async () => {
  const table = `title|body|date\nFirst one|${BODY}|2020-08-15\nSecond one|He said "go" and\nwent home. ${BODY}|2020-08-16\n`
  const [, second, ...others] = await summaries(table)
  expect(second).toMatchObject({ headline: 'Second one', published: '2020-08-16' })
  expect(others).toEqual([])
  // two short rows are two articles
  expect(await summaries(`title,body,date\nFirst,${BODY}\nSecond,${BODY} Again.\n`)).toHaveLength(2)
})

test('a row with a text in the place of its date is refused, with its line and column', async () => {
  const table = `title,body,date\nFirst one,"${BODY}",2020-08-15\nSecond one,He said that,he would never leave the town of Quell again in all of his long life\nThird one,"${BODY}",2020-08-17\n`
  const drafts = await draftsOf('a.csv', table)
  expect(drafts.map((one) => (isProblem(one) ? [one.code, one.line, one.column] : 'read'))).toEqual([
    'read',
    ['MARKUP', 3, 3],
    'read',
  ])
  expect(JSON.stringify(drafts[1])).not.toContain('never leave') // what it says is not told again
  expect(await summaries(`title,body,date\nFirst one,He said that,he would go,2020-08-15\n`)).toMatchObject([
    { code: 'MARKUP' },
  ])
})

test('tables that are as they should be come through unchanged, in whatever pieces', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', 'é'), maxLength: 6 })
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(rows, fc.boolean(), fc.integer({ min: 1, max: 9 }), (cells, isAllQuoted, size) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
      const plain = (text: string) => (isAllQuoted || /[", \n]|^$/.test(text) ? quoted(text) : text)
      const bytes = Buffer.from(cells.map((row) => row.map(plain).join(',')).join('\r\n'))
      const mender = newQuoteMender({ delimiter: ',', isAllQuoted })
      const parts: Buffer[] = []
      for (let at = 0; at < bytes.length; at += size) parts.push(mender.push(bytes.subarray(at, at + size)))
      const mended = Buffer.concat([...parts, mender.end()])
      expect(parse(mended)).toEqual(cells)
    }),
  )
})
