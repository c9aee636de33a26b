import type { Abbreviations } from '../../languages/parts/abbreviations.ts'
import { APOSTROPHE, CAPITAL, characterKind, DIGIT, HYPHEN, INVISIBLE, LETTER } from './character-kind.ts'

const isWordly = (kind: number) => kind >= LETTER && kind <= INVISIBLE
const isLetter = (kind: number) => kind === LETTER || kind === CAPITAL
const DOT = 0x2e
const COMMA = 0x2c
const COLON = 0x3a
const AMPERSAND = 0x26

/** Finds the end of the word or number that begins at `start`: `man-to-man`, `O'Neill`, `AT&T`, `9.5`, `U.S`, `example.org`. */
export function wordEnd(text: string, start: number, limit: number, known: Abbreviations): number {
  let at = start + 1
  while (at < limit) {
    const kind = characterKind(text, at)
    if (isWordly(kind)) at++
    else if (at + 1 < limit && joins(text, start, at, kind, known)) at += 2
    else break
  }
  return at
}

/** Tells whether the mark at `at` holds a word together. */
function joins(text: string, start: number, at: number, kind: number, { within }: Abbreviations): boolean {
  const next = characterKind(text, at + 1)
  if (!isWordly(next)) return false
  if (kind === HYPHEN) return true
  const before = characterKind(text, at - 1)
  if (kind === APOSTROPHE) return isLetter(next)
  const code = text.charCodeAt(at)
  if (code === COMMA || code === COLON) return before === DIGIT && next === DIGIT
  if (code === AMPERSAND) return before === CAPITAL && next === CAPITAL
  if (code !== DOT) return false
  if (before === DIGIT || next === DIGIT) return next === DIGIT
  // `U.S`, `J.K`, `U.S.-led`: one letter on each side; else `example.org`, `Ph.D`, never `said.The`.
  const single = at - start === 1 || text.charCodeAt(at - 2) === DOT || characterKind(text, at - 2) === HYPHEN
  return single ? isLetter(next) : next === LETTER || within.has(text.slice(start, at + 2).toLowerCase())
}

/** Finds the start of a possessive `'s` at a word's end, else -1. */
export function possessiveStart(text: string, start: number, end: number): number {
  if (end - start < 3 || (text.charCodeAt(end - 1) | 0x20) !== 0x73) return -1
  return characterKind(text, end - 2) === APOSTROPHE ? end - 2 : -1
}
