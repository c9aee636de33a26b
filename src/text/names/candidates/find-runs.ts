import { NameClass } from '../lexicon/name-class.ts'
import type { Lexicon } from '../lexicon/read-lexicon.ts'
import { Shape, type Words } from '../words/words.ts'
import { joinNext } from './join-next.ts'
import { readUnit } from './read-unit.ts'
import type { Run, Unit } from './run.ts'

const longestRun = 24

/** The runs of capitalised words, sentence by sentence, in order. */
export function findRuns(words: Words, lexicon: Lexicon): Run[] {
  const runs: Run[] = []
  for (let s = 0; s + 1 < words.firsts.length; s++) {
    const end = words.firsts[s + 1]!
    let at = words.firsts[s]!
    while (at < end) {
      const units = openRun(words, lexicon, at, end)
      if (units.length === 0) {
        at++
        continue
      }
      at = units[units.length - 1]!.to
      while (units.length < longestRun) {
        const more = joinNext(words, lexicon, units, at, end)
        if (more.length === 0) break
        units.push(...more)
        at = more[more.length - 1]!.to
      }
      runs.push(units)
    }
  }
  return runs
}

/** A capitalised word, or one after small words that only names have: `de Blasio`, `van der Berg`. */
function openRun(words: Words, lexicon: Lexicon, at: number, end: number): Unit[] {
  const direct = readUnit(words, lexicon, at, end)
  const opens = leading.has(words.keys[at]!) && !lexicon.ofWords.has(words.keys[at]!)
  if (direct || words.nouns || !opens) return direct ? [direct] : []
  const small: Unit[] = []
  let next = at
  for (; next < at + 2 && next < end && leading.has(words.keys[next]!); next++)
    small.push({ from: next, to: next + 1, flags: NameClass.PARTICLE, shape: Shape.LOWER })
  const unit = readUnit(words, lexicon, next, end)
  return unit && (unit.flags & (NameClass.PLACE | NameClass.ORGANISATION | NameClass.HONORIFIC | NameClass.TITLE)) === 0
    ? [...small, unit]
    : []
}

const leading = new Set(['de', 'von', 'van', 'der', 'du', 'di', 'da', 'della', 'bin', 'ibn', 'dos', 'del', 'al'])
