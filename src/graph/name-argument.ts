import type { Token } from 'graphql'

/**
 * The argument, or the input's field, that a value in a document is written for; found backwards from the value's first
 * token: `(filter: {text: "a", publishedFrom: "x"})` -> publishedFrom for "x". Undefined for what stands elsewhere.
 */
export function nameArgument(value: Token | undefined): string | undefined {
  let inside = 0
  for (let token = value?.prev; token; token = token.prev) {
    if (token.kind === ']' || token.kind === '}' || token.kind === ')') inside++
    else if (inside > 0 && (token.kind === '[' || token.kind === '{' || token.kind === '(')) inside--
    else if (inside === 0 && token.kind === ':') return token.prev?.value
    else if (inside === 0 && (token.kind === '(' || token.kind === '{' || token.kind === '$')) return undefined
  }
  return undefined
}
