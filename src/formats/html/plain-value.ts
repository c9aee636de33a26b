import { decodeEntities } from '../markup/decode-entities.ts'

/** White space folded, character references decoded even where a page writes them twice: `O&amp;#039;Corley`. */
export function plainValue(text: string | null | undefined): string {
  return decodeEntities(decodeEntities(text ?? ''))
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of an element as plain value; those of adjacent elements are not glued, but for `9<sup>th</sup>`. */
export function spacedValue(element: Element): string {
  const parts: string[] = []
  const walk = (node: Element) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? '')
      if (child.nodeType !== 1 || /^(?:script|style|svg)$/.test((child as Element).localName)) continue
      const apart = (child as Element).localName === 'sup' ? '' : ' '
      parts.push(apart)
      walk(child as Element)
      parts.push(apart)
    }
  }
  walk(element)
  return plainValue(parts.join(''))
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
