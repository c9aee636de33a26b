import { createRequire } from 'node:module'
import { measureLanguage } from '../../../languages/tags/detect-language.ts'
import { decodeAs } from './decode-as.ts'

/** Loaded when the first file is not UTF-8. */
const load = createRequire(import.meta.url)

/** Bytes looked at: enough for any article, and a bound for a huge file. */
const SAMPLE = 32_768

/** Eight-bit charsets whose texts a byte statistic confuses; told apart by the words they come out as. */
const CHARSETS_TOLD_BY_WORDS = [
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'windows-1250',
  'iso-8859-2',
  'windows-1253',
]

/** The charset a file says it has, in its first kilobyte: `charset=koi8-r`, `encoding: windows-1251`. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).toString('latin1')
  return /\b(?:charset|encoding|coding)["']?\s?[=:]\s?["']?([\w.-]{3,40})/i.exec(head)?.[1] ?? null
}

/**
 * Guesses the charset of bytes that are not UTF-8, with a confidence from 0 to 1. The detector's first answer holds
 * unless another charset turns the bytes into far more of some language's commonest words.
 */
export function guessCharset(bytes: Uint8Array): { charset: string; confidence: number } | null {
  const sample = bytes.subarray(0, SAMPLE)
  const { analyse } = load('chardet') as typeof import('chardet')
  const candidates = new Map<string, number>()
  for (const { name, confidence } of analyse(sample).slice(0, 6)) {
    if (/^UTF|^ISO[-_]2022|^ASCII|^[ms]bcs/i.test(name)) continue
    candidates.set(name.toLowerCase(), confidence / 100)
  }
  for (const name of CHARSETS_TOLD_BY_WORDS) if (!candidates.has(name)) candidates.set(name, 0)
  if (!candidates.has('windows-1252')) candidates.set('windows-1252', 0.01)

  let best: { charset: string; confidence: number } | null = null
  let most = -1
  for (const [label, confidence] of candidates) {
    const decoded = decodeAs(sample, label)
    // A sample cut in the middle of a two-byte character, or bytes that the charset does not have.
    if ('reason' in decoded) continue
    const words = measureLanguage(decoded.text, 8000)
    const ascii = words.language !== 'en' ? 0 : 0.15
    const score = confidence + Math.max(0, words.share - ascii) * 4
    if (score <= most) continue
    most = score
    best = { charset: decoded.charset, confidence: Math.min(0.95, confidence + (words.share > 0.1 ? 0.4 : 0)) }
  }
  return best
}
