import { Is, type Item, is } from './item.ts'
import { phraseStart } from './phrase-start.ts'
import type { Stretch } from './stretch.ts'

/** `[a paper that] found X`, `[Ann Hill, who] said X`: a relative pronoun names nobody without the words before it. */
export function withAntecedent(items: readonly Item[], subject: Stretch): Stretch {
  const { from, to } = subject
  if (to - from !== 1 || !is(items, from, Is.RELATIVE | Is.THAT)) return subject
  const end = is(items, from - 1, Is.COMMA) ? from - 1 : from
  const last = items[end - 1]
  if (last?.verb !== 'NONE' || last.bits & (Is.MARK | Is.QUOTE | Is.PREPOSITION | Is.COORDINATOR)) return subject
  return { from: Math.min(from, phraseStart(items, end)), to }
}
