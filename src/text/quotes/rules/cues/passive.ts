import { Complement, takes } from '../../../../languages/complement.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { clauseEnd } from '../../clauses/clause-end.ts'
import { subjectBefore } from '../../clauses/subjects/find-subject.ts'
import { contentAfter } from '../../content/content-after.ts'
import { trimContent } from '../../content/trim-content.ts'
import { groupStart } from '../../phrases/group-start.ts'
import { hasRole, is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import type { Attribution } from '../attribution.ts'
import type { CueRule } from './cue-rule.ts'

/** `Z was accused of X [by Y]`, `Z is expected to X`. */
export const passive: CueRule = {
  name: 'passive',
  stage: 'CUE',
  description: 'A verb of speech in the passive; the speaker follows by, or nobody is named.',
  languages: ['en'],
  example: {
    text: 'The council was accused by Marla Albrecht of "selling the port" on Monday.',
    quote: 'selling the port',
    speaker: 'Marla Albrecht',
  },
  find: ({ tokens, at, line, clauses }) => passiveAttribution(tokens, at, clauses[clauses.length - 1]!.subject, line),
}

/** `dubbed "X" [by Y] and left`: the words end where it is told whose they are. */
const beforeAgent = ({ from, to }: TokenRange, agent: TokenRange | null): TokenRange => ({
  from,
  to: agent && agent.from - 1 > from && agent.from - 1 < to ? agent.from - 1 : to,
})

/**
 * `Z was accused of X [by Y]`, `Z is expected to X`, `Z seems to X`: what is said is the subject with the rest; who says
 * it comes after `by`, or nobody is named. A hearer (`Z was asked whether X`) is no part of the words.
 */
function passiveAttribution(
  tokens: readonly Token[],
  verb: number,
  agent: TokenRange | null,
  line: number,
): Attribution | null {
  const lexical = tokens[verb]!.forms!.verb
  const seems = takes(lexical.complements, Complement.RAISING)
  // `was accused by Y of X`: the words follow whoever says them
  const behindAgent = agent !== null && is(tokens, verb + 1, WordClass.PREPOSITION) && agent.from === verb + 2
  const right = contentAfter(tokens, behindAgent ? agent.to - 1 : verb, lexical)
  const heard = takes(lexical.complements, Complement.RECIPIENT) && right !== null && right.how !== 'OBJECT'
  const bare = groupStart(tokens, verb) === verb
  const subject = heard || bare ? null : subjectBefore(tokens, groupStart(tokens, verb))
  const content: TokenRange[] = []
  if (subject) content.push(subject)
  const rest = verb + 1
  const to = clauseEnd(tokens, rest)
  if (right && !seems) content.push(beforeAgent(trimContent(tokens, verb, right.content), agent))
  else if (
    !bare &&
    (seems || is(tokens, rest, WordClass.TO | WordClass.PREPOSITION | WordClass.QUOTE)) &&
    to > rest &&
    !hasRole(tokens, rest, WordRole.BY)
  )
    content.push({ from: rest, to })
  if (content.length === 0 || (bare && !right)) return null
  return {
    line,
    cue: { from: verb, to: verb + 1 },
    subject: seems ? null : agent,
    content,
    sense: lexical.sense,
    complements: lexical.complements,
    how: 'OBJECT',
    rule: 'passive',
  }
}
