/** What a person types into a search box -> an expression of SQLite's full-text search. Every word is quoted there. */
import { ReadError } from '../query/sql/read-error.ts'
import { wordForms } from './word-forms.ts'

/** Words of a query, and letters of it, at the most; letters before the `*` of a prefix, at the least. */
const MAX_WORDS = 32
const MAX_LENGTH = 500
const MIN_PREFIX = 3
const MAX_DEPTH = 8

const ONLY_TAKEN = 'NOT and - take something away; name a word that has to be there as well'

type Token =
  | { readonly kind: 'TERM'; readonly text: string; readonly form: 'WORD' | 'PREFIX' | 'PHRASE' }
  | { readonly kind: 'AND' | 'OR' | 'NOT' | '(' | ')' }

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

/** What a hit of a query may have in it: the words and phrases asked for, in every form; not those it must not have. */
export function phrasesOf(query: string): readonly Phrase[] {
  return read(query).phrases
}

/** Words in a row as they were typed; of a prefix the last of them is only how a word begins. */
export interface Phrase {
  readonly text: string
  readonly isPrefix: boolean
}

class Unreadable extends Error {}

function read(query: string): { readonly expression: string; readonly phrases: readonly Phrase[] } {
  if (query.length > MAX_LENGTH) throw new Unreadable(`at most ${MAX_LENGTH} characters`)
  const tokens = tokenise(query)
  const terms = tokens.filter(({ kind }) => kind === 'TERM').length
  if (terms > MAX_WORDS) throw new Unreadable(`at most ${MAX_WORDS} words and phrases`)
  if (terms === 0) throw new Unreadable(`"${query.slice(0, 40)}" has no word to search for`)
  const phrases: Phrase[] = []
  const expression = readAny({ tokens, at: 0, phrases }, 0)
  if (!expression) throw new Unreadable(ONLY_TAKEN)
  return { expression, phrases }
}

/** Phrases stand in straight or curly marks; signs without a letter or digit say nothing. */
function tokenise(query: string): Token[] {
  const tokens: Token[] = []
  for (const [raw] of query.normalize('NFKC').matchAll(/-?["“”„«»][^"“”„«»]*["“”«»]?|[()]|[^\s()"“”„«»]+/gu)) {
    if (raw === '(' || raw === ')' || raw === 'AND' || raw === 'OR' || raw === 'NOT') {
      tokens.push({ kind: raw })
      continue
    }
    const isTaken = raw.startsWith('-')
    const text = raw
      .slice(isTaken ? 1 : 0)
      .replace(/["“”„«»\0]/g, ' ')
      .trim()
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    if (isTaken) tokens.push({ kind: 'NOT' })
    const isPrefix = text.endsWith('*')
    if (isPrefix && text.length <= MIN_PREFIX)
      throw new Unreadable(`"${text}" begins too many words; give at least ${MIN_PREFIX} letters before the *`)
    const form = isPrefix ? 'PREFIX' : /^-?["“”„«»]/.test(raw) ? 'PHRASE' : 'WORD'
    tokens.push({ kind: 'TERM', text: text.replaceAll('*', ' ').trim(), form })
  }
  return tokens
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

/** What has to be found together, less what must not be. */
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
  const forms = form === 'WORD' ? wordForms(text) : [text]
  for (const one of forms) phrases.push({ text: one, isPrefix })
  return forms.map((one) => `"${one}"${isPrefix ? '*' : ''}`).join(' OR ')
}
