import { Is, type Item, is } from './item.ts'
import type { Stretch } from './stretch.ts'
import { subjectAfter } from './subject-after.ts'

/** How far behind `quoted` its parts stand. */
const FAR = 8

/**
 * `Y was quoted as saying by Z`, `Y was quoted by Z as saying`, with `quoted` at `verb`: Y speaks, Z relays. Who relays,
 * or null where nobody is named; undefined where it is no such phrase.
 */
export function quotedAs(items: readonly Item[], verb: number): Stretch | null | undefined {
  let said = false
  let relay: Stretch | null = null
  for (let i = verb + 1; i < Math.min(items.length, verb + FAR) && !is(items, i, Is.QUOTE | Is.STOP | Is.COLON); i++) {
    if (items[i]!.lower === 'as' && items[i + 1]?.verb === 'GERUND') said = true
    if (items[i]!.lower === 'by') relay = subjectAfter(items, i + 1)
  }
  return said ? relay : undefined
}
