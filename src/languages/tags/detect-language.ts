import { LANGUAGE_WORDS } from './language-words.ts'

/** Letters looked at; the head of an article is enough. */
const SAMPLE = 800

const LANGUAGES = Object.keys(LANGUAGE_WORDS)
const WORDS = new Map<string, number[]>()
for (const [i, language] of LANGUAGES.entries())
  for (const word of new Set(LANGUAGE_WORDS[language]!.split(' '))) WORDS.set(word, [...(WORDS.get(word) ?? []), i])

/** Scripts that one language of the news mostly has to itself; the letters that tell one of several come first. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp, tells?: RegExp])[] = [
  ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, /[\u3041-\u30ff]/],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['fa', /\p{Script=Arabic}/gu, /[\u067e\u0686\u0698\u06af\u06cc]/],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

/** The language whose commonest words make up most of a text, and their share of all its words. */
export function measureLanguage(text: string, sample = SAMPLE): { language: string; share: number } {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = new Array<number>(LANGUAGES.length).fill(0)
  for (const word of words) {
    const found = WORDS.get(word)
    if (found !== undefined) for (const i of found) counts[i]!++
  }
  const most = Math.max(...counts)
  const language = LANGUAGES[counts.indexOf(most)]!
  return { language, share: words.length === 0 ? 0 : most / words.length }
}

/** Share of a text's words that a language's commonest words make up at least. */
const ENOUGH = 0.08

/** The tag of BCP 47 for a language that is not known. */
const UNDETERMINED = 'und'

/**
 * BCP 47 tag of the language a text is in. Where its words tell too little: the language of its script; `fallback` in Latin
 * letters; `und` in others, for no language with rules is written so.
 */
export function detectLanguage(text: string, fallback = 'en'): string {
  const { language, share } = measureLanguage(text)
  if (share >= ENOUGH) return language
  const sample = text.slice(0, SAMPLE)
  const letters = countMatches(sample, /\p{L}/gu)
  const isMost = (script: RegExp) => countMatches(sample, script) * 2 > letters
  if (letters === 0 || isMost(/\p{Script=Latin}/gu)) return fallback
  return SCRIPTS.find(([, script, tells]) => isMost(script) && (tells?.test(sample) ?? true))?.[0] ?? UNDETERMINED
}

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
