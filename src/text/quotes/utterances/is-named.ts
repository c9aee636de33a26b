import { germanWords } from '../../../languages/de/german-data.ts'
import { GERMAN_BEGINNINGS, GERMAN_ENDINGS } from '../../../languages/de/german-endings.ts'
import { hasGermanUse } from '../../../languages/de/has-german-use.ts'
import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { is, type Token } from '../syntax/token.ts'

const small = new Set(germanWords.flatMap(([, list]) => list.trim().split(/\s+/)))

/**
 * Tells whether words in marks at `i` are a name where every noun has a capital: behind a noun for a work, a ship, a body
 * (`Wählergruppe „Die Möwen“`), in front of a hyphen (`„Abendblatt“-Bericht`), as the paper that somebody told something,
 * or alone behind a colon without a verb (`ihre Reise: „Lieder aus dem Nebel“`).
 */
export function isNamed(
  text: string,
  tokens: readonly Token[],
  i: number,
  words: string,
  works: QuoteLanguage['works'],
): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]
  if (/^-\p{Lu}/u.test(text.slice(token.end, token.end + 2)) && words.length < 40) return true
  if (!before || !/^[\p{Lu}\d]/u.test(words) || /[.?!;]\s|[.?!]$/.test(words)) return false
  const noun = before.lower || text.slice(before.start, before.end).toLowerCase()
  const capital =
    is(tokens, i - 1, WordClass.CAPITAL) || hasGermanUse(noun, 'CALLED') || GERMAN_BEGINNINGS.CALLED.test(noun)
  const last = noun.slice(noun.lastIndexOf(' ') + 1)
  if (words.length < 60 && capital && (works.isHead!(last) || works.terms.has(last))) return true
  if (works.terms.has(noun)) return true
  if (!isNominal(words)) return false
  if (before.bits & (WordClass.COORDINATOR | WordClass.COMMA) && is(tokens, i - 2, WordClass.TITLE)) return true
  return isHearer(tokens, i) || isListed(tokens, i)
}

/** No verb among the words: those in small letters are all words of grammar or inflected adjectives before a noun. */
function isNominal(words: string): boolean {
  const list = words.split(/\s+/)
  return (
    list.length <= 7 &&
    list.every(
      (word, at) =>
        !/^\p{Ll}/u.test(word) ||
        small.has(word) ||
        (GERMAN_ENDINGS.ADJECTIVE.test(word) && /^\p{Lu}/u.test(list[at + 1] ?? '')),
    )
  )
}

/** `sagte er dem „Abendblatt“`, `der „Neuen Post“ sagte sie` */
function isHearer(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i - 1]!
  if (hasGermanUse(lower, 'TOWARDS') || hasGermanUse(tokens[i - 2]?.lower, 'TOWARDS')) return true
  if (!hasGermanUse(lower, 'HEARER') || is(tokens, i - 2, WordClass.PREPOSITION)) return false
  for (let at = i - 2; at >= 0 && at > i - 9; at--) {
    if (tokens[at]!.bits & (WordClass.MARK | WordClass.QUOTE)) return false
    if (tokens[at]!.forms?.verb.sense && /^(?:SAY|WRITE|ADD|EXPLAIN|ANSWER)$/.test(tokens[at]!.forms!.verb.sense!))
      return true
  }
  return i < 4 && tokens[i + 1]?.forms?.verb.sense === 'SAY'
}

/** A name alone behind a colon, in a sentence that nobody speaks in. */
function isListed(tokens: readonly Token[], i: number): boolean {
  if (!is(tokens, i - 1, WordClass.COLON) || i < 5) return false
  if (tokens.slice(0, i).some(({ lower }) => hasGermanUse(lower, 'GIVES_WORDS'))) return false
  return !tokens.slice(0, i).some(({ forms }) => forms?.verb.sense || forms?.verb.phrasal.size === 0)
}
