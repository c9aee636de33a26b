import { type SentenceRules, sentenceRulesOf } from '../../languages/languages.ts'
import type { SupportedLanguage } from '../../languages/tags/supported-language.ts'
import type { Span } from '../span.ts'
import { characterKind, DIGIT, INVISIBLE, LETTER, SPACE } from './character-kind.ts'
import { cutClitics } from './cut-clitics.ts'
import { foldWord } from './fold-word.ts'
import { keepsDot } from './keeps-dot.ts'
import type { TokenSpan } from './token-span.ts'
import { possessiveStart, wordEnd } from './word-end.ts'

const isWordly = (kind: number) => kind >= LETTER && kind <= INVISIBLE
const DOT = 0x2e

/** Cuts a stretch of text into words, numbers and marks; white space is nobody's. */
export function findTokens(text: string, span: Span, language: SupportedLanguage | null): TokenSpan[] {
  const rules = sentenceRulesOf(language)
  const tokens: TokenSpan[] = []
  let at = span.start
  while (at < span.end) {
    const kind = characterKind(text, at)
    const next = at + 1 < span.end ? characterKind(text, at + 1) : SPACE
    if (kind === SPACE || kind === INVISIBLE) at++
    else if (isWordly(kind) || (isTag(text.charCodeAt(at)) && isWordly(next))) {
      at = pushWord(tokens, text, at, span.end, rules)
    } else {
      const end = markEnd(text, at, span.end)
      const mark = text.slice(at, end)
      tokens.push({ start: at, end, text: mark, lower: mark, kind: 'MARK' })
      at = end
    }
  }
  return tokens
}

/** The word or number at `at`, in the pieces that it is made of: `Hill` and `'s`, `l'` and `eau`. Returns where it ends. */
function pushWord(tokens: TokenSpan[], text: string, at: number, limit: number, rules: SentenceRules): number {
  const { abbreviations: known, clitics } = rules
  const end = wordEnd(text, at, limit, known)
  const possessive = possessiveStart(text, at, end)
  const pieces = clitics && possessive < at ? cutClitics(text, at, end, limit, clitics) : null
  if (possessive > at) {
    tokens.push(wordAt(text, at, possessive, 'WORD'))
    tokens.push(wordAt(text, possessive, end, 'WORD'))
    return end
  }
  if (pieces) for (const piece of pieces.slice(0, -1)) tokens.push(wordAt(text, piece.start, piece.end, 'WORD'))
  const { start, end: last } = pieces?.[pieces.length - 1] ?? { start: at, end }
  // the stop may belong to the last piece: `l'O.N.U.`
  const dotted = last < limit && text.charCodeAt(last) === DOT && keepsDot(text, start, last, known)
  const to = dotted ? last + 1 : last
  tokens.push(wordAt(text, start, to, characterKind(text, start) === DIGIT ? 'NUMBER' : 'WORD'))
  return to
}

function wordAt(text: string, start: number, end: number, kind: TokenSpan['kind']): TokenSpan {
  const cut = text.slice(start, end)
  return { start, end, text: cut, lower: foldWord(cut), kind }
}

/** `@` and `#` belong to the word after them. */
const isTag = (code: number) => code === 0x40 || code === 0x23

/** Marks that are one mark when repeated: stops, dashes, rules. */
const runs = new Set([DOT, 0x2d, 0x5f, 0x2a, 0x3d, 0x23])

/** Finds the end of a mark: `...`, `--`, `''` and both halves of an emoji are one. */
function markEnd(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start)
  let at = start + 1
  if (code >= 0xd800 && code <= 0xdbff) return Math.min(at + 1, limit)
  if (runs.has(code)) while (at < limit && text.charCodeAt(at) === code) at++
  else if ((code === 0x27 || code === 0x60) && at < limit && text.charCodeAt(at) === code) at++
  return at
}
