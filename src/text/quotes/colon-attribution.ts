import type { Attribution } from './attribution.ts'
import { headEnd } from './head-end.ts'
import { Is, type Item } from './item.ts'
import type { Stretch } from './stretch.ts'

/** `Y had one message: "X."`, `Y: "X."`: a bare colon before a quote is a cue, the sentence's subject its speaker. */
export function colonAttribution(items: readonly Item[], subject: Stretch | null, line: number): Attribution | null {
  for (let i = 1; i + 1 < items.length; i++) {
    if (!(items[i]!.bits & Is.COLON) || !(items[i + 1]!.bits & Is.QUOTE)) continue
    const named = subject && subject.to <= i ? subject : { from: 0, to: headEnd(items, 0) }
    let to = i + 2
    while (to < items.length && items[to]!.bits & Is.QUOTE) to++
    return {
      line,
      cue: { from: i, to: i + 1 },
      subject: named.to > named.from ? named : null,
      content: [{ from: i + 1, to }],
      sense: 'SAY',
      frame: 'colon',
      how: 'CLAUSE',
      rule: 'colon',
    }
  }
  return null
}
