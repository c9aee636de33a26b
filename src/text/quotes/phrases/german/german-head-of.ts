import { isGermanRole } from '../../../../languages/de/noun-head.ts'
import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import type { Names } from '../../../names/names.ts'
import type { PartyDraft } from '../../../speech.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Head } from '../head.ts'

const noun = WordClass.CAPITAL | WordClass.NAME
const determiner = WordClass.DETERMINER | WordClass.POSSESSIVE

/** Finds the head of a German noun phrase: of `die Sprecherin der Werft, Y`, `der Lotse Y` Y; of `der Sprecher der Werft` a speaker. */
export function germanHeadOf(tokens: readonly Token[], range: TokenRange, names: Names, language: QuoteLanguage): Head {
  const { from, to } = range
  let start = from
  while (start < to && !is(tokens, start, noun)) start++
  if (is(tokens, start, determiner) && start === from) {
    start++
    while (start < to && !is(tokens, start, noun)) start++
  }
  let end = start
  while (end < to && is(tokens, end, noun) && !(end > start && is(tokens, end, determiner))) end++
  const last = tokens[Math.max(end, from + 1) - 1]!
  const party = partyOf(last, names) ?? behind(tokens, end, to, names)
  const owned = is(tokens, start, WordClass.NAME) && end - start > 1
  const definite = language.articles.has(tokens[from]!.lower) && !owned
  return { party, noun: last.lower, definite, kind: kindOf(tokens, range, last, names, language) }
}

const partyOf = ({ name }: Token, names: Names): PartyDraft | null => names.mentions[name]?.party ?? null

/** A person named behind the noun's genitive or a comma: `der Chef der Werft Y`, `die Chefin, Y`. */
function behind(tokens: readonly Token[], from: number, to: number, names: Names): PartyDraft | null {
  for (let at = from; at < to; at++) {
    const party = partyOf(tokens[at]!, names)
    if (party?.type !== 'PERSON') continue
    const before = tokens[at - 1]!
    if (before.bits & (WordClass.PREPOSITION | WordClass.COORDINATOR | determiner)) return null
    return before.bits & WordClass.CAPITAL && isGermanRole(before.lower) && !titled(tokens, from, at) ? null : party
  }
  return null
}

/** `die Chefin, Ministerin Y`: behind a comma the office before the name is the same one's. */
const titled = (tokens: readonly Token[], from: number, at: number) =>
  tokens.slice(from, at).some(({ bits }) => bits & WordClass.COMMA)

function kindOf(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  last: Token,
  names: Names,
  language: QuoteLanguage,
): Head['kind'] {
  for (let at = from; at < to; at++) if (language.anonymous.has(tokens[at]!.lower)) return 'ANONYMOUS'
  if (names.mentions[last.name]?.kind === 'PLACE') return 'GROUP'
  if (language.groups.has(last.lower) || language.bodies.has(last.lower)) return 'GROUP'
  for (let at = from; at < to; at++) if (is(tokens, at, WordClass.COORDINATOR)) return 'GROUP'
  return 'INDIVIDUAL'
}
