import { sentenceRulesOf } from '../../languages/languages.ts'
import type { Abbreviations } from '../../languages/parts/abbreviations.ts'
import type { SentenceLanguage } from '../../languages/parts/sentence-language.ts'
import type { SupportedLanguage } from '../../languages/tags/supported-language.ts'
import { CAPITAL, characterKind } from './character-kind.ts'
import type { TokenSpan } from './token-span.ts'

const terminals = new Set(['.', '!', '?', '…', '。', '！', '？', '‽'])
const closers = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '›', '“', '‘', '«', '」', '』'])
const openers = new Set(['"', '“', '‘', "'", '``', '`', "''", '«', '„', '‚', '‹', '»', '(', '[', '¿', '¡', '「', '『'])
const DOT = 0x2e
const dashes = new Set(['—', '–', '--', '-', '―', '•', '*', '>'])

/** Finds the last token of the sentence that token `at` ends, closing marks included; else -1. */
export function endsSentence(
  text: string,
  tokens: readonly TokenSpan[],
  at: number,
  language: SupportedLanguage | null,
): number {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (!next) return -1
  if (next.start - token.end > 1 && isBlankLine(text, token.end, next.start)) return at
  const isMark = token.kind === 'MARK'
  const dots = text.charCodeAt(token.end - 1) === DOT
  if (!dots && !(isMark && terminals.has(token.text))) return -1
  const rules = sentenceRulesOf(language)
  const last = closingEnd(text, tokens, at, language === null ? null : rules.sentences)
  if (last + 1 >= tokens.length) return -1
  const quoted = last > at && tokens[last]!.text !== ')'
  const after = tokens[last + 1]!
  if (!opensSentence(text, tokens, last + 1)) return -1
  if (!isMark) return abbreviationEnds(tokens, at, after, rules.abbreviations) || quoted ? last : -1
  if (!quoted && goesOn(tokens, at, after, rules.sentences)) return -1
  // `"Why?" Smith asked.` is one sentence.
  const asking = quoted && !dots
  return asking && after.kind === 'WORD' && speaksSoon(tokens, last + 1, rules.sentences) ? -1 : last
}

/** Marks that open in some languages and close in others: without rules, they open directly before a word: `„A.“ B`, `A. “B”`. */
const eitherWay = new Set(['“', '‘', '«'])

/** The last of the stops and closing marks that touch the token at `at`; null: a language without rules. */
function closingEnd(text: string, tokens: readonly TokenSpan[], at: number, language: SentenceLanguage | null): number {
  const opens = ({ text: mark, end }: TokenSpan) =>
    language ? language.opening.has(mark) : eitherWay.has(mark) && /\p{L}/u.test(text.slice(end, end + 2))
  let last = at
  for (let mark = tokens[at + 1]; mark?.start === tokens[last]!.end && mark.kind === 'MARK'; mark = tokens[last + 1]) {
    if (!(terminals.has(mark.text) || closers.has(mark.text)) || opens(mark)) break
    last++
  }
  return last
}

/** `z. B.`; in German `am 3. Mai`. */
function goesOn(
  tokens: readonly TokenSpan[],
  at: number,
  after: TokenSpan,
  { monthsAfterDay }: SentenceLanguage,
): boolean {
  const before = tokens[at - 1]
  if (!before || tokens[at]!.text !== '.') return false
  if (before.kind === 'NUMBER') return before.text.length < 3 && (monthsAfterDay?.test(after.lower) ?? false)
  return before.text.length === 1 && after.text.length === 2 && after.text.endsWith('.')
}

/** `Mr.` never ends one; `U.S.` and `Inc.` do before a word that opens sentences; so does an initial: `plan B. He`. */
function abbreviationEnds(tokens: readonly TokenSpan[], at: number, after: TokenSpan, known: Abbreviations): boolean {
  const word = tokens[at]!.lower.slice(0, -1)
  if (known.before.has(word) || known.numbered.has(word) || after.kind === 'NUMBER') return false
  if (after.kind === 'MARK') return openers.has(after.text) && (word.length > 1 || word.includes('.'))
  // `he'll`, `that's`
  const opener = known.openers.has(after.lower) || known.openers.has(after.lower.split("'")[0]!)
  // behind an initial a single letter is more likely a second one: `J. A. Hill`
  return opener && (word.length > 1 || after.lower.length > 1)
}

function opensSentence(text: string, tokens: readonly TokenSpan[], at: number): boolean {
  const limit = Math.min(at + 3, tokens.length)
  for (let i = at; i < limit; i++) {
    const { kind, start, text: words } = tokens[i]!
    if (kind === 'NUMBER') return true
    if (kind === 'WORD') return isCapital(text, start)
    if (!openers.has(words) && !dashes.has(words)) return false
  }
  return true
}

const isCapital = (text: string, at: number) =>
  characterKind(text, at) === CAPITAL || text.charCodeAt(at) === 0x40 || text.charCodeAt(at) === 0x23

function speaksSoon(tokens: readonly TokenSpan[], at: number, { asking }: SentenceLanguage): boolean {
  const limit = Math.min(at + 5, tokens.length)
  for (let i = at; i < limit && tokens[i]!.kind === 'WORD'; i++) if (asking.has(tokens[i]!.lower)) return true
  return false
}

/** Tells whether two line breaks stand between `from` and `to`. */
function isBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) lines++
  return lines > 1
}
