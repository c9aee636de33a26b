import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { getFileNameLowLevel } from 'yauzl'

/** Box drawing, blocks and signs of code page 437, which stand in no file name. */
const NO_NAME =
  /[\u2500-\u259f\u2261\u00b1\u2264\u2265\u2320\u2321\u2219\u221a\u207f\u00b7\u25a0\u0393\u03a3\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u03b1\u03c0\u03c3\u03c4]/u

/** Charsets of archives made where code page 437 is not, with what names in them are made of. */
const OTHERS: readonly (readonly [charset: string, letters: RegExp])[] = [
  ['ibm866', /^[\p{Script=Cyrillic}\p{ASCII}№]+$/u],
  ['shift_jis', /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{ASCII}ー、。・「」『』（）　々〇]+$/u],
  ['gbk', /^[\p{Script=Han}\p{ASCII}、。《》（）“”：！？·—　]+$/u],
  ['euc-kr', /^[\p{Script=Hangul}\p{Script=Han}\p{ASCII}]+$/u],
]

/**
 * The name of a ZIP archive's entry. The format knows UTF-8, by a flag that many programs leave out, and code page 437;
 * where that gives what no name holds, the charset of another country's programs is taken.
 */
export function entryName(flags: number, bytes: Buffer, extra: Parameters<typeof getFileNameLowLevel>[2]): string {
  const name = getFileNameLowLevel(flags, bytes, extra, false)
  const isTold = (flags & 0x800) !== 0 || extra.some(({ id }) => id === 0x7075)
  if (isTold || bytes.every((byte) => byte < 0x80)) return name
  if (isUtf8(bytes)) return bytes.toString()
  if (!NO_NAME.test(name)) return name
  for (const [charset, letters] of OTHERS) {
    const decoded = iconv.decode(bytes, charset)
    if (letters.test(decoded) && !decoded.includes('\ufffd')) return decoded
  }
  return name
}
