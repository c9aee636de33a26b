import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { afterPhrase } from '../../phrases/german/german-after-phrase.ts'
import { nounPhrase } from '../../phrases/german/german-noun-phrase.ts'
import { is, type Sentence, type Token } from '../../syntax/token.ts'
import type { Watch } from '../../trials/trial.ts'
import type { Attribution } from '../attribution.ts'
import { firstFound } from '../cues/first-found.ts'
import { GERMAN_BARE_RULES, GERMAN_CUE_RULES } from './german-rules.ts'

/** The cues of a German sentence with their speakers and words, in the order of the cues. */
export function findGerman(sentence: Sentence, index: number, language: QuoteLanguage, watch?: Watch): Attribution[] {
  const { tokens } = sentence
  const found: Attribution[] = []
  let taken = 0
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.bits & (WordClass.MARK | WordClass.QUOTE | WordClass.NAME)) continue
    const reading = { tokens, at, line: index, language, taken, clauses: [], earlier: found, watch }
    const attribution = firstFound(GERMAN_CUE_RULES, reading)
    if (!attribution) continue
    found.push(withName(tokens, attribution))
    if (attribution.content.some(({ from }) => from < attribution.cue.from)) taken = Math.max(taken, at + 1)
  }
  if (found.some(({ content }) => content.some((range) => holdsQuote(tokens, range)))) return found
  const bare = firstFound(GERMAN_BARE_RULES, { tokens, line: index, clauses: [], watch })
  return bare ? [...found, withName(tokens, bare)] : found
}

/** `die Chefin der Werft, Y, sagte`: a name in apposition belongs to the words that name the speaker. */
function withName(tokens: readonly Token[], attribution: Attribution): Attribution {
  const { subject } = attribution
  if (!subject || is(tokens, subject.from, WordClass.NAME)) return attribution
  const owned = tokens.slice(subject.from + 1, subject.to).some(({ bits }) => bits & WordClass.DETERMINER)
  if (!owned && is(tokens, subject.to - 1, WordClass.NAME)) return attribution
  const comma = afterPhrase(tokens, subject.to)
  if (!is(tokens, comma, WordClass.COMMA) || !is(tokens, comma + 1, WordClass.CAPITAL | WordClass.DETERMINER))
    return attribution
  const name = nounPhrase(tokens, comma + 1)
  if (!name || !is(tokens, name.to - 1, WordClass.NAME)) return attribution
  const next = tokens[afterPhrase(tokens, name.to)]
  const closes =
    !next || (next.bits & WordClass.MARK) !== 0 || next.forms !== null || attribution.cue.from < subject.from
  return closes ? { ...attribution, subject: { from: subject.from, to: name.to } } : attribution
}

const holdsQuote = (tokens: readonly Token[], { from, to }: Attribution['content'][number]) =>
  tokens.slice(from, to).some(({ bits }) => bits & WordClass.QUOTE)
