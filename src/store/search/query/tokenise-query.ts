/** The words, phrases and operators of a query. */

/** Letters before the `*` of a prefix, at the least. */
const MIN_PREFIX = 3

export type Token =
  | { readonly kind: 'TERM'; readonly text: string; readonly form: 'WORD' | 'PREFIX' | 'PHRASE' }
  | { readonly kind: 'AND' | 'OR' | 'NOT' | '(' | ')' }

/** A query that cannot be followed; the message says why. */
export class Unreadable extends Error {}

/** Signs and words as they are typed; signs in the width of East Asian characters are those of ASCII. */
export function piecesOf(query: string): string[] {
  const typed = query.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return typed.match(/-?["“”„«»][^"“”„«»]*["“”«»]?|[()]|[^\s()"“”„«»]+/gu) ?? []
}

/** Throws `Unreadable`. Phrases stand in straight or curly marks; signs without a letter or digit say nothing. */
export function tokeniseQuery(query: string): Token[] {
  const tokens: Token[] = []
  for (const raw of piecesOf(query)) {
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
