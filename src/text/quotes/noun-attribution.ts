import type { Attribution } from './attribution.ts'
import { clauseEnd, objectEnd } from './clause-end.ts'
import { Is, type Item } from './item.ts'
import type { CueNoun } from './languages/language.ts'
import { phraseStart } from './phrase-start.ts'
import type { Stretch } from './stretch.ts'
import { subjectAfter } from './subject-after.ts'

/** `his claim that X`, `Y's criticism of X`, `support for X from Y`, at the noun `i`. */
export function nounAttribution(items: readonly Item[], i: number, noun: CueNoun, line: number): Attribution | null {
  const link = items[i + 1]
  if (!link || !noun.links.includes(link.lower)) return null
  const subject = possessor(items, i)
  if (!subject && link.lower !== 'that') return null
  const from = link.lower === 'that' || link.lower === 'to' || link.lower === 'whether' ? i + 1 : i + 2
  const to = link.lower === 'that' || link.lower === 'whether' ? clauseEnd(items, from) : objectEnd(items, from)
  if (to <= from) return null
  return {
    line,
    cue: { from: i, to: Math.max(i + 1, from) },
    subject,
    content: [{ from, to }],
    sense: noun.sense,
    frame: 'noun',
    how: 'OBJECT',
    rule: 'noun',
  }
}

/** The words before `'s`, or `his`; else who comes after `by`. */
function possessor(items: readonly Item[], noun: number): Stretch | null {
  for (let at = noun - 1; at >= 0 && at >= noun - 4; at--) {
    const { bits, lower } = items[at]!
    if (bits & Is.POSSESSIVE && /^['’]s?$/.test(lower)) return { from: phraseStart(items, at), to: at }
    if (bits & (Is.MARK | Is.QUOTE | Is.PREPOSITION)) break
    if (bits & Is.POSSESSIVE) return { from: at, to: at + 1 }
  }
  for (let at = noun + 1; at < Math.min(items.length, noun + 3); at++)
    if (/^(by|from)$/.test(items[at]!.lower)) return subjectAfter(items, at + 1)
  return null
}
