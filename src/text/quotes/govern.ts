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
  const main = clauses.findLast(({ embedded, subject }) => !embedded && subject)?.subject ?? null
  if (main && !nouns.has(items[main.to - 1]!.lower)) return main
  const other = clauses.findLast(
    ({ embedded, subject, verb }) =>
      embedded && subject && items[verb]!.verb === 'FINITE' && !isRelative(items, subject),
  )
  return other?.subject ?? main ?? clauses.findLast(({ subject }) => subject)?.subject ?? null
}

const isRelative = (items: readonly Item[], { from, to }: Stretch) =>
  to - from === 1 && (items[from]!.bits & (Is.RELATIVE | Is.THAT)) !== 0
