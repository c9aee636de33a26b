/** Between the parts of a key that an ellipsis parts. */
export const GAP = '…'

const unwrapped = /\[(\p{L}{1,3})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,3})\]/gu
const ellipsis = /\[ ?(?:\.{2,4}|…) ?\]|\( ?(?:\.{2,4}|…) ?\)|\.{2,4}|…/g
const insertion = /\[[^[\]]{0,200}\]/g
const note = /\([^()]{0,200}?[-–—,] ?(?:ed|eds|editor|red|anm)\.?\)/gi
const word = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu

/**
 * What is left of quoted words when typing and editing are set aside: small letters, no marks, no insertions in
 * brackets, no editor's notes; an ellipsis parts it. `“We [the north] waited ... in vain,”` -> `we waited … in vain`.
 */
export function echoKey(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(unwrapped, '$1$2')
    .replace(ellipsis, ` ${GAP} `)
    .replace(insertion, ' ')
    .replace(note, ' ')
    .toLowerCase()
    .split(GAP)
    .map((part) => (part.match(word) ?? []).join(' '))
    .filter((part) => part !== '')
    .join(` ${GAP} `)
}
