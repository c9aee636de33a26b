import type { Span } from '../span.ts'
import type { Token } from '../tokens/token.ts'
import { classifyToken } from './classify-token.ts'
import type { Item } from './item.ts'
import { knowWord } from './know-word.ts'
import type { CueForms, Language } from './languages/language.ts'

/** A stretch that is one piece whatever it holds: a name or a quote. */
export const makePiece = ({ start, end }: Span, lower: string, bits: number, segment: number, name: number): Item => ({
  start,
  end,
  lower,
  bits,
  segment,
  name,
  forms: null,
  cues: false,
  verb: 'NONE',
})

/** A word, number or mark of its own. */
export function makeItem(token: Token, before: Token | undefined, language: Language): Item {
  const { start, end, lower } = token
  const known = token.kind === 'WORD' ? knowWord(lower, language) : null
  const bits = classifyToken(token, before, known)
  const forms = known ? known.forms : null
  const cues = known ? known.cues : false
  return { start, end, lower, bits, segment: -1, name: -1, forms, cues, verb: 'NONE' }
}

/** The same piece as another verb, or another kind of piece. */
export const remakeItem = (item: Item, bits: number, forms: CueForms | null): Item => ({
  start: item.start,
  end: item.end,
  lower: item.lower,
  bits,
  segment: item.segment,
  name: item.name,
  forms,
  cues: item.cues,
  verb: item.verb,
})
