import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { speaks } from '../syntax/speaks.ts'
import type { Token } from '../syntax/token.ts'
import { subjectAfter } from './subjects/subject-after.ts'

/** `Smith said` and then nothing, a comma, a time or a place: a cue that looks back. */
export function closesWithCue(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at]
  if (!first) return false
  if (speaks(first) && first.verb === 'FINITE' && takes(first.forms!.verb.complements, Complement.QUOTE))
    return subjectAfter(tokens, at + 1) !== null
  const subject = subjectAfter(tokens, at)
  if (!subject || subject.to - at > 24) return false
  let v = subject.to
  if (v < end && tokens[v]!.bits & WordClass.COMMA) v++
  while (v < end && tokens[v]!.bits & (WordClass.ADVERB | WordClass.HAVE | WordClass.TIME)) v++
  const verb = tokens[v]
  if (
    !verb ||
    v >= end ||
    !speaks(verb) ||
    verb.verb !== 'FINITE' ||
    !takes(verb.forms!.verb.complements, Complement.QUOTE)
  )
    return false
  const next = tokens[v + 1]
  return (
    v + 1 >= end ||
    (next!.bits &
      (WordClass.COMMA |
        WordClass.TIME |
        WordClass.PREPOSITION |
        WordClass.QUOTE |
        WordClass.ADVERB |
        WordClass.STOP |
        WordClass.COLON |
        WordClass.THAT)) !==
      0
  )
}
