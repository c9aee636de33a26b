import iconv from 'iconv-lite'

/** Charset names that people write, as WHATWG names them. https://encoding.spec.whatwg.org/#names-and-labels */
const WHATWG_NAMES = new Map([
  ['utf8', 'utf-8'],
  ['ascii', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['cp1250', 'windows-1250'],
  ['cp1251', 'windows-1251'],
  ['win1251', 'windows-1251'],
  ['cp1252', 'windows-1252'],
  ['win1252', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['gb2312', 'gbk'],
  ['utf16', 'utf-16le'],
  ['utf-16', 'utf-16le'],
  ['mac', 'macintosh'],
  ['shift_jis', 'shift_jis'],
])

/**
 * Decodes bytes in one charset, strictly, without a BOM; or says why that is not possible.
 * A U+FFFD that the decoder had to put in is a failure, one that stands in a UTF-8 file already is not.
 */
export function decodeAs(bytes: Uint8Array, label: string): { text: string; charset: string } | { reason: string } {
  const wanted = label.trim().toLowerCase()
  const charset = WHATWG_NAMES.get(wanted) ?? wanted
  try {
    // Node's own decoder is strict for these, and alone knows the last; windows-1252 is not among them, as some versions take it for latin1.
    if (/^(?:utf-(?:8|16[bl]e)|iso-2022-jp)$/.test(charset))
      return { text: new TextDecoder(charset, { fatal: true }).decode(bytes), charset }
    if (!/^[\w:.-]{2,40}$/.test(charset) || !iconv.encodingExists(charset))
      return { reason: `No charset is named ${JSON.stringify(label.slice(0, 40))}` }
    const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset)
    return text.includes('\ufffd') ? { reason: `Some bytes are not ${charset}` } : { text, charset }
  } catch {
    return { reason: `The bytes are not ${charset}` }
  }
}
