import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { germanUses } from '../../src/languages/de/german-uses-data.ts'
import { languageOf, quoteLanguageOf } from '../../src/languages/languages.ts'
import { supportedLanguage } from '../../src/languages/tags/supported-language.ts'
import { WordRole } from '../../src/languages/word-role.ts'
import { knowWord } from '../../src/text/quotes/syntax/know-word.ts'

const RULES = join(import.meta.dirname, '../../src/text/quotes')

/** `lower === 'and'`, `lower !== 'of'`: a token is compared with a word. */
const COMPARED = /\.?lower\b\)? ?[!=]== ?['"][\p{L}']*\p{L}/u
/** `new Set('in on at'.split(' '))`, `/^(by|from)$/.test(`: a list of words. */
const LISTED = /['"]\p{Ll}{2,}(?: \p{Ll}{2,}){2,}['"]\.split|\^\((?:\?:)?\p{Ll}+\|\p{Ll}+[^/]*\/[a-z]*\.test\(/u

test('no rule of quotes compares a token with a word of a language', () => {
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const found = files.flatMap((file) =>
    readFileSync(join(RULES, file), 'utf8')
      .split('\n')
      .filter((line) => COMPARED.test(line) || LISTED.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(files.length).toBeGreaterThan(120)
  expect(found).toEqual([])
})

test('each use of a word of German is one that a rule asks for', () => {
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const rules = files.map((file) => readFileSync(join(RULES, file), 'utf8')).join('\n')
  expect(Object.keys(germanUses).filter((use) => !rules.includes(`'${use}'`))).toEqual([])
})

const NAMES = join(import.meta.dirname, '../../src/text/names')

/** `keys[at] === 'the'`: a word of the text is compared with a word. */
const KEY_COMPARED = /(?:key|keys\[[^\]]*\]!?|word|before|next|said)\s*[!=]== ['"]\p{L}{2,}['"]/u
/** `new Set(['press', 'times'])`, `/^(?:elder|older)$/`, `/(?:ing|ly)$/`: a list of words or of endings. */
const WORDS_LISTED = /new Set\(\[?['"]\p{Ll}{2,}|\/\^?\((?:\?:)?\p{Ll}{2,}(?:\|\p{Ll}+)+\)/u

test('no rule of names knows a word of a language', () => {
  const files = readdirSync(NAMES, { recursive: true, encoding: 'utf8' }).filter(
    // names themselves, which are no words of a language: family and given names, suffixes, particles, `al-`
    (file) => file.endsWith('.ts') && !/lexicon\/(?:family|given|short)|generations|plain-key/.test(file),
  )
  const found = files.flatMap((file) =>
    readFileSync(join(NAMES, file), 'utf8')
      .split('\n')
      .filter((line) => KEY_COMPARED.test(line) || (WORDS_LISTED.test(line) && !/al\|el|'de', 'von'/.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(files.length).toBeGreaterThan(30)
  expect(found).toEqual([])
})

test('a tag names the language of its first part, and one without rules none', () => {
  expect(supportedLanguage('de-AT')).toBe('de')
  expect(supportedLanguage('eng')).toBe('en')
  expect(supportedLanguage('it')).toBeNull()
  expect(() => languageOf('it')).toThrow(RangeError)
})

test('each language has its own words only', () => {
  expect(knowWord('and', quoteLanguageOf('en')).roles & WordRole.AND).toBe(WordRole.AND)
  expect(knowWord('und', quoteLanguageOf('en')).roles & WordRole.AND).toBe(0)
  expect(knowWord('und', quoteLanguageOf('de')).roles & WordRole.AND).toBe(WordRole.AND)
  expect(knowWord('von', quoteLanguageOf('en')).roles & WordRole.BINDS).toBe(0)
  expect(knowWord('von', quoteLanguageOf('de')).roles & WordRole.BINDS).toBe(WordRole.BINDS)
  expect(knowWord('and', quoteLanguageOf('es')).roles & WordRole.AND).toBe(0)
})
