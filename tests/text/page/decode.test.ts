import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { DocumentDraft, Problem } from '../../../src/text/draft.ts'
import { decode } from '../../../src/text/page/decode/decode.ts'
import { findMojibake } from '../../../src/text/page/decode/find-mojibake.ts'

const ENGLISH =
  'The harbour master said: \u201cWe don\u2019t know\u201d \u2014 and left the caf\u00e9.\r\nIt was late.\r\n'
const RUSSIAN =
  'Представитель совета сказал, что они не будут закрывать порт. «Мы решили это ещё в субботу», — заявил он. ' +
  'После этого он уехал из города, и вопрос остался без ответа.'
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (input: Uint8Array, encoding?: string) => decode('a.txt', input, { encoding }) as DocumentDraft
const refuse = (input: Uint8Array, encoding?: string) => (decode('a.txt', input, { encoding }) as Problem).code

describe('decode', () => {
  it('reads UTF-8, drops one BOM, and turns CRLF and CR into LF', () => {
    expect(read(bytes('\ufeffOne\r\nTwo\rThree\n')).text).toBe('One\nTwo\nThree\n')
    expect(read(bytes('One')).charset).toBe('utf-8')
    expect(read(bytes('One')).charsetConfidence).toBe(1)
    expect(read(bytes('\ufeff\ufeffOne')).text).toBe('\ufeffOne')
  })

  it('changes nothing else: no composing, no straightening, soft hyphens stay', () => {
    const odd = 'cafe\u0301 \u201cso\u201d it\u00adself\u00a0\u200bnow'
    expect(read(bytes(odd)).text).toBe(odd)
  })

  it('gives the hash and the length of the bytes', () => {
    const document = read(bytes('abc'))
    expect(document.byteLength).toBe(3)
    expect(document.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('knows Markdown by the name of the file', () => {
    expect((decode('notes.MD', bytes('x')) as DocumentDraft).format).toBe('MARKDOWN')
    expect(read(bytes('x')).format).toBe('TEXT')
  })

  it.each(['utf-16le', 'utf-16be'])('reads %s by its BOM', (charset) => {
    const document = read(new Uint8Array(iconv.encode(ENGLISH, charset, { addBOM: true })))
    expect(document).toMatchObject({ charset, charsetConfidence: 1, text: ENGLISH.replaceAll('\r\n', '\n') })
  })

  it('guesses windows-1252 by its curly marks', () => {
    const document = read(new Uint8Array(iconv.encode(ENGLISH.repeat(4), 'windows-1252')))
    expect(document.charset).toBe('windows-1252')
    expect(document.text).toContain('\u201cWe don\u2019t know\u201d \u2014')
  })

  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('tells %s from its kin by the words', (charset) => {
    const text = charset === 'windows-1251' ? RUSSIAN : RUSSIAN.replace(/[«»]/g, '"').replace('—', '-')
    const document = read(new Uint8Array(iconv.encode(text, charset)))
    expect(document).toMatchObject({ charset, text })
  })

  it('takes the charset that the caller names, or the one the file declares', () => {
    expect(read(new Uint8Array(iconv.encode('Привет', 'koi8-r')), 'KOI8-R').text).toBe('Привет')
    const declared = `charset=windows-1251\n\n${RUSSIAN}`
    expect(read(new Uint8Array(iconv.encode(declared, 'windows-1251')))).toMatchObject({
      charset: 'windows-1251',
      charsetConfidence: 1,
    })
  })

  it('refuses what is no text, and says why', () => {
    expect(refuse(new Uint8Array())).toBe('EMPTY')
    expect(refuse(bytes(' \n\u00a0\n'))).toBe('EMPTY')
    expect(refuse(new Uint8Array([0xef, 0xbb, 0xbf]))).toBe('EMPTY')
    expect(refuse(bytes('a\0b'))).toBe('BINARY')
    expect(refuse(bytes('%PDF-1.7 and so on'))).toBe('BINARY')
    expect(refuse(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toBe('UNDECODABLE')
    expect(refuse(bytes('abc'), 'no-such-charset')).toBe('UNDECODABLE')
    expect(refuse(new Uint8Array([0xc3, 0x28]), 'utf-8')).toBe('UNDECODABLE')
    expect((decode('a.txt', bytes('abcd'), { maxBytes: 3 }) as Problem).code).toBe('TOO_LARGE')
  })

  it('never puts a lost character in silently', () => {
    for (const charset of ['windows-1252', 'shift_jis', 'gb18030']) {
      const document = decode('a.txt', new Uint8Array([0x41, 0x81, 0xff, 0x8d, 0x42]), { encoding: charset })
      if ('text' in document) expect(document.text).not.toContain('\ufffd')
      else expect(document.code).toBe('UNDECODABLE')
    }
  })

  it('reads the article of the seeds as it stands', () => {
    const file = new URL('../../../seeds/articles/rferl-2020-08-15-lukashenka.txt', import.meta.url)
    expect(read(readFileSync(file)).text.length).toBe(4874)
  })
})

describe('findMojibake', () => {
  it.each([
    'He said \u00e2\u20ac\u0153no\u00e2\u20ac\u009d',
    'It\u00e2\u20ac\u2122s late',
    'the caf\u00c3\u00a9 opened',
    '\u00d0\u0178\u00d1\u20ac\u00d0\u00b8\u00d0\u00b2\u00d0\u00b5\u00d1\u201a',
    'lost \ufffd here',
    'a \u0093quoted\u0094 word',
  ])('finds it in %j', (text) => expect(findMojibake(text)).not.toBeNull())

  it.each(['“fine” — café, naïve, Ærø, SÃO PAULO', 'Привет', 'Âge d’or', 'plain'])('leaves %j alone', (text) =>
    expect(findMojibake(text)).toBeNull(),
  )
})
