/** Between the parts of a key that an ellipsis parts. */
export const GAP = '…'

const unwrapped = /\[(\p{L}{1,3})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,3})\]/gu
const ellipsis = /\[ ?(?:\.{2,4}|…) ?\]|\( ?(?:\.{2,4}|…) ?\)|\.{2,4}|…/g
const insertion = /\[[^[\]]{0,200}\]/g
const note = /\([^()]{0,200}?[-–—,] ?(?:ed|eds|editor|red|anm)\.?\)/gi
const word = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu

/**
 * Sets aside typing and editing of quoted words: small letters, no marks, no insertions in
 * brackets, no editor's notes; an ellipsis parts it. `“We [the north] waited ... in vain,”` -> `we waited … in vain`.
 */
export function echoKey(words: string): string {
  let text = words.normalize('NFKC')
  // most quotes have nothing of all this, and are read by the thousand
  if (SPECIAL.test(text))
    text = text
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/[’‘ʼ`´]/g, "'")
      .replace(unwrapped, '$1$2')
      .replace(ellipsis, ` ${GAP} `)
      .replace(insertion, ' ')
      .replace(note, ' ')
  text = text.toLowerCase()
  if (!text.includes(GAP)) return wordsOf(text)
  return text
    .split(GAP)
    .map(wordsOf)
    .filter((part) => part !== '')
    .join(` ${GAP} `)
}

const SPECIAL = /[\u00ad\u200b-\u200f\u2060\ufeff’‘ʼ`´[(…]|\.\./

const wordsOf = (text: string) => (text.match(word) ?? []).join(' ')
