import { WordClass } from '../../../../languages/word-class.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import { subjectBeforeVerb } from './subject-before-verb.ts'
import { groupStart } from './verb-form.ts'

/** The subject in front of a verb; before `qui` the one that it stands for. */
export function subjectOf(tokens: readonly Token[], group: number, taken: number): TokenRange | null {
  if (!is(tokens, group - 1, WordClass.RELATIVE)) return subjectBeforeVerb(tokens, group, taken)
  const whose = subjectBeforeVerb(tokens, group - 1, taken)
  return whose && is(tokens, whose.to - 1, WordClass.NAME) ? whose : null
}

/** The first subject of the sentence, where a further verb shares it: `X est venu et a dit`. */
export function clauseSubject(tokens: readonly Token[], group: number): TokenRange | null {
  for (let at = 1; at < group; at++)
    if (tokens[at]!.verb === 'FINITE' || is(tokens, at, WordClass.BE | WordClass.HAVE | WordClass.MODAL)) {
      const subject = subjectBeforeVerb(tokens, groupStart(tokens, at), 0)
      if (subject) return subject
    }
  return null
}
