/** Words in lower case that stand in names. */
const SMALL =
  /^(?:of|the|and|for|in|on|at|to|from|de|del|della|di|da|do|dos|das|des|du|la|le|les|el|los|das|der|die|den|und|et|y|e|i|van|von|aan|het|al|an|og|och|a|&|by)$/

/** Longest name of a source, in words and characters. */
const LONGEST = { words: 12, characters: 100 }

/**
 * Tells whether words can be the name of a source, and are no sentence, date or list of them. A name that a file's own
 * fields give may be in small letters: `der Freitag`, `ak analyse und kritik`.
 */
export function isSourceName(name: string, isGiven = false): boolean {
  const words = name.split(/\s+/)
  if (!/[\p{L}\p{N}]/u.test(name) || words.length > LONGEST.words || name.length > LONGEST.characters) return false
  // the end of a sentence, or a time
  if (
    /[!?\u2026]["'\u201d\u2019]?$|[\p{Ll}]{3}\.["'\u201d\u2019]?(?:\s\p{Lu}|$)/u.test(name) &&
    !/\b(?:Inc|Ltd|Co|Corp|Bros|plc)\.$/.test(name)
  )
    return false
  if (/\d{1,2}[/:h.]\d{2}\b/.test(name)) return false
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/\./.test(word) && !SMALL.test(word.toLowerCase()),
  ).length
  return isGiven ? small <= Math.max(3, words.length / 2) : small <= 1
}
