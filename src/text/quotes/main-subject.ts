import type { Attribution } from './attribution.ts'
import { subjectBefore } from './find-subject.ts'
import { namedBy } from './gather-utterances.ts'
import { groupStart } from './group-start.ts'
import { Is, type Item, type Line } from './item.ts'
import type { Naming } from './utterance.ts'

/** Who a sentence is about: the subject of its first cue, else of its first verb. */
export function mainSubject(line: Line, index: number, attributions: readonly Attribution[]): Naming | null {
  const named = attributions.filter(({ subject, sense, rule }) => subject && sense && spoken.test(rule))
  const cue = named.find(({ rule }) => /after|inverted/.test(rule)) ?? named[0]
  if (cue) return namedBy(line, index, cue.subject!)
  const { items } = line
  for (let i = mainStart(items); i < items.length; i++) {
    const { bits, verb } = items[i]!
    if (verb !== 'FINITE' && !(bits & (Is.BE | Is.HAVE | Is.MODAL) && !(bits & (Is.SUBJECT_PRONOUN | Is.POSSESSIVE))))
      continue
    const subject = subjectBefore(items, groupStart(items, i))
    if (subject) return namedBy(line, index, subject)
  }
  return null
}

/** Past what leads into the main clause: `Asked whether X, Y laughed`. */
function mainStart(items: readonly Item[]): number {
  const first = items[0]!
  if (first.verb !== 'PASSIVE' && first.verb !== 'GERUND' && !(first.bits & Is.SUBORDINATOR)) return 0
  const comma = items.findIndex(({ bits }) => bits & Is.COMMA)
  return comma > 0 && comma < items.length - 2 ? comma : 0
}

/** Rules of cues that somebody utters, rather than of nouns and states. */
const spoken = /^(?:cue|according|colon)/
