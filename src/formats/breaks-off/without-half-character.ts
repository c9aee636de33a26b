import { isUtf8 } from 'node:buffer'

/** Bytes of UTF-8 or UTF-16 without the part of a character that they end with, where they break off inside one. */
export function withoutHalfCharacter(bytes: Uint8Array): Uint8Array {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe
  if (little || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const even = bytes.length - (bytes.length % 2)
    const high = bytes[little ? even - 1 : even - 2]!
    return bytes.subarray(0, high >= 0xd8 && high <= 0xdb ? even - 2 : even)
  }
  for (let back = 1; back <= 3 && back < bytes.length; back++) {
    const lead = bytes[bytes.length - back]!
    if (lead < 0x80) return bytes
    if (lead < 0xc0) continue
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    const whole = bytes.subarray(0, bytes.length - back)
    return back < length && isUtf8(whole) ? whole : bytes
  }
  return bytes
}
