/** Bytes looked at. */
const SAMPLE = 4096

/** Share of the bytes of Latin text in UTF-16 that are NUL, on their side. */
const MOST_NUL = 0.4

/** UTF-16 without a byte order mark, by the side that the NUL bytes of its Latin letters lie on; null where it is none. */
export function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1
  if (end < 8) return null
  const nul = [0, 0]
  for (let at = 0; at < end; at++) if (bytes[at] === 0) nul[at & 1]!++
  const [even, odd] = nul as [number, number]
  if (odd / (end / 2) > MOST_NUL && even === 0) return 'utf-16le'
  return even / (end / 2) > MOST_NUL && odd === 0 ? 'utf-16be' : null
}

/** Tells whether bytes are Japanese text of seven bits, which escape sequences lead into two bytes a character and out again. */
export function isIso2022(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536))
  if (!head.includes(0x1b)) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for
  return /\x1b\$[@B][\x21-\x7e]{2}/.test(head.toString('latin1'))
}
