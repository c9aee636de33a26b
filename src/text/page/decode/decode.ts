import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { DocumentDraft, DocumentFormat, Problem } from '../../draft.ts'
import { decodeAs } from './decode-as.ts'
import { declaredCharset, guessCharset } from './guess-charset.ts'
import { isIso2022, wideCharset } from './wide-charset.ts'

export interface DecodeOptions {
  /** Charset that the caller knows the file to be in; nothing else is tried then. */
  readonly encoding?: string | undefined
  /** Charset that came with the bytes, as in an HTTP header; believed where they are no UTF-8. */
  readonly declared?: string | undefined
  /** Format of the bytes; else the path's ending tells Markdown from text. */
  readonly format?: DocumentFormat | undefined
  /** Largest file read, in bytes. */
  readonly maxBytes?: number | undefined
}

const MAX_BYTES = 8 * 1024 * 1024

/** Signatures of files that hold no text: PDF, ZIP and Office, gzip, RTF, PNG, JPEG, GIF, ELF, SQLite. */
const BINARY_STARTS = [
  '%PDF-',
  'PK\x03\x04',
  '\x1f\x8b',
  '{\\rtf',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\x7fELF',
  'SQLite format 3',
]

/**
 * Reads a file's bytes as text: the one step that makes characters. Drops a BOM and turns CRLF and CR into LF, nothing
 * else. Order: the caller's charset, a BOM, strict UTF-8, a charset declared, a guess. Never throws.
 */
export function decode(path: string, bytes: Uint8Array, options: DecodeOptions = {}): DocumentDraft | Problem {
  const problem = (code: Problem['code'], message: string, hint: string): Problem => ({ code, path, message, hint })
  const limit = options.maxBytes ?? MAX_BYTES
  if (bytes.length > limit)
    return problem('TOO_LARGE', `${bytes.length} bytes, more than ${limit}`, 'Split the file, or raise the limit.')
  if (bytes.length === 0) return problem('EMPTY', 'The file is empty', 'Remove it, or write the article into it.')
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.length)).toString('latin1')
  const binary = problem('BINARY', 'The file is not text', 'Convert it to plain text or another form that is read.')
  if (BINARY_STARTS.some((signature) => start.startsWith(signature))) return binary

  const read = readCharacters(bytes, options)
  if ('reason' in read) {
    // UTF-16 is full of NUL bytes and may be damaged; anywhere else they mean data.
    if (bytes.includes(0) && !/^(?:\xff\xfe|\xfe\xff)/.test(start)) return binary
    return problem('UNDECODABLE', read.reason, 'Name the right charset with --encoding, or save the file as UTF-8.')
  }
  if (read.text.includes('\0')) return binary
  if (/\p{Surrogate}/u.test(read.text))
    return problem('UNDECODABLE', 'The file holds half a surrogate pair', 'Save the file anew as UTF-8.')
  const text = read.text.includes('\r') ? read.text.replace(/\r\n?/g, '\n') : read.text
  if (text.trim() === '')
    return problem('EMPTY', 'The file holds white space only', 'Remove it, or write the article into it.')
  return {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteLength: bytes.length,
    charset: read.charset,
    charsetConfidence: read.confidence,
    format: options.format ?? (/^\.(?:md|mkd|mdown|markdown)$/i.test(extname(path)) ? 'MARKDOWN' : 'TEXT'),
    text,
  }
}

type Read = { text: string; charset: string; confidence: number } | { reason: string }

function readCharacters(bytes: Uint8Array, { encoding, declared: header }: DecodeOptions): Read {
  const proven = (charset: string): Read => {
    const decoded = decodeAs(bytes, charset)
    return 'reason' in decoded ? decoded : { ...decoded, confidence: 1 }
  }
  if (encoding !== undefined) return proven(encoding)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return proven('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return proven('utf-16be')
  const wide = wideCharset(bytes)
  if (wide !== null) return proven(wide)
  if (isIso2022(bytes)) {
    const read = proven('iso-2022-jp')
    if (!('reason' in read)) return read
  }
  const utf8 = proven('utf-8')
  if (!('reason' in utf8) || bytes.includes(0)) return utf8
  for (const declared of [header, declaredCharset(bytes)]) {
    if (!declared || /^utf-?8$/i.test(declared)) continue
    const read = proven(declared)
    if (!('reason' in read)) return read
  }
  const guess = guessCharset(bytes)
  if (guess === null) return { reason: 'Not UTF-8, and no other charset fits' }
  const decoded = decodeAs(bytes, guess.charset)
  return 'reason' in decoded ? decoded : { ...decoded, confidence: guess.confidence }
}
