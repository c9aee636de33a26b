/** The query language of the search box -> an expression of SQLite's full-text search. Every word is quoted there. */
import { ReadError } from '../query/sql/read-error.ts'
import { type Token, tokeniseQuery, Unreadable } from './query/tokenise-query.ts'
import { type Phrase, phraseOf } from './search-words.ts'
import { wordForms } from './word-forms.ts'

/** Words of a query, letters of it, and brackets inside each other, at the most. */
const MAX_WORDS = 32
const MAX_LENGTH = 500
const MAX_DEPTH = 8

const ONLY_TAKEN = 'NOT and - take something away; name a word that has to be there as well'

/**
 * `"free trade" (port OR harbour) -strike` -> `("free trade") AND (… OR …) NOT (…)`. Words side by side must all be
 * found, in any of their English forms unless they stand in marks. AND, OR and NOT are operators in capitals only; one
 * that has nothing to work on is passed over, and a bracket that is not closed ends with the query.
 */
export function readQuery(query: string, argument = 'query'): string {
  try {
    return read(query).expression
  } catch (error) {
    throw error instanceof Unreadable ? new ReadError(argument, `${argument}: ${error.message}`) : error
  }
}

/** Words and phrases that a hit of a query may have in it, in every form; not those it must not have. */
export function phrasesOf(query: string): readonly Phrase[] {
  return read(query).phrases
}

function read(query: string): { readonly expression: string; readonly phrases: readonly Phrase[] } {
  if (query.length > MAX_LENGTH) throw new Unreadable(`at most ${MAX_LENGTH} characters`)
  const tokens = tokeniseQuery(query)
  const terms = tokens.filter(({ kind }) => kind === 'TERM').length
  if (terms > MAX_WORDS) throw new Unreadable(`at most ${MAX_WORDS} words and phrases`)
  if (terms === 0) throw new Unreadable(`"${query.slice(0, 40)}" has no word to search for`)
  const phrases: Phrase[] = []
  const expression = readAny({ tokens, at: 0, phrases }, 0)
  if (!expression) throw new Unreadable(ONLY_TAKEN)
  return { expression, phrases }
}

interface Cursor {
  readonly tokens: readonly Token[]
  at: number
  readonly phrases: Phrase[]
}

/** Alternatives; null where nothing was found to look for. */
function readAny(cursor: Cursor, depth: number): string | null {
  if (depth > MAX_DEPTH) throw new Unreadable(`brackets are nested more than ${MAX_DEPTH} deep`)
  const alternatives: string[] = []
  for (;;) {
    const one = readAll(cursor, depth)
    if (one) alternatives.push(one)
    const token = cursor.tokens[cursor.at]
    if (token?.kind === 'OR') cursor.at++
    else if (token?.kind === ')' && depth === 0)
      cursor.at++ // closes nothing
    else break
  }
  return alternatives.length > 1 ? alternatives.map((one) => `(${one})`).join(' OR ') : (alternatives[0] ?? null)
}

/** Terms that have to be found together, less those that must not be. */
function readAll(cursor: Cursor, depth: number): string | null {
  const wanted: string[] = []
  const unwanted: string[] = []
  let isTaken = false
  for (;;) {
    const token = cursor.tokens[cursor.at]
    if (!token || token.kind === 'OR' || token.kind === ')') break
    cursor.at++
    if (token.kind === 'AND') continue
    if (token.kind === 'NOT') {
      isTaken = true
      continue
    }
    const before = cursor.phrases.length
    const term = token.kind === 'TERM' ? readTerm(cursor, token) : readGroup(cursor, depth)
    if (isTaken) cursor.phrases.length = before
    if (term) (isTaken ? unwanted : wanted).push(`(${term})`)
    isTaken = false
  }
  if (!wanted.length) {
    if (unwanted.length) throw new Unreadable(ONLY_TAKEN)
    return null
  }
  const all = wanted.join(' AND ')
  return unwanted.length ? `(${all}) NOT (${unwanted.join(' OR ')})` : all
}

function readGroup(cursor: Cursor, depth: number): string | null {
  const inner = readAny(cursor, depth + 1)
  if (cursor.tokens[cursor.at]?.kind === ')') cursor.at++
  return inner
}

/** A word by itself stands for its forms; words in marks, and what begins with a star, are taken as they are. */
function readTerm({ phrases }: Cursor, { text, form }: { text: string; form: 'WORD' | 'PREFIX' | 'PHRASE' }): string {
  const isPrefix = form === 'PREFIX'
  const phrase = phraseOf(text, isPrefix)
  if (!phrase) return '""'
  const [word, ...others] = phrase.words
  const forms =
    form === 'WORD' && !others.length && !phrase.isPrefix
      ? wordForms(word!).map((one) => ({ words: [one], isPrefix: false }))
      : [phrase]
  phrases.push(...forms)
  return forms.map(({ words, isPrefix: isOpen }) => `"${words.join(' ')}"${isOpen ? '*' : ''}`).join(' OR ')
}
