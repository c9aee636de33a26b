import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { lineEnd } from '../../clauses/clause-end.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule, Reading } from '../cues/cue-rule.ts'
import { speakerAfter } from './speaker-after.ts'
import { isSpeech } from './verb-form.ts'

/** `Según Y, X`, `X, selon Y`. */
export const romanceRelay: CueRule = {
  name: 'according-to',
  stage: 'CUE',
  description: 'A phrase names the speaker: según Y, selon Y, en palabras de Y, d’après Y, pour Y.',
  languages: ['es', 'fr'],
  example: {
    text: "Valmercy se dispute autour du bac\n\nSelon Marla Albrecht, le port sera « ouvert à tous » en mai.\n\nLa séance a duré jusqu'au soir et beaucoup d'habitants y ont assisté.",
    quote: 'ouvert à tous',
    speaker: 'Marla Albrecht',
  },
  counterexample: {
    text: "Valmercy se dispute autour du bac\n\nSelon les jours, dit Marla Albrecht, le port est « ouvert à tous ».\n\nLa séance a duré jusqu'au soir et beaucoup d'habitants y ont assisté.",
    quote: 'ouvert à tous',
  },
  find: (reading) => (isSpeech(reading.tokens[reading.at]!) ? null : relay(reading)),
}

/** `Según Y, X`, `X, selon Y`, `«X», en palabras de Y`, `pour Y, c'est « X »`. */
function relay({ tokens, at, line, language }: Reading): Attribution | null {
  const words = language.relays.find((each) => each.every((word, i) => sounds(tokens[at + i]?.lower, word)))
  const view = words ? false : isView(tokens, at, language.views)
  if (!words && !view) return null
  const cue = { from: at, to: at + (words?.length ?? 1) }
  // `según dijo Y`
  if (tokens[cue.to]?.verb === 'FINITE') return null
  const opens = at === 0 || (at < 3 && is(tokens, at - 1, WordClass.COORDINATOR | WordClass.COMMA | WordClass.ADVERB))
  const subject = opens ? toComma(tokens, cue.to) : speakerAfter(tokens, cue.to)
  if (!subject || subject.to <= subject.from) return null
  if (
    view &&
    !is(tokens, subject.to - 1, WordClass.NAME) &&
    !isPronoun(tokens, subject) &&
    !isSomebody(tokens, subject, language)
  )
    return null
  const content = contentAround(tokens, opens ? 0 : at, subject)
  if (content.length === 0 || (view && !content.some((range) => holdsQuote(tokens, range)))) return null
  return { line, cue, subject, content, sense: 'SAY', complements: 0, how: 'CLAUSE', rule: 'according-to' }
}

/** `d'après`: the apostrophe is part of the word. */
const sounds = (lower: string | undefined, word: string) => lower === word || lower === `${word}'`

const isView = (tokens: readonly Token[], at: number, views: ReadonlySet<string> | undefined) =>
  at < 3 &&
  (views?.has(tokens[at]!.lower) ?? false) &&
  (at === 0 || is(tokens, at - 1, WordClass.COORDINATOR | WordClass.COMMA))

/** `pour [le maire], X`: a noun for a person or a body, with an article. */
const isSomebody = (tokens: readonly Token[], { from, to }: TokenRange, { people, bodies, groups }: QuoteLanguage) =>
  is(tokens, from, WordClass.DETERMINER) &&
  tokens.slice(from + 1, to).some(({ lower }) => people?.has(lower) || bodies.has(lower) || groups.has(lower))

const isPronoun = (tokens: readonly Token[], { from, to }: TokenRange) =>
  to - from === 1 && is(tokens, from, WordClass.SUBJECT_PRONOUN | WordClass.OBJECT_PRONOUN)

/** At the start of a sentence all up to the comma names who says it. */
function toComma(tokens: readonly Token[], from: number): TokenRange | null {
  const comma = tokens.findIndex(({ bits }, at) => at > from && bits & WordClass.COMMA)
  return comma < 0 ? null : { from, to: comma }
}

/** All of the sentence but the phrase: in front of it, behind it, or both where the quote stands behind. */
function contentAround(tokens: readonly Token[], at: number, subject: TokenRange): TokenRange[] {
  const rest = is(tokens, subject.to, WordClass.COMMA) ? subject.to + 1 : subject.to
  const behind = { from: rest, to: lineEnd(tokens) }
  if (at === 0) return behind.to > behind.from ? [behind] : []
  const before = { from: 0, to: is(tokens, at - 1, WordClass.COMMA | WordClass.DASH) ? at - 1 : at }
  if (before.to <= before.from) return []
  const goesOn = rest > subject.to && holdsQuote(tokens, behind) && !holdsQuote(tokens, before)
  return goesOn ? [before, behind] : [before]
}

const holdsQuote = (tokens: readonly Token[], { from, to }: TokenRange) =>
  tokens.slice(from, to).some(({ bits }) => bits & WordClass.QUOTE)
