import { decodeEntities } from '../markup/decode-entities.ts'

/** A field's words without the tags and character references that dumps leave in them: `Bridge&#8217;s <i>last</i> day`. */
export function plainWords(value: string): string {
  if (!/[<&]/.test(value)) return value
  return decodeEntities(value.replace(/<\/?[a-z][^<>]{0,300}>/gi, '')).trim()
}
