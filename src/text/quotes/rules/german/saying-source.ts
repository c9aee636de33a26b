import { GERMAN_ENDINGS } from '../../../../languages/de/german-endings.ts'
import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { isGermanSaying } from '../../../../languages/de/noun-head.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { afterSource } from '../../phrases/german/german-after-phrase.ts'
import { nounPhrase } from '../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Source } from './source-found.ts'

/** `nach Angaben von Y`, `nach Ansicht des Y`, `aus Sicht der Y`, `nach eigenen Angaben`, `nach Ys Worten`. */
export function saying(tokens: readonly Token[], at: number): Source | null {
  let noun = at + 1
  while (noun < at + 6 && tokens[noun] && !isGermanSaying(tokens[noun]!.lower)) {
    if (
      !(tokens[noun]!.bits & (WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.NAME)) &&
      !GERMAN_ENDINGS.BEFORE_SAYING.test(tokens[noun]!.lower)
    )
      return null
    noun++
  }
  const word = tokens[noun]
  if (!word || !isGermanSaying(word.lower) || noun >= at + 6) return null
  if (hasGermanUse(tokens[at]!.lower, 'BEFORE_WORDS') && !hasGermanUse(word.lower, 'WORDS')) return null
  if (hasGermanUse(tokens[at]!.lower, 'BEFORE_SIGHT') && !hasGermanUse(word.lower, 'SIGHT')) return null
  const link = is(tokens, noun + 1, WordClass.PREPOSITION) && hasGermanUse(tokens[noun + 1]!.lower, 'OWNER_LINK')
  const own = nounPhrase(tokens, link ? noun + 2 : noun + 1)
  const owned = own && (link || (own.from < own.to && genitive(tokens, own)))
  const cue = { from: at, to: link ? noun + 2 : noun + 1 }
  if (owned) return { cue, subject: own, from: at, to: afterSource(tokens, own.to) }
  const possessor = tokens[noun - 1]
  if (possessor && noun - 1 > at && isPossessor(possessor))
    return { cue, subject: { from: noun - 1, to: noun, nominative: false, rank: 6 }, from: at, to: noun + 1 }
  // `nach Polizeiangaben`
  const compound = word.lower.length > 10 && GERMAN_ENDINGS.SAYING_COMPOUND.test(word.lower)
  return compound
    ? {
        cue: { from: at, to: noun },
        subject: { from: noun, to: noun + 1, nominative: false, rank: 5 },
        from: at,
        to: noun + 1,
      }
    : null
}

/** `nach Zorners Worten`, `nach ihren Angaben` */
const isPossessor = ({ bits, lower }: Token) =>
  (bits & (WordClass.NAME | WordClass.POSSESSIVE)) !== 0 || ((bits & WordClass.CAPITAL) !== 0 && lower.endsWith('s'))

const genitive = (tokens: readonly Token[], { from }: TokenRange) =>
  hasGermanUse(tokens[from]!.lower, 'OWNER') || is(tokens, from, WordClass.NAME)
