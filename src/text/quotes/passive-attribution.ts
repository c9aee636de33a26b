import type { Attribution } from './attribution.ts'
import { clauseEnd } from './clause-end.ts'
import { contentAfter } from './content-after.ts'
import { subjectBefore } from './find-subject.ts'
import { groupStart } from './group-start.ts'
import { Is, type Item, is } from './item.ts'
import type { Stretch } from './stretch.ts'
import { trimContent } from './trim-content.ts'

/**
 * `Z was accused of X [by Y]`, `Z is expected to X`, `Z seems to X`: what is said is the subject with the rest; who says
 * it comes after `by`, or nobody is named. A hearer (`Z was asked whether X`) is no part of the words.
 */
export function passiveAttribution(
  items: readonly Item[],
  verb: number,
  agent: Stretch | null,
  line: number,
): Attribution | null {
  const lexical = items[verb]!.forms!.verb
  const seems = lexical.frame.includes('s')
  const right = contentAfter(items, verb, lexical)
  const heard = lexical.frame.includes('r') && right !== null && right.how !== 'OBJECT'
  const bare = groupStart(items, verb) === verb
  const subject = heard || bare ? null : subjectBefore(items, groupStart(items, verb))
  const content: Stretch[] = []
  if (subject) content.push(subject)
  const rest = verb + 1
  const to = clauseEnd(items, rest)
  if (right && !seems) content.push(trimContent(items, verb, right.content))
  else if (
    !bare &&
    (seems || is(items, rest, Is.TO | Is.PREPOSITION | Is.QUOTE)) &&
    to > rest &&
    items[rest]?.lower !== 'by'
  )
    content.push({ from: rest, to })
  if (content.length === 0 || (bare && !right)) return null
  return {
    line,
    cue: { from: verb, to: verb + 1 },
    subject: seems ? null : agent,
    content,
    sense: lexical.sense,
    frame: lexical.frame,
    how: 'OBJECT',
    rule: 'passive',
  }
}
