import { sentenceRulesOf } from '../../languages/languages.ts'
import type { Abbreviations } from '../../languages/parts/abbreviations.ts'
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
  const { abbreviations: known, clitics } = sentenceRulesOf(language)
  const tokens: TokenSpan[] = []
  let at = span.start
  while (at < span.end) {
    const kind = characterKind(text, at)
    const next = at + 1 < span.end ? characterKind(text, at + 1) : SPACE
    if (kind === SPACE || kind === INVISIBLE) at++
    else if (isWordly(kind) || (isTag(text.charCodeAt(at)) && isWordly(next))) {
      let end = wordEnd(text, at, span.end, known)
      const possessive = possessiveStart(text, at, end)
      const cut = clitics && possessive < at ? cutClitics(text, at, end, clitics) : null
      if (cut) end = pushPieces(tokens, text, cut, span.end, known)
      else if (possessive > at) {
        tokens.push(wordAt(text, at, possessive, 'WORD'))
        tokens.push(wordAt(text, possessive, end, 'WORD'))
      } else {
        if (end < span.end && text.charCodeAt(end) === DOT && keepsDot(text, at, end, known)) end++
        tokens.push(wordAt(text, at, end, kind === DIGIT ? 'NUMBER' : 'WORD'))
      }
      at = end
    } else {
      const end = markEnd(text, at, span.end)
      const mark = text.slice(at, end)
      tokens.push({ start: at, end, text: mark, lower: mark, kind: 'MARK' })
      at = end
    }
  }
  return tokens
}

/** The pieces of one stretch of letters; the stop behind may belong to the last: `l'O.N.U.` Returns where they end. */
function pushPieces(tokens: TokenSpan[], text: string, pieces: readonly Span[], limit: number, known: Abbreviations) {
  for (const { start, end } of pieces) tokens.push(wordAt(text, start, end, 'WORD'))
  const { start, end } = pieces[pieces.length - 1]!
  if (end >= limit || text.charCodeAt(end) !== DOT || !keepsDot(text, start, end, known)) return end
  tokens[tokens.length - 1] = wordAt(text, start, end + 1, 'WORD')
  return end + 1
}

function wordAt(text: string, start: number, end: number, kind: TokenSpan['kind']): TokenSpan {
  const cut = text.slice(start, end)
  return { start, end, text: cut, lower: foldWord(cut), kind }
}

/** `@` and `#` belong to the word after them. */
const isTag = (code: number) => code === 0x40 || code === 0x23

/** Marks that are one mark when repeated: stops, dashes, rules. */
const runs = new Set([DOT, 0x2d, 0x5f, 0x2a, 0x3d, 0x23])

/** Where a mark ends: `...`, `--`, `''` and both halves of an emoji are one. */
function markEnd(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start)
  let at = start + 1
  if (code >= 0xd800 && code <= 0xdbff) return Math.min(at + 1, limit)
  if (runs.has(code)) while (at < limit && text.charCodeAt(at) === code) at++
  else if ((code === 0x27 || code === 0x60) && at < limit && text.charCodeAt(at) === code) at++
  return at
}
