import { clauseEnd, objectEnd } from './clause-end.ts'
import { Is, type Item, is } from './item.ts'

/** Where words end that begin with a quote: with it, if it ends in a stop or a comma; else with its clause. */
export function quotesEnd(items: readonly Item[], from: number): number {
  let at = from
  for (;;) {
    const next = items[at + 1]
    if (next && next.bits & Is.QUOTE) at++
    else if (next && next.bits & Is.COORDINATOR && items[at + 2] && items[at + 2]!.bits & Is.QUOTE) at += 2
    else if (next && next.bits & Is.COORDINATOR && is(items, at + 2, Is.COMMA) && is(items, at + 3, Is.QUOTE)) at += 3
    else break
  }
  return /[.,?!…—–-]/.test(items[at]!.lower) ? at + 1 : clauseEnd(items, at)
}

/** `blasted Z as a "disgrace"`: the description belongs to the words. */
export function asQuote(items: readonly Item[], to: number): number {
  if (items[to]?.lower !== 'as') return to
  for (let i = to + 1; i < Math.min(items.length, to + 5); i++)
    if (items[i]!.bits & Is.QUOTE) return clauseEndOfObject(items, to + 1)
  return to
}

/** `noted the change of slogan, "X"`, `sent one line: "X"`: a quote right after an object belongs to it. */
export function withQuote(items: readonly Item[], to: number): number {
  const mark = items[to]
  return mark && mark.bits & (Is.COMMA | Is.COLON) && is(items, to + 1, Is.QUOTE) ? quotesEnd(items, to + 1) : to
}

/** Where an object with its description ends: `him a "liar," a "cheat" and a "crook"`. */
export const clauseEndOfObject = (items: readonly Item[], at: number) => {
  const object = objectEnd(items, at, true)
  let to = object
  // `called him a "liar," a "cheat" and a "crook"`: go on while quotes follow
  for (let i = object; i < Math.min(items.length, to + 5) && items[i]!.verb === 'NONE'; i++)
    if (items[i]!.bits & Is.QUOTE) to = i + 1
  // `called him, among other things, a "crook"`
  if (to === object && items[object + 1]?.lower === 'among')
    for (let i = object + 2; i < Math.min(items.length, object + 8); i++) if (items[i]!.bits & Is.QUOTE) return i + 1
  return to
}
