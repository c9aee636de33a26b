import { foldWord, stripCarons } from './fold-word.ts'
import { LETTERS } from './letters-data.ts'
import type { NamedPerson, NameForm } from './name-match.ts'
import { ARTICLES, SUFFIXES } from './name-words-data.ts'

/** Most names need no letter looked up. */
const PLAIN = /^[A-Za-z. ]*$/
const READINGS = ['mark', 'sound'] as const

/** One form of a person's name in words, or null where there is no given name with it: `Brown`, `al-Karim`. */
export function readForm(person: NamedPerson, raw: string, fold: typeof foldWord = foldWord): NameForm | null {
  const all = splitWords(raw)
  const suffix = all.length > 2 && SUFFIXES.has(all.at(-1)!) ? all.at(-1)!.replace('junior', 'jr') : ''
  const sounded = suffix ? all.slice(0, -1) : all
  if (sounded.length < 2 || opensWithParticle(raw, sounded[0]!)) return null
  const familyWords = splitWords(person.familyName ?? '').map(stripCarons)
  const words = sounded.map(stripCarons)
  const familyFirst = !raw.includes(',') && familyWords.length > 0 && familyWords.every((word, i) => word === words[i])
  const folded = READINGS.map((reading) =>
    sounded.flatMap((word, i) => (i > 0 && ARTICLES.has(word) ? [] : [fold(word, reading, i === 0)])),
  )
  return { id: person.id, raw, words, text: words.join(' '), suffix, folded, familyWords, familyFirst }
}

/** `Kim Jong-un` -> `kim`, `jong`, `un`; `O'Brien` -> `obrien`; other scripts by their letters. */
function splitWords(raw: string): string[] {
  let plain = ''
  if (PLAIN.test(raw)) return raw.toLowerCase().replaceAll('.', ' ').split(' ').filter(Boolean)
  for (const letter of raw.normalize('NFC').toLowerCase()) {
    const known = LETTERS.get(letter)
    if (known !== undefined) plain += known
    else if (letter >= 'a' && letter <= 'z') plain += letter
    else if (/[\s.,\p{Pd}_]/u.test(letter)) plain += ' '
    else plain += spellLetter(letter)
  }
  return plain.split(' ').filter(Boolean)
}

/** `é` -> `e`, `ώ` -> `o`; marks, apostrophes and invisible signs -> nothing; letters of other scripts stay. */
function spellLetter(letter: string): string {
  let spelt = ''
  for (const part of letter.normalize('NFD')) if (/\p{L}/u.test(part)) spelt += LETTERS.get(part) ?? part
  return spelt
}

/** `al-Karim`, `van den Berk`: a surname alone. */
function opensWithParticle(raw: string, first: string): boolean {
  const letter = raw.trimStart()[0] ?? ''
  return (
    (letter !== letter.toUpperCase() && raw !== raw.toLowerCase()) || (ARTICLES.has(first) && /^\s*..\p{Pd}/u.test(raw))
  )
}
