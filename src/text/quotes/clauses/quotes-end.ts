import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { hasRole, is, type Token } from '../syntax/token.ts'
import { clauseEnd } from './clause-end.ts'
import { objectEnd } from './object-end.ts'

/** Finds the end of words that begin with a quote: with it, if it ends in a stop or a comma; else with its clause. */
export function quotesEnd(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const next = tokens[at + 1]
    if (next && next.bits & WordClass.QUOTE) at++
    else if (next && next.bits & WordClass.COORDINATOR && tokens[at + 2] && tokens[at + 2]!.bits & WordClass.QUOTE)
      at += 2
    else if (
      next &&
      next.bits & WordClass.COORDINATOR &&
      is(tokens, at + 2, WordClass.COMMA) &&
      is(tokens, at + 3, WordClass.QUOTE)
    )
      at += 3
    else break
  }
  return /[.,?!…—–-]/.test(tokens[at]!.lower) ? at + 1 : clauseEnd(tokens, at)
}

/** `blasted Z as a "disgrace"`: the description belongs to the words. */
export function asQuote(tokens: readonly Token[], to: number): number {
  if (!hasRole(tokens, to, WordRole.AS)) return to
  for (let i = to + 1; i < Math.min(tokens.length, to + 8) && !is(tokens, i, WordClass.MARK); i++)
    if (tokens[i]!.bits & WordClass.QUOTE) return clauseEndOfObject(tokens, to + 1)
  return to
}

/** `noted the change of slogan, "X"`, `sent one line: "X"`: a quote right after an object belongs to it. */
export function withQuote(tokens: readonly Token[], to: number): number {
  const mark = tokens[to]
  return mark && mark.bits & (WordClass.COMMA | WordClass.COLON) && is(tokens, to + 1, WordClass.QUOTE)
    ? quotesEnd(tokens, to + 1)
    : to
}

/** Finds the end of an object with its description: `him a "liar," a "cheat" and a "crook"`. */
export const clauseEndOfObject = (tokens: readonly Token[], at: number) => {
  const object = objectEnd(tokens, at, true)
  let to = object
  // `called him a "liar," a "cheat" and a "crook"`: go on while quotes follow
  for (let i = object; i < Math.min(tokens.length, to + 5) && tokens[i]!.verb === 'NONE'; i++)
    if (tokens[i]!.bits & WordClass.QUOTE) to = i + 1
  // `called him, among other things, a "crook"`
  if (to === object && hasRole(tokens, object + 1, WordRole.AMONG))
    for (let i = object + 2; i < Math.min(tokens.length, object + 8); i++)
      if (tokens[i]!.bits & WordClass.QUOTE) return i + 1
  return to
}
