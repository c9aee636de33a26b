import type { QuoteLanguage } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { is, type Sentence, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Watch } from '../../trials/trial.ts'
import type { Attribution } from '../attribution.ts'
import { firstFound } from '../cues/first-found.ts'
import { ROMANCE_BARE_RULES, ROMANCE_CUE_RULES } from './romance-rules.ts'
import { verbFormAt } from './verb-form.ts'

/** The cues of a Spanish or French sentence: `«X», dijo Y`, `« X », a-t-il dit`, `Y dijo que X`, `según Y, X`. */
export function readRomance(sentence: Sentence, index: number, language: QuoteLanguage, watch?: Watch): Attribution[] {
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) tokens[i]!.verb = verbFormAt(tokens, i)
  const found: Attribution[] = []
  let taken = 0
  for (let at = 0; at < tokens.length; at++) {
    const reading = { tokens, at, line: index, language, taken, clauses: [], earlier: found, watch }
    const attribution = firstFound(ROMANCE_CUE_RULES, reading)
    if (!attribution) continue
    found.push(attribution)
    taken = Math.max(at + 1, ...attribution.content.filter((range) => isQuote(tokens, range)).map(({ to }) => to))
  }
  if (found.length > 0) return found
  const bare = firstFound(ROMANCE_BARE_RULES, { tokens, line: index, clauses: [], watch })
  return bare ? [bare] : []
}

/** Nothing but one quote. */
const isQuote = (tokens: readonly Token[], { from, to }: TokenRange) =>
  to - from === 1 && is(tokens, from, WordClass.QUOTE)
