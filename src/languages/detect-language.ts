import { LANGUAGE_WORDS } from './language-words.ts'

/** Letters looked at; the head of an article is enough. */
const SAMPLE = 800

const LANGUAGES = Object.keys(LANGUAGE_WORDS)
const WORDS = new Map<string, number[]>()
for (const [i, language] of LANGUAGES.entries())
  for (const word of new Set(LANGUAGE_WORDS[language]!.split(' '))) WORDS.set(word, [...(WORDS.get(word) ?? []), i])

/** Scripts that one language of the news mostly has to itself. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/],
  ['ko', /[\uac00-\ud7af]/],
  ['zh', /[\u4e00-\u9fff]/],
  ['fa', /[\u067e\u0686\u0698\u06af\u06cc]/],
  ['ar', /[\u0620-\u064a]/],
  ['he', /[\u05d0-\u05ea]/],
  ['el', /[\u03b1-\u03c9]/],
  ['ka', /[\u10d0-\u10fa]/],
  ['hy', /[\u0561-\u0586]/],
  ['hi', /[\u0905-\u0939]/],
  ['th', /[\u0e01-\u0e2e]/],
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

/** BCP 47 tag of the language a text is in; `fallback` where there is too little to tell. */
export function detectLanguage(text: string, fallback = 'en'): string {
  const { language, share } = measureLanguage(text)
  if (share >= 0.08) return language
  const sample = text.slice(0, SAMPLE)
  return SCRIPTS.find(([, letters]) => letters.test(sample))?.[0] ?? fallback
}
