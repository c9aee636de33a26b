import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import type { Attribution } from '../../rules/attribution.ts'
import type { Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'

/** `said so of her`: a mere pronoun is no words of anybody. */
export const isPronoun = (tokens: readonly Token[], [first, ...more]: readonly TokenRange[]) =>
  first !== undefined &&
  more.length === 0 &&
  first.to - first.from === 1 &&
  (tokens[first.from]!.bits &
    (WordClass.OBJECT_PRONOUN | WordClass.THAT | WordClass.DETERMINER | WordClass.SUBJECT_PRONOUN)) !==
    0

/** `praised his "victory"`: a small word or two after a determiner or possessor are the reporter's irony, not the object's words. */
export function isScare(tokens: readonly Token[], content: readonly TokenRange[]): boolean {
  for (const { from, to } of content)
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      if (!(token.bits & WordClass.QUOTE)) continue
      const before = tokens[i - 1]?.bits ?? 0
      return (
        token.end - token.start < 20 &&
        (before & (WordClass.DETERMINER | WordClass.POSSESSIVE)) !== 0 &&
        !/[.?!]/.test(token.lower)
      )
    }
  return false
}

/** `sent a letter praising his "X"`: words in a medium are words. */
export const isWritten = (tokens: readonly Token[], { subject, cue }: Attribution) =>
  subject !== null && tokens.slice(subject.to, cue.from).some(({ roles }) => roles & WordRole.MEDIUM)
