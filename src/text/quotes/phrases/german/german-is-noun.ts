import { WordClass } from '../../../../languages/word-class.ts'
import type { Token } from '../../syntax/token.ts'

/** A word with a capital, a name, or `34-Jährige`. */
export const isNoun = ({ bits, lower }: Token) =>
  (bits & (WordClass.NAME | WordClass.CAPITAL)) !== 0 || ((bits & WordClass.NUMBER) !== 0 && /\p{L}{4}/u.test(lower))
