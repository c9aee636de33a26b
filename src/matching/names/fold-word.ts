import { WORD_VARIANTS } from './name-words-data.ts'
import { ROMANISATION, type RomanisationRule } from './romanisation-data.ts'

const RULES = new Map<string, RomanisationRule[]>()
for (const rule of ROMANISATION) RULES.set(rule.from[0]!, [...(RULES.get(rule.from[0]!) ?? []), rule])
const VOWELS = 'aeiouy'

/**
 * A word of a name without what romanisations differ in: `skiy`, `skij` -> `ski`. Words of one syllable stay as they
 * are, for they are whole names apart in much of Asia (`Jong`, `Yong`; `Chen`, `Shen`).
 */
export function foldWord(word: string, reading: 'mark' | 'sound', isFirst: boolean): string {
  const plain = WORD_VARIANTS.get(word) ?? word
  if (countSyllables(plain) < 2) return stripCarons(plain)
  let folded = ''
  for (let i = 0; i < plain.length; ) {
    const rule = RULES.get(plain[i]!)?.find((one) => fits(one, plain, i, isFirst))
    const next = rule ? rule[reading] : plain[i]!
    for (const letter of next) if (!folded.endsWith(letter)) folded += letter
    i += rule ? rule.from.length : 1
  }
  return folded
}

/** `Čapek` as written without its marks: `Capek`. */
export function stripCarons(word: string): string {
  return word.replace(/[čšž]/g, (letter) => (letter === 'č' ? 'c' : letter === 'š' ? 's' : 'z'))
}

function fits(rule: RomanisationRule, word: string, i: number, isFirst: boolean): boolean {
  if (rule.family && isFirst) return false
  if (rule.at === 'start' && i > 0) return false
  if (rule.at === 'end' && i + rule.from.length < word.length) return false
  return word.startsWith(rule.from, i)
}

function countSyllables(word: string): number {
  let count = 0
  for (let i = 0; i < word.length; i++)
    if (VOWELS.includes(word[i]!) && !(i > 0 && VOWELS.includes(word[i - 1]!))) count++
  return count
}
