import type { Attribution } from './attribution.ts'
import { Is, type Item } from './item.ts'
import { subjectAfter } from './subject-after.ts'

/** `"X," Y from his office.` and `"X." - Commissioner Y`: a name alone signs the words before it. */
export function signedAttribution(items: readonly Item[], line: number): Attribution | null {
  const first = items[0]
  if (!first || !(first.bits & Is.QUOTE)) return null
  const dash = items[1] && items[1].bits & (Is.DASH | Is.COMMA) ? 1 : 0
  if (!dash && first.lower !== ',') return null
  const from = 1 + dash
  const subject = subjectAfter(items, from)
  if (!subject || !items.slice(from, subject.to).some(({ bits }) => bits & Is.NAME)) return null
  if (items.slice(from).some(({ verb, bits }) => verb === 'FINITE' || bits & Is.BE)) return null
  return {
    line,
    cue: { from: 0, to: 0 },
    subject,
    content: [{ from: 0, to: 1 }],
    sense: null,
    frame: 'signed',
    how: 'CLAUSE',
    rule: 'signed',
  }
}
