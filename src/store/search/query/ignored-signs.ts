import { piecesOf } from './tokenise-query.ts'

/** Signs that part words or sentences, and say no more. */
const ORDINARY = /[\p{Pd}.,;:!?…'’‘ʼ"“”„‟«»‹›()[\]{}¿¡/·。、・「」『』《》〈〉【】、。，]/u

const SIGNS = new RegExp(`(?:(?!${ORDINARY.source})[\\p{P}\\p{S}][\\p{Cf}\\p{M}]*)+`, 'gu')

/** Lists signs of a query that are not looked for, each once: `C++ for $5` -> `++`, `$`. */
export function ignoredSigns(query: string): string[] {
  const signs = piecesOf(query).flatMap((piece) => {
    const isPrefix = /[\p{L}\p{N}]\*$/u.test(piece)
    return (isPrefix ? piece.slice(0, -1) : piece).match(SIGNS) ?? []
  })
  return [...new Set(signs)]
}
