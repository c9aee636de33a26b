import iconv from 'iconv-lite'
import { decodeAs } from '../../text/page/decode/decode-as.ts'
import { Refused } from './refused.ts'
import type { Bytes } from './streams.ts'

/**
 * The charset that a stream of records is in for sure: the caller's, or one of two bytes a character. Null: each record
 * tells for itself, for one in another charset must not spoil the rest.
 */
export function charsetOfStream(head: Uint8Array, encoding: string | undefined): string | null {
  if (encoding !== undefined) {
    const decoded = decodeAs(new Uint8Array(), encoding)
    if ('reason' in decoded) throw new Refused('UNDECODABLE', decoded.reason, 'Name another with --encoding.')
    return decoded.charset
  }
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}

/** A stream in UTF-8. Bytes that are not of the charset are refused, not replaced. */
export async function* toUtf8(stream: Bytes, charset: string): AsyncGenerator<Uint8Array> {
  const decoder = iconv.getDecoder(charset)
  const strict = charset === 'utf-8' ? new TextDecoder('utf-8', { fatal: true }) : null
  let first = true
  const encode = (text: string) => {
    if (strict === null && text.includes('\ufffd'))
      throw new Refused('UNDECODABLE', `Some bytes are not ${charset}`, 'Name the right charset with --encoding.', true)
    const bytes = Buffer.from(first ? text.replace(/^\ufeff/, '') : text)
    first = false
    return bytes
  }
  for await (const chunk of stream)
    yield encode(strict?.decode(chunk, { stream: true }) ?? decoder.write(Buffer.from(chunk)))
  yield encode(strict?.decode() ?? decoder.end() ?? '')
}
