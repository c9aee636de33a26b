import iconv from 'iconv-lite'
import { parseHTML } from 'linkedom'

/** Decodes character references once, from left to right; what they come out as is not read again. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return decodeName(name) ?? whole
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return decodeCode(code) ?? whole
  })
}

/** Null for what is no character. The codes 128 to 159 mean windows-1252, as in every browser. */
function decodeCode(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return iconv.decode(Buffer.from([code]), 'windows-1252')
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  return code >= 0x20 || code === 9 || code === 10 || code === 13 ? String.fromCodePoint(code) : null
}

const NAMES = new Map<string, string | null>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
])

/** HTML's own names, which files use without declaring them; null for any other. */
function decodeName(name: string): string | null {
  const known = NAMES.get(name)
  if (known !== undefined) return known
  const decoded = parseHTML(`<html><body>&${name};</body></html>`).document.body?.textContent ?? ''
  const value = decoded === '' || decoded === `&${name};` ? null : decoded
  if (NAMES.size < 3000) NAMES.set(name, value)
  return value
}
