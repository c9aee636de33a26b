import { Complement, takes } from '../../../../languages/complement.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import type { Attribution } from '../../rules/attribution.ts'
import type { Token } from '../../syntax/token.ts'

/**
 * Finds the attribution that owns each quoted item: the outermost, since words that a speaker ascribes to another are still
 * his own here (`Y said that Z had promised "X"`: Y); a cue without a speaker yields to any with one.
 */
export function ownersOf(tokens: readonly Token[], attributions: readonly Attribution[]): Map<number, Attribution> {
  const owners = new Map<number, Attribution>()
  const weights = new Map<number, number>()
  for (const attribution of attributions) {
    if (attribution.rule === 'passive' && !attribution.subject && !takes(attribution.complements, Complement.RECIPIENT))
      continue
    const weight = weightOf(attribution)
    for (const { from, to } of attribution.content)
      for (let i = from; i < to; i++) {
        const own = opens(tokens, attribution, i) ? weight + NEAREST : weight
        if (!(tokens[i]!.bits & WordClass.QUOTE) || own <= (weights.get(i) ?? -1)) continue
        owners.set(i, attribution)
        weights.set(i, own)
      }
  }
  return owners
}

/** Weighs more than any number of words and a speaker. */
const NEAREST = 2000

/** The more words a cue claims, the farther out it is. */
const weightOf = (attribution: Attribution): number =>
  attribution.content.reduce((sum, { from, to }) => sum + to - from, attribution.subject ? 1000 : 0) +
  (looksBack.test(attribution.rule) && saysWords(attribution) ? 60 : 0)

/** `applauded`, `blasted`: what they touch is seldom what was said. */
const saysWords = ({ complements }: Attribution) =>
  takes(complements, Complement.THAT_CLAUSE | Complement.TOUCHING_QUOTE) || !takes(complements, Complement.OBJECT)

/** `so loud that Y said, "X"`: with a comma or a colon before it a quote is the nearest cue's. */
const opens = (tokens: readonly Token[], { cue, subject, rule }: Attribution, quote: number) =>
  subject !== null &&
  rule === 'cue' &&
  (tokens[quote - 1]?.bits ?? 0) & (WordClass.COMMA | WordClass.COLON) &&
  (cue.to === quote - 1 || cue.to === quote)

/** Cues that touch the quote before them outweigh one in front of it: `Those who think "X," she said`. */
const looksBack = /^cue-(?:after|inverted)$/
