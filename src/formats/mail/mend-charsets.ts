/**
 * Mends what parts of a message say of their charset, where the text itself tells: ISO-2022-JP has escape sequences, with
 * or without a declaration, and text in UTF-8 is declared as ISO-2022-JP by programs that were made to write that.
 */
import { isUtf8 } from 'node:buffer'

/** Declarations that are not believed. */
const DOUBTED = /charset[^\r\n]*(?:iso-2022|us-ascii)/i

/** A header of a part of text, with the lines that it is folded over. */
const TYPE = /^content-type:[ \t]*text\/[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim
const ESCAPED = /\p{Cc}(?:\$[@B]|\(J)/u
const CHARSET = /(\bcharset[ \t]*=[ \t]*"?)([\w-]+)/i

/** Bytes of a message, mended; the same bytes where nothing is to be mended. */
export function mendCharsets(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (!ESCAPED.test(text) && !DOUBTED.test(text)) return bytes
  const isTyped = /^content-type:/im.test(text.slice(0, /\r?\n\r?\n/.exec(text)?.index))
  const typed = isTyped ? text : `Content-Type: text/plain\n${text}`
  const mended = typed.replace(TYPE, (header, at: number) => mendHeader(header, partAt(typed, at + header.length)))
  return mended === text ? bytes : Buffer.from(mended, 'latin1')
}

/** Returns the text behind a part's headers, up to the next boundary. */
function partAt(text: string, from: number): string {
  const blank = /\r?\n\r?\n/g
  blank.lastIndex = from
  const start = blank.exec(text) ? blank.lastIndex : text.length
  const end = text.indexOf('\n--', start)
  return text.slice(start, end < 0 ? text.length : end)
}

function mendHeader(header: string, body: string): string {
  const charset = CHARSET.exec(header)?.[2]?.toLowerCase()
  if (ESCAPED.test(body)) {
    if (charset === 'us-ascii') return header.replace(CHARSET, '$1iso-2022-jp')
    return charset ? header : `${header.replace(/;?\s*$/, '')}; charset=iso-2022-jp`
  }
  const isOther = /^(?:iso-2022|us-ascii)/.test(charset ?? '') && /[\x80-\xff]/.test(body)
  return isOther && isUtf8(Buffer.from(body, 'latin1')) ? header.replace(CHARSET, '$1utf-8') : header
}
