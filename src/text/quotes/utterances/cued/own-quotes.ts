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
  const sizes = new Map<number, number>()
  for (const attribution of attributions) {
    if (attribution.rule === 'passive' && !attribution.subject && !takes(attribution.complements, Complement.RECIPIENT))
      continue
    const size =
      attribution.content.reduce((sum, { from, to }) => sum + to - from, attribution.subject ? 1000 : 0) +
      (looksBack.test(attribution.rule) && saysWords(attribution) ? 60 : 0)
    for (const { from, to } of attribution.content)
      for (let i = from; i < to; i++)
        if (tokens[i]!.bits & WordClass.QUOTE && size > (sizes.get(i) ?? -1)) {
          owners.set(i, attribution)
          sizes.set(i, size)
        }
  }
  return owners
}

/** `applauded`, `blasted`: what they touch is seldom what was said. */
const saysWords = ({ complements }: Attribution) =>
  takes(complements, Complement.THAT_CLAUSE | Complement.TOUCHING_QUOTE) || !takes(complements, Complement.OBJECT)

/** Cues that touch the quote before them outweigh one in front of it: `Those who think "X," she said`. */
const looksBack = /^cue-(?:after|inverted)$/
