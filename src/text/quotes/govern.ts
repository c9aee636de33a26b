import { Is, type Item } from './item.ts'
import type { Language } from './languages/language.ts'
import type { Clause } from './read-clause.ts'
import type { Stretch } from './stretch.ts'

/** Whether a clause hangs on another: after `that`, `who`, `while`, or bare after a cue. */
export function isEmbedded(
  items: readonly Item[],
  verb: number,
  subject: Stretch | null,
  clauses: readonly Clause[],
): boolean {
  if (!subject || subject.from > verb) return false
  if (isRelative(items, subject)) return true
  const edge = items[subject.from - 1]
  if (!edge) return false
  if (edge.bits & (Is.SUBORDINATOR | Is.THAT | Is.QUESTION | Is.RELATIVE)) return true
  const last = clauses[clauses.length - 1]
  if (!last || last.verb >= subject.from || !/[cqr]/.test(items[last.verb]!.forms?.verb.frame ?? '')) return false
  for (let i = last.verb + 1; i < subject.from; i++)
    if (items[i]!.bits & (Is.COMMA | Is.COORDINATOR | Is.QUOTE)) return false
  return true
}

/** Whose the sentence is so far: the main verb's subject, or where that is a statement or the like, the last person's. */
export function governor(items: readonly Item[], clauses: readonly Clause[], nouns: Language['nouns']): Stretch | null {
  let main: Stretch | null = null
  let other: Stretch | null = null
  let any: Stretch | null = null
  for (let i = clauses.length - 1; i >= 0 && i > clauses.length - 1 - BACK && !main; i--) {
    const { embedded, subject, verb } = clauses[i]!
    if (!subject) continue
    any ??= subject
    if (!embedded) main = subject
    else if (items[verb]!.verb === 'FINITE' && !isRelative(items, subject)) other ??= subject
  }
  if (!main) return other ?? any
  if (!nouns.has(items[main.to - 1]!.lower)) return main
  return other ?? lastEmbedded(items, clauses) ?? main
}

/** How many clauses back the main one may stand; no sentence that anybody wrote has so many. */
const BACK = 60

const lastEmbedded = (items: readonly Item[], clauses: readonly Clause[]): Stretch | null =>
  clauses.findLast(
    ({ embedded, subject, verb }) =>
      embedded && subject && items[verb]!.verb === 'FINITE' && !isRelative(items, subject),
  )?.subject ?? null

const isRelative = (items: readonly Item[], { from, to }: Stretch) =>
  to - from === 1 && (items[from]!.bits & (Is.RELATIVE | Is.THAT)) !== 0
