import type { Attribution } from './attribution.ts'
import { Is, type Line } from './item.ts'
import type { Segment } from './segment.ts'
import type { Naming, Utterance } from './utterance.ts'

/** Where a segment stands: its line and item. */
export interface Place {
  readonly line: number
  readonly item: number
}

/** What stands around the quotes of an article. */
export interface Surroundings {
  readonly lines: readonly Line[]
  readonly attributions: readonly (readonly Attribution[])[]
  readonly places: ReadonlyMap<number, Place>
  /** Who each sentence is about. */
  readonly subjects: readonly (Naming | null)[]
}

/** A speaker guessed from the surroundings, and by which rule. */
export interface Floating {
  readonly naming: Naming | null
  readonly rule: string
}

/** Who says a quote that has no cue of its own; null where nobody seems to. */
export function findFloating(
  s: number,
  segment: Segment,
  pure: boolean,
  before: Utterance | null,
  owner: ReadonlyMap<number, Utterance>,
  segments: readonly Segment[],
  around: Surroundings,
): Floating | null {
  const place = around.places.get(s)!
  if (!pure) return null
  const { lines, attributions, subjects } = around
  const at = place.line
  const prior = lines[at - 1]
  const carried = before?.naming ? { naming: before.naming, rule: 'carried-over' } : null
  if (!prior) return carried ?? ahead(s, segments, owner) ?? { naming: null, rule: 'floating' }
  const subject = subjects[at - 1]
  const introducer = subject ?? nameIn(prior, at - 1)
  if (prior.items[prior.items.length - 1]!.bits & Is.COLON)
    return introducer ? { naming: introducer, rule: 'introduced' } : (carried ?? { naming: null, rule: 'introduced' })
  const spoken = attributions[at - 1]!.some((cue) => cue.subject && cue.rule !== 'noun')
  if (prior.unit === lines[at]!.unit && carried && before && before.unit === segment.unit && !spoken) return carried
  if (prior.unit === lines[at]!.unit && subject) return { naming: subject, rule: 'floating-subject' }
  if (prior.unit !== lines[at]!.unit && quoted(prior) && carried) return carried
  const next = ahead(s, segments, owner)
  if (next && segments[s + 1]!.unit === segment.unit + 1) return next
  if (subject && attributions[at - 1]!.some((cue) => cue.subject)) return { naming: subject, rule: 'floating-subject' }
  return carried ?? (subject ? { naming: subject, rule: 'floating-subject' } : { naming: null, rule: 'floating' })
}

/** `And from Mayor Ann Hill:`: the last name in front of a colon. */
function nameIn({ items }: Line, line: number): Naming | null {
  if (items.length > 12 || items.some(({ verb }) => verb !== 'NONE')) return null
  for (let i = items.length - 2; i >= 0; i--)
    if (items[i]!.name >= 0) return { line, stretch: { from: i, to: i + 1 }, span: items[i]! }
  return null
}

const quoted = (line: Line) => line.pure || line.items.some(({ bits }) => bits & Is.QUOTE)

/** The quote that opens the next paragraph has a cue: `"X." ⏎ "Y," he said.` */
function ahead(s: number, segments: readonly Segment[], owner: ReadonlyMap<number, Utterance>): Floating | null {
  const next = owner.get(s + 1)
  return next?.naming && segments[s + 1]!.parent === null && /^cue-(after|inverted)$/.test(next.rule)
    ? { naming: next.naming, rule: 'next-cue' }
    : null
}
