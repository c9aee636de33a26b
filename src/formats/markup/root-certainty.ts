import type { Sample } from '../detect/sample.ts'
import { CERTAINTY, type Certainty } from '../format.ts'

/** Recognises XML by its root element; `names` are local names in lower case. */
export function rootCertainty({ root }: Sample, names: readonly string[]): Certainty {
  return root?.name && names.includes(root.name) ? CERTAINTY.STRUCTURE : CERTAINTY.NONE
}

/** Matches declarations and comments, and at the most the beginning of a tag. */
const NO_ELEMENT = /^(?:\xef\xbb\xbf)?\s*(?:<[?!][^>]*>\s*)*(?:<[^>]*)?$/

/** Tells whether markup ends before its first element. */
export function hasNoElement(start: string): boolean {
  return NO_ELEMENT.test(start)
}
