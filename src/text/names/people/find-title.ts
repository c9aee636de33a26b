import type { Candidate } from '../candidates/candidate.ts'
import { NameClass } from '../lexicon/name-class.ts'
import { Shape, type Words } from '../words/words.ts'

/** An office or trade beside a name, as tokens; `head` is the token of its noun. */
export interface TitleFound {
  readonly from: number
  readonly to: number
  readonly head: number
}

const longest = 14
const office = NameClass.TITLE | NameClass.ROLE | NameClass.KIN

/** The office printed before a name: `Belarusian President |`, `campaign manager |`, `Fox News host |`; else null. */
export function titleBefore(words: Words, { from, titleFrom, titleTo }: Candidate): TitleFound | null {
  if (titleTo > 0) {
    const head = lastOffice(words, titleFrom, titleTo)
    const sentence = words.sentenceOf[from]!
    return {
      from: walkBack(words, titleFrom, words.firsts[sentence]!),
      to: titleTo,
      head: head < 0 ? titleTo - 1 : head,
    }
  }
  const first = words.firsts[words.sentenceOf[from]!]!
  let before = from - 1
  if (words.keys[before] === ',' && before > first) before--
  if (before < first || (words.flags[before]! & office) === 0) return null
  if (words.shapes[before] !== Shape.LOWER && !words.nouns) return null
  return { from: walkBack(words, before, first), to: before + 1, head: before }
}

/** The office in apposition after a name: `|, the mayor of Y,`, `|, a doctor,`; else null. */
export function titleAfter(words: Words, { to }: Candidate): TitleFound | null {
  const end = words.firsts[words.sentenceOf[to - 1]! + 1]!
  if (words.keys[to] !== ',' || to + 2 >= end) return null
  const from = to + 1
  if (!opensApposition(words, from)) return null
  let head = -1
  let at = from
  for (; at < end && at < from + longest && words.tokens[at]!.kind !== 'MARK'; at++) {
    const bits = words.flags[at]!
    if (at > from && (bits & NameClass.SPEECH) !== 0 && words.shapes[at] === Shape.LOWER && (bits & office) === 0)
      return null
    if ((bits & office) === 0 || at > from + 8 || words.grammar.genitive.has(words.keys[at + 1] ?? '')) continue
    const goesOn = head === at - 1 || (head >= at - 4 && isPart(words, head))
    if (head < 0 || goesOn) head = at
  }
  // `…, deputy minister Jane Smith, …` is the office of the next one in a list.
  return head < 0 || (words.shapes[head + 1] ?? 0) !== Shape.LOWER ? null : { from, to: at, head }
}

/** `deputy national security | adviser`, `chief technology | officer`, but `chief of staff`. */
const isPart = (words: Words, at: number) =>
  at >= 0 && (words.flags[at]! & NameClass.TITLE_PART) !== 0 && !words.grammar.from.has(words.keys[at + 1] ?? '')

/** An apposition begins with an article, a possessive or the office itself, not with a verb: `, running for …`. */
function opensApposition(words: Words, at: number): boolean {
  const bits = words.flags[at]!
  if (words.grammar.determiners.has(words.keys[at]!)) return true
  if (
    (bits & (NameClass.FUNCTION | NameClass.PRONOUN | NameClass.SPEECH)) !== 0 &&
    (bits & (NameClass.TITLE_PART | office)) === 0
  )
    return false
  return words.tokens[at]!.kind === 'WORD' && !words.grammar.participle?.test(words.keys[at]!)
}

function lastOffice(words: Words, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (
      (words.flags[at]! & (NameClass.TITLE | NameClass.HONORIFIC)) === NameClass.TITLE &&
      words.grammar.from.has(words.keys[at + 1] ?? '')
    )
      return at
  for (let at = to - 1; at >= from; at--)
    if ((words.flags[at]! & (NameClass.TITLE | NameClass.HONORIFIC)) === NameClass.TITLE) return at
  return -1
}

/** `president [and] chief executive |`: an office on its left too, and nobody's name. */
const joinsOffices = (words: Words, and: number, first: number) =>
  and > first && (words.flags[and - 1]! & (NameClass.TITLE | NameClass.ROLE)) !== 0

/** Back over the words that go with an office: `former state |Sen.`, `Democratic presidential |candidate`. */
function walkBack(words: Words, at: number, first: number): number {
  const plain =
    NameClass.TITLE_PART |
    NameClass.ROLE |
    NameClass.TITLE |
    NameClass.DEMONYM |
    NameClass.PLACE |
    NameClass.ORGANISATION |
    NameClass.ORGANISATION_HEAD
  let from = at
  while (from > first && at - from < 5 && words.tokens[from - 1]!.kind === 'WORD') {
    const bits = words.flags[from - 1]!
    if (words.grammar.and.has(words.keys[from - 1]!) && joinsOffices(words, from - 1, first)) {
      from -= 2
      continue
    }
    if ((bits & (NameClass.FUNCTION | NameClass.PRONOUN)) !== 0 && (bits & NameClass.TITLE_PART) === 0) break
    if ((bits & NameClass.SPEECH) !== 0 || ((bits & plain) === 0 && words.shapes[from - 1] === Shape.LOWER)) break
    from--
  }
  return from
}
