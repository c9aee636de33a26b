import type { CueForms, QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import type { Span } from '../../span.ts'
import type { TokenSpan } from '../../tokens/token-span.ts'
import { classifyToken } from './classify-token.ts'
import { knowWord } from './know-word.ts'
import type { Token } from './token.ts'

/** A stretch that is one piece whatever it holds: a name or a quote. */
export const makePiece = ({ start, end }: Span, lower: string, bits: number, segment: number, name: number): Token => ({
  start,
  end,
  lower,
  bits,
  roles: 0,
  segment,
  name,
  forms: null,
  cues: false,
  verb: 'NONE',
})

/** A word, number or mark of its own. */
export function makeToken(token: TokenSpan, before: TokenSpan | undefined, language: QuoteLanguage): Token {
  const { start, end, lower } = token
  const known = token.kind === 'WORD' ? knowWord(lower, language) : null
  const bits = classifyToken(token, before, known, language)
  const forms = known ? known.forms : null
  const cues = known ? known.cues : false
  const roles = known ? known.roles : rolesOfSign(token, bits, language)
  return { start, end, lower, bits, roles, segment: -1, name: -1, forms, cues, verb: 'NONE' }
}

/** The apostrophe alone after a plural owns as `'s` does; `1990s` are many. */
const rolesOfSign = ({ kind, lower }: TokenSpan, bits: number, language: QuoteLanguage) =>
  kind === 'NUMBER' ? language.guessRoles(lower) : bits & WordClass.POSSESSIVE ? WordRole.GENITIVE : 0

/** The same piece as another verb, or another kind of piece. */
export const remakeToken = (token: Token, bits: number, forms: CueForms | null): Token => ({
  start: token.start,
  end: token.end,
  lower: token.lower,
  bits,
  roles: token.roles,
  segment: token.segment,
  name: token.name,
  forms,
  cues: token.cues,
  verb: token.verb,
})
