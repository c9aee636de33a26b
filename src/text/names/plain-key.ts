const accents = /\p{M}/gu
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
}

/** A folded word without its accents, as the word lists have it: `gérald` -> `gerald`, `østergård` -> `ostergard`. */
export function plainKey(lower: string): string {
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 0x7e)
      return lower
        .normalize('NFD')
        .replace(accents, '')
        .replace(/[ıłøđßæœðþ]/g, (letter) => letters[letter]!)
  }
  return lower
}
