import { GIVEN, NameClass } from '../lexicon/name-class.ts'
import { Shape, Style, type Words } from '../words/words.ts'
import type { Run } from './run.ts'
import { tails } from './tails.ts'

/** A sentence's first word that is a plain word is not part of the name after it: `Defending Belarus`. */
export function trimStart(words: Words, run: Run): Run {
  let from = 0
  while (from < run.length && (run[from]!.flags & NameClass.CONNECTOR) !== 0) from++
  const first = run[from]
  if (!first || words.opens[first.from] !== 1 || run.length - from < 2) return run.slice(from)
  const kept =
    GIVEN |
    NameClass.TITLE |
    NameClass.HONORIFIC |
    NameClass.DEMONYM |
    NameClass.PLACE |
    NameClass.ORGANISATION |
    NameClass.TITLE_PART |
    NameClass.PARTICLE
  const key = words.keys[first.from]!
  const plain =
    (first.flags & (NameClass.COMMON | NameClass.SPEECH)) !== 0 ||
    words.lowerSeen.has(key) ||
    words.grammar.opensSentence?.test(key)
  if (!plain || (first.flags & kept) !== 0) return run.slice(from)
  const last = run[run.length - 1]!
  if ((last.flags & tails) !== 0 && !words.lowerSeen.has(key)) return run.slice(from)
  return trimStart(words, run.slice(from + 1))
}

/** `Jane Roe Thursday` is a name and a day; a small word at the end joins nothing. */
export function trimEnd(words: Words, run: Run): Run {
  let to = run.length
  while (to > 0) {
    const last = run[to - 1]!
    const loose = (last.flags & (NameClass.CONNECTOR | NameClass.NICKNAME)) !== 0 || last.shape === Shape.LOWER
    const day =
      to > 1 &&
      (last.flags & NameClass.CALENDAR) !== 0 &&
      (last.flags & GIVEN) === 0 &&
      (run[to - 2]!.flags & NameClass.HONORIFIC) === 0
    const shout =
      to > 1 &&
      words.styles[words.sentenceOf[last.from]!] !== Style.PROSE &&
      (last.flags & (NameClass.SPEECH | NameClass.FUNCTION)) !== 0
    if (!loose && !(day && !words.grammar.dayNames.has(words.keys[last.from]!)) && !shout) break
    to--
  }
  return run.slice(0, to)
}
