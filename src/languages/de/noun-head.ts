import {
  germanBodyHeads,
  germanDocuments,
  germanRoles,
  germanSayings,
  germanSpeechNouns,
  germanWorks,
} from './german-nouns-data.ts'

/** Longest last part of a compound that is looked up, in UTF-16 units. */
const LONGEST = 20

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Tells whether a noun is in a list, or is a compound, genitive or plural of one that is: `Hafenbehörden`, `Kutters`. */
function endsIn(list: ReadonlySet<string>, least = 4): (lower: string) => boolean {
  const known = new Map<string, boolean>()
  return (lower) => {
    const before = known.get(lower)
    if (before !== undefined) return before
    const found = bare(lower).some((word) => list.has(word) || hasTail(list, word, least))
    if (known.size < 4000) known.set(lower, found)
    return found
  }
}

/** The word and what it may be without its ending. */
function bare(lower: string): string[] {
  const forms = [lower]
  for (const ending of ['s', 'n', 'es', 'en', 'innen', 'e'])
    if (lower.endsWith(ending) && lower.length - ending.length > 3) forms.push(lower.slice(0, -ending.length))
  return forms
}

function hasTail(list: ReadonlySet<string>, word: string, least: number): boolean {
  for (let at = Math.max(2, word.length - LONGEST); at <= word.length - least; at++)
    if (list.has(word.slice(at))) return true
  return false
}

export const isGermanRole = endsIn(set(germanRoles))
export const isGermanBody = endsIn(set(germanBodyHeads))
export const isGermanDocument = endsIn(set(germanDocuments))
export const isGermanWork = endsIn(set(germanWorks))
export const isGermanSpeechNoun = endsIn(set(germanSpeechNouns))
const sayings = set(germanSayings)
export const isGermanSaying = (lower: string): boolean =>
  sayings.has(lower) || /(?:angaben|berichten|aussagen)$/.test(lower)
