import { decodeEntities } from '../markup/decode-entities.ts'

/** White space folded, character references decoded even where a page writes them twice: `O&amp;#039;Corley`. */
export function plainValue(text: string | null | undefined): string {
  return decodeEntities(decodeEntities(text ?? ''))
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words as they are compared: letters and digits alone, in lower case. */
export const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Dates that systems write where they know none: year 1, the epoch. */
export const isNoDate = (value: string): boolean => /^\s*(?:000[01]-|1970-01-01|1900-01-01|0+$|-)/.test(value)
