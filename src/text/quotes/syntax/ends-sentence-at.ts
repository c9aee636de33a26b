import { Complement, takes } from '../../../languages/complement.ts'
import { Form, type QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import type { SentenceSpan } from '../../tokens/split-sentences.ts'
import type { TokenSpan } from '../../tokens/token-span.ts'
import { knowWord } from './know-word.ts'
import type { Token } from './token.ts'

/** A quote at the start of a sentence of the splitter's opens a line of its own after a full stop. */
export function startsAfresh(tokens: readonly Token[], sentence: SentenceSpan, token: TokenSpan): boolean {
  const last = tokens[tokens.length - 1]
  if (!last) return false
  if (last.segment >= 0) return last.lower !== ','
  return (
    (last.bits & WordClass.STOP) !== 0 &&
    last.lower !== ';' &&
    sentence.tokens[0]!.start >= last.end &&
    token.start >= last.end
  )
}

/** Tells whether the sentence ends between `last` and `token`. */
export function endsHere(
  text: string,
  last: Token,
  token: TokenSpan,
  tokens: readonly TokenSpan[],
  t: number,
  language: QuoteLanguage,
): boolean {
  if (last.segment < 0) return true
  if (token.kind === 'MARK') return false
  const stop = lastSign(text, last)
  if (!'.?!…'.includes(stop)) return false
  const first = token.text[0]!
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false
  // behind a quote the verb comes first, in small letters
  if (language.wordOrder === 'VERB_SECOND') return true
  return !cueSoon(tokens, t, language, stop === '.')
}

/** The last sign inside a quote: its full stop, comma or letter. */
export function lastSign(text: string, segment: { readonly start: number; readonly end: number }): string {
  for (let at = segment.end - 1; at > segment.start; at--) if (!/["'”’“‘»«\s)\]]/.test(text[at]!)) return text[at]!
  return ''
}

/** `"X." Smith said [in] Z`: a cue that looks back has a time or a place behind it. */
function atCircumstance(tokens: readonly TokenSpan[], at: number, language: QuoteLanguage): boolean {
  const { lower } = tokens[at]!
  if ((knowWord(lower, language).roles & WordRole.CIRCUMSTANCE) !== 0) return true
  // `"X." Smith said [to cheers]`, not `said [to build it would cost much]`
  const heard = ((language.words.get(lower) ?? 0) & WordClass.TO) !== 0
  return heard && tokens[at + 2]?.text === '.' && !isBase(language, tokens[at + 1]!.lower)
}

const isBase = ({ verbs }: QuoteLanguage, lower: string) => ((verbs.get(lower)?.forms ?? 0) & Form.BASE) !== 0

/** `"Why?" Hill, a [retired] worker, said`: behind a determiner no verb stands. */
const describes = ({ lower }: TokenSpan, { words }: QuoteLanguage) =>
  ((words.get(lower) ?? 0) & WordClass.DETERMINER) !== 0

const OPENS_CLAUSE = WordClass.THAT | WordClass.SUBJECT_PRONOUN

/** `"Why?" Smith asked`: a verb that takes quotes comes before any other, and opens no words of its own behind it. */
function cueSoon(tokens: readonly TokenSpan[], from: number, language: QuoteLanguage, stop: boolean): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    const token = tokens[i]!
    if (/^[.:;?!"“”]$/.test(token.text)) return false
    if (stop && token.text === token.lower && token.kind === 'WORD' && !language.verbs.has(token.lower)) return false
    const forms = token.text === token.lower ? language.verbs.get(token.lower) : undefined
    const any = stop ? Complement.QUOTE : Complement.QUOTE | Complement.TOUCHING_QUOTE
    if (forms?.verb.sense && takes(forms.verb.complements, any) && i > from) {
      const next = tokens[i + 1]
      if (stop)
        return (
          !next || next.text === '.' || forms.verb.links.includes(next.lower) || atCircumstance(tokens, i + 1, language)
        )
      return !next || next.kind === 'MARK' || !((language.words.get(next.lower) ?? 0) & OPENS_CLAUSE)
    }
    if (forms && !forms.verb.sense && i > from + 1 && !describes(tokens[i - 1]!, language)) return false
  }
  return false
}
