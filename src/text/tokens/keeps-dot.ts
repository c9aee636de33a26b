import type { Abbreviations } from '../../languages/parts/abbreviations.ts'
import { CAPITAL, characterKind, DIGIT, SPACE } from './character-kind.ts'
import { foldWord } from './fold-word.ts'

const DOT = 0x2e
const longest = 9

/** Tells whether the stop at `end` belongs to the word before it: `Mr.`, `U.S.`, `J.`, `No. 4`. */
export function keepsDot(text: string, start: number, end: number, known: Abbreviations): boolean {
  if (end - start > longest || text.charCodeAt(end + 1) === DOT) return false
  const whole = foldWord(text.slice(start, end))
  // `R-Ariz.` keeps its stop as `Ariz.` does
  const word = known.prefix ? whole.replace(known.prefix, '') : whole
  const capital = characterKind(text, start) === CAPITAL
  if (word.length === 1) return !known.letters.has(word) && capital
  if (word.charCodeAt(word.length - 2) === DOT) return characterKind(text, end - 1) !== DIGIT
  if (known.before.has(word) || known.within.has(word)) return capital || !known.capitalised.has(word)
  return known.numbered.has(word) && characterKind(text, end + 1) === SPACE && characterKind(text, end + 2) === DIGIT
}
