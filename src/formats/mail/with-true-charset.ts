import { isUtf8 } from 'node:buffer'
import { isIso2022 } from '../../text/page/decode/wide-charset.ts'

/**
 * A message whose charset is that of its bytes: Japanese of seven bits (ISO-2022-JP) that names none, or UTF-8 that is
 * called so. Any other is left as it is.
 */
export function withTrueCharset(bytes: Uint8Array): Uint8Array {
  const isJapanese = isIso2022(bytes)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = text.subarray(0, 20_000).toString('latin1')
  const declared = /\bcharset="?(iso-2022-[\w-]{2,10}|us-ascii)\b/i.exec(head)
  if (isJapanese && !/\bcharset=/i.test(head)) {
    const type = /^content-type:[ \t]*text\/(?:plain|html)[ \t]*;?/im.exec(head)
    if (type === null) return change(text, 0, 0, 'Content-Type: text/plain; charset=iso-2022-jp\n')
    return change(text, type.index, type[0].length, `${type[0].replace(/[ \t;]+$/, '')}; charset=iso-2022-jp;`)
  }
  if (isJapanese && declared?.[1]?.toLowerCase() === 'us-ascii')
    return change(text, declared.index, declared[0].length, 'charset="iso-2022-jp')
  if (isJapanese || declared === null || text.every((byte) => byte < 0x80) || !isUtf8(text)) return bytes
  return change(text, declared.index, declared[0].length, 'charset="utf-8')
}

/** The quotation mark that the declaration had, if any, is closed by what follows it. */
function change(text: Buffer, at: number, length: number, by: string): Uint8Array {
  const after = text.subarray(at + length)
  const isOpen = by.includes('"') && after[0] !== 0x22
  return Buffer.concat([text.subarray(0, at), Buffer.from(isOpen ? `${by}"` : by), after])
}
