const apostrophes = /[\u2018\u2019\u02bc\uff07]/g
const hyphens = /[\u2010\u2011]/g
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** The key a word is looked up by: `O’Neill` -> `o'neill`, `Lu\u00adkas` -> `lukas`; accents stay. */
export function foldWord(word: string): string {
  if (isLower(word)) return word
  if (isAscii(word)) return word.toLowerCase()
  return word.replace(invisible, '').replace(apostrophes, "'").replace(hyphens, '-').normalize('NFC').toLowerCase()
}

function isLower(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code > 0x7e || (code >= 0x41 && code <= 0x5a)) return false
  }
  return true
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7e) return false
  return true
}
