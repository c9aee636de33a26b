import { headEnd } from './head-end.ts'
import { Is, type Item, is } from './item.ts'
import { binds } from './phrase-start.ts'
import type { Stretch } from './stretch.ts'
import { inserts } from './subject-before-insertion.ts'

/** The noun phrase that begins at `start`: `said [Senator X, a member of Y]`; null where none does. */
export function subjectAfter(items: readonly Item[], start: number): Stretch | null {
  const head = headEnd(items, start)
  if (head <= start) return null
  let to = head
  for (let rounds = 0; rounds < 8; rounds++) {
    const link = items[to]
    if (!link) break
    if (link.bits & Is.PREPOSITION && binds.has(link.lower) && !timeAfter(items, to + 1)) {
      if (medium.has(items[nounAt(items, to + 1)]?.lower ?? '')) break
      const next = headEnd(items, to + 1)
      if (next <= to + 1) break
      to = next
    } else if (
      link.lower === 'and' &&
      items[to + 1] &&
      (items[to + 1]!.bits & (Is.NAME | Is.CAPITAL | Is.DETERMINER) || rounds > 0)
    ) {
      const next = headEnd(items, to + 1)
      if (next <= to + 1 || items[next]?.verb === 'FINITE') break
      to = next
    } else if (link.bits & Is.COMMA && apposes(items, to + 1)) {
      const next = insertionEnd(items, to + 1)
      if (next <= to + 1) break
      to = next
      if (is(items, to, Is.COMMA) && is(items, to + 1, Is.QUOTE)) break
    } else if (link.bits & Is.RELATIVE) {
      to = insertionEnd(items, to)
      break
    } else if (link.bits & Is.OPEN) {
      let at = to
      while (at < items.length && at < to + 12 && !(items[at]!.bits & Is.CLOSE)) at++
      if (!items[at] || !(items[at]!.bits & Is.CLOSE)) break
      to = at + 1
    } else break
  }
  return { from: start, to }
}

const medium = new Set(
  'interview statement email e-mail tweet post speech memo letter debate rally conference call briefing video message blog'.split(
    ' ',
  ),
)

/** The noun that a determiner, if any, leads to. */
function nounAt(items: readonly Item[], at: number): number {
  let i = at
  while (i < items.length && i < at + 4 && !medium.has(items[i]!.lower) && !(items[i]!.bits & (Is.MARK | Is.NAME))) i++
  return i
}

const timeAfter = (items: readonly Item[], at: number) => ((items[at]?.bits ?? 0) & (Is.TIME | Is.NUMBER)) !== 0

function apposes(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item) return false
  if (item.bits & Is.COORDINATOR || item.bits & Is.SUBORDINATOR || item.bits & Is.QUOTE) return false
  if (item.verb === 'GERUND' || item.bits & Is.SUBJECT_PRONOUN) return (item.bits & Is.RELATIVE) !== 0
  return inserts(items, at) && !(item.bits & Is.PREPOSITION && !(item.bits & Is.ADJECTIVE))
}

/** Forward to the comma, dash or stop that ends an insertion. */
function insertionEnd(items: readonly Item[], start: number): number {
  let at = start
  while (at < items.length && !(items[at]!.bits & (Is.COMMA | Is.STOP | Is.COLON | Is.QUOTE | Is.DASH))) at++
  return at
}
