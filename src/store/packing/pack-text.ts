/** Texts that are read seldom, packed: an article in about two fifths of its bytes. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants

/** Brotli's dictionary has the words of a short text; this quality is the first that makes much of it, for little time. */
const QUALITY = 5

export function packText(text: string): Buffer {
  const bytes = Buffer.from(text)
  return brotliCompressSync(bytes, {
    params: {
      [BROTLI_PARAM_QUALITY]: QUALITY,
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
      [BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, 32 - Math.clz32(bytes.length))),
    },
  })
}

/**
 * Unpacks a text; one that is still to be packed is returned as it is: an archive of an earlier version that is being
 * brought up to date.
 */
export function unpackText(packed: Uint8Array | string): string {
  return typeof packed === 'string' ? packed : brotliDecompressSync(packed).toString()
}
