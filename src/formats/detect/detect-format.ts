import type { InputFormat } from '../raw-article.ts'
import { detectMarkup } from './detect-markup.ts'
import { detectRecords } from './detect-records.ts'
import { endingOf } from './endings-data.ts'

/** What is no form that is read, and how it is known. */
export interface Unknown {
  readonly code: 'BINARY' | 'EMPTY' | 'UNKNOWN_FORM'
  readonly message: string
  readonly hint: string
}

/** Signatures of files that hold no text that is read. */
const DATA: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['{\\rtf', 'an RTF file'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or sound'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'a database'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
]

/** Finds out what a file is, from its first bytes; its ending decides only between forms that its content may both be. */
export function detectFormat(path: string, head: Uint8Array, ended: boolean): InputFormat | Unknown {
  if (head.length === 0) return { code: 'EMPTY', message: 'The file is empty', hint: 'Remove it, or fill it.' }
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).toString('latin1')
  if (start.startsWith('\x1f\x8b')) return 'gzip'
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  if (start.slice(257, 262) === 'ustar') return 'tar'
  if (/^WARC\/\d/.test(start)) return 'warc'
  const data = DATA.find(([signature]) => start.startsWith(signature))
  const hint = 'Convert it to text, HTML or another form that is read (docs/formats.md).'
  if (data !== undefined) return { code: 'BINARY', message: `It is ${data[1]}`, hint }
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(start)
  if (!wide && head.includes(0)) return { code: 'BINARY', message: 'It holds data, not text', hint }
  const text = headText(head).replace(/^\ufeff?\s*/, '')
  const ending = endingOf(path)
  const markup = detectMarkup(text)
  if (markup === 'unknown')
    return {
      code: 'UNKNOWN_FORM',
      message: 'XML of a kind that is not read',
      hint: 'NITF, NewsML-G2, RSS and Atom are.',
    }
  const isMarkdown = /^(?:md|mkd|mdown|markdown)$/.test(ending)
  if (markup !== null && !(isMarkdown && markup === 'fragment')) return markup === 'fragment' ? 'html' : markup
  if (/^From \S+ .*\d{4}\s*\r?\n[\w-]+:/.test(text)) return 'mbox'
  if (isMessage(text)) return 'eml'
  return detectRecords(text, ending, ended) ?? (isMarkdown ? 'markdown' : 'text')
}

function headText(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  const utf8 = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  return Buffer.from(head.buffer, head.byteOffset + (utf8 ? 3 : 0), head.length - (utf8 ? 3 : 0)).toString('latin1')
}

/** Three of a mail's headers before the first blank line, one of them such as only mail has. */
function isMessage(text: string): boolean {
  if (!/^[A-Za-z][\w-]{1,60}:/.test(text)) return false
  const end = text.search(/\r?\n\r?\n/)
  const header = text.slice(0, end < 0 ? 16_000 : end)
  const names = new Set([...header.matchAll(/^([A-Za-z][\w-]{1,60}):/gm)].map((match) => match[1]!.toLowerCase()))
  const mail = ['message-id', 'mime-version', 'received', 'return-path', 'dkim-signature'].some((name) =>
    names.has(name),
  )
  return (
    mail &&
    ['from', 'to', 'subject', 'date', 'message-id', 'mime-version'].filter((name) => names.has(name)).length >= 3
  )
}
