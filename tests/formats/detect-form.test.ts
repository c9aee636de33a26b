import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/formats/detect/detect-format.ts'
import { findFiles } from '../../src/ingest/files/find-files.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { draftsOf, onlyOf } from './read-bytes.ts'

const detect = (path: string, text: string | Uint8Array) => {
  const detected = detectFormat(path, typeof text === 'string' ? Buffer.from(text) : text, true)
  return 'code' in detected ? detected.code : detected.format.name
}

describe('what a file is', () => {
  it.each([
    ['text', 'Bridge Opens\n\nIt opened.'],
    ['text', '[ rfe/rl banner ]\n\nBridge Opens'],
    ['text', '"We {will}," he said'],
    ['text', 'From the pier came a band, and 2019\nwas over'],
    ['text', 'DATE=10/5/2004\nTYPE=REPORT\nNUMBER=2-3\n\nIt opened.'],
    ['text', '<EMBARGOED> Bridge Opens\n\nIt opened.'],
    ['text', 'The title, the author, the body\n\nwere all lost'],
    ['html', '<!-- saved from url=(0014)about:internet -->\n<html><body>'],
    ['html', '\ufeff \n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><html>'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['html', '<p>It opened.</p>'],
    ['nitf', '<?xml version="1.0"?><!-- x --><!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf>'],
    ['newsml', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">'],
    ['newsml', '<g2:newsMessage xmlns:g2="http://iptc.org/std/nar/2006-10-01/">'],
    ['feed', '<rss version="2.0">'],
    ['feed', '<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['json', '{\n  "title": "A"\n}'],
    ['json', '[{"title": "A"}]'],
    ['jsonl', '{"title": "A"}\n{"title": "B"}\n'],
    ['csv', 'id;Titel;title;body\n1;2;3;4\n'],
    ['eml', 'Received: from a by b\nFrom: a@b\nDate: x\nSubject: y\n\nHi'],
    ['mbox', 'From a@b Tue Apr  2 09:30:00 2019\nFrom: a@b\n'],
    ['warc', 'WARC/1.0\r\n'],
    ['BINARY', '%PDF-1.7'],
    ['BINARY', 'a\0b'],
    ['EMPTY', ''],
  ])('is %s by its content: %j', (form, text) => {
    expect(detect('no-ending', text)).toBe(form)
    // a wrong ending does not make it another
    if (form !== 'text') expect(detect('wrong.txt', text)).toBe(form)
  })

  it('is told by its ending only where its content may be both', () => {
    expect(detect('a.md', 'Bridge')).toBe('markdown')
    expect(detect('a.md', '<p align="center">logo</p>\n\n# Bridge')).toBe('markdown')
    expect(detect('a.csv', 'x,y\n1,2\n')).toBe('csv')
    expect(detect('a.jsonl', '{"title": "A"}')).toBe('jsonl')
    expect(detect('a.json', '{"title": "A"}')).toBe('json')
  })

  it('is what the caller says, whatever it looks like', async () => {
    const text = '# Sarn Bridge Opens\n\nIt opened on Tuesday, and nobody minded.\n'
    expect(await onlyOf('a.txt', text, { format: 'markdown' })).toMatchObject({
      format: 'MARKDOWN',
      headline: 'Sarn Bridge Opens',
    })
    expect(await onlyOf('a.txt', '{"title": 1}\n\nIt opened.\n', { format: 'text' })).toMatchObject({ format: 'TEXT' })
    expect(await onlyOf('a.txt', text, { format: 'nitf' })).toMatchObject({ code: 'MARKUP' })
  })
})

describe('charsets', () => {
  const PAGE = (meta: string, words: string) =>
    `<html><head>${meta}<title>x</title></head><body><h1>Мост открыт</h1><p>${words}</p></body></html>`
  const WORDS =
    'Мост через реку открыли во вторник после трёх лет работы, и тысячи людей прошли по нему в первый час. '.repeat(3)
  const cp1251 = (text: string) =>
    Uint8Array.from([...text], (c) =>
      c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c === 'ё' ? 0xb8 : c.charCodeAt(0),
    )
  const documentOf = async (path: string, bytes: Uint8Array, options = {}) => {
    const [draft] = await draftsOf(path, bytes, options)
    if (!draft || isProblem(draft)) throw new Error(draft?.message)
    return draft
  }

  it('of a page are declared in it', async () => {
    const { document } = await documentOf('a.html', cp1251(PAGE('<meta charset="windows-1251">', WORDS)))
    expect(document).toMatchObject({ charset: 'windows-1251', charsetConfidence: 1 })
    expect(document.text).toContain('Мост через реку')
  })

  it('that nothing declares are guessed, with a diagnostic where that is unsure', async () => {
    const { document } = await documentOf('a.html', cp1251(PAGE('', WORDS)))
    expect(document).toMatchObject({ charset: 'windows-1251' })
    expect(document.charsetConfidence).toBeLessThan(1)
    const short = await documentOf('a.csv', cp1251(`title,author,body\nМост,,"${WORDS}"\n`))
    expect(short.document).toMatchObject({ charset: 'windows-1251' })
    expect(short.document.text).toContain('Мост через реку')
  })

  it('may be named by the caller, for records too', async () => {
    const lines = cp1251(`{"title": "Мост", "body": "${WORDS}"}\n{"title": "Мост", "body": "${WORDS}"}\n`)
    for (const draft of await draftsOf('a.jsonl', lines, { encoding: 'windows-1251' })) {
      if (isProblem(draft)) throw new Error(draft.message)
      expect(draft.document).toMatchObject({ charset: 'windows-1251', charsetConfidence: 1 })
      expect(draft.document.text).toContain('Мост через реку')
    }
    expect((await draftsOf('a.jsonl', lines, { encoding: 'utf-8' })).every((draft) => isProblem(draft))).toBe(true)
    expect(await draftsOf('a.jsonl', lines, { encoding: 'klingon' })).toMatchObject([{ code: 'UNDECODABLE' }])
  })

  it.each(['a.jsonl', 'a.csv', 'a.html', 'a.json'])('of two bytes a character are read in %s', async (path) => {
    const text = {
      'a.jsonl': '{"title": "Мост", "body": "Его открыли."}\n{"title": "Мост", "body": "Его."}\n',
      'a.csv': 'title;author;body\nМост;;Его открыли.\n',
      'a.html': '<html><body><h1>Мост</h1><p>Его открыли.</p></body></html>',
      'a.json': '[{"title": "Мост", "body": "Его открыли."}]',
    }[path]!
    const { document } = await documentOf(path, Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(document).toMatchObject({ charset: 'utf-16le', charsetConfidence: 1 })
    expect(document.text).toContain('Его открыли.')
    expect(document.text).not.toContain('\ufeff')
  })

  it.each(['a.html', 'a.jsonl', 'a.csv', 'a.xml'])('spoilt before are told in %s', async (path) => {
    const words = 'He said â€œyesâ€\u009d to it, and all went home.'
    const text = {
      'a.html': `<html><body><h1>Bridge</h1><p>${words}</p></body></html>`,
      'a.jsonl': `{"title": "A", "body": "${words}"}`,
      'a.csv': `title,author,body\nA,B,"${words}"\n`,
      'a.xml': `<nitf><body><body.content><p>${words}</p></body.content></body></nitf>`,
    }[path]!
    const { diagnostics } = await documentOf(path, Buffer.from(text))
    expect(diagnostics.map(({ code }) => code)).toContain('MOJIBAKE')
  })
})

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives what is known by ending or content, and says why the rest is not read', () => {
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
    mkdirSync(join(folder, 'inner'))
    write('a.txt', 'x')
    write('inner/page.php', '<!doctype html><html><body><p>x</p></body></html>')
    write('seed.ts', 'export const a = 1\n')
    write('noending', 'Bridge Opens\n\nIt opened.')
    write('photo.jpg', '\u00ff\u00d8\u0000')
    write('.hidden.txt', 'x')
    write('README.md', 'x')
    symlinkSync('/etc/passwd', join(folder, 'link.txt'))
    symlinkSync('/etc', join(folder, 'linked'))
    const { files, skipped, missing } = findFiles([folder])
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual(['a.txt', 'inner/page.php', 'noending'])
    expect(skipped.map(({ path, code }) => `${code} ${basename(path)}`)).toEqual([
      'LINK link.txt',
      'LINK linked',
      'BINARY photo.jpg',
      'UNKNOWN_FORM seed.ts',
    ])
    expect(missing).toEqual([])
  })

  it('does not decide for a file that is named itself', () => {
    expect(findFiles([join(folder, 'seed.ts'), join(folder, 'none.txt')])).toMatchObject({
      files: [join(folder, 'seed.ts')],
      skipped: [],
      missing: [join(folder, 'none.txt')],
    })
  })

  it('of seeds gives the articles and neither the script nor the people file', () => {
    const { files, skipped } = findFiles(['seeds'])
    expect(files.every((file) => file.startsWith('seeds/articles/'))).toBe(true)
    expect(skipped.map(({ path }) => path)).toContain('seeds/seed.ts')
  })

  it('reads every file of this project’s own fixtures', () => {
    const { files, skipped } = findFiles([join(import.meta.dirname, 'files')])
    expect(files.length).toBeGreaterThan(15)
    expect(skipped.map(({ path }) => basename(path))).toEqual(['odd.yaml'])
    for (const file of files) expect(detectFormat(file, readFileSync(file), true)).toHaveProperty('format')
  })
})
