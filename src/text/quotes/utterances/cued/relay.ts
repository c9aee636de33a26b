import { WordClass } from '../../../../languages/word-class.ts'
import type { Attribution } from '../../rules/attribution.ts'
import type { Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'

/** An attribution, with who relays its words. */
export interface Relayed {
  readonly source: Attribution
  readonly via: TokenRange | null
}

/** `he said, according to Y`: Y relays, and is no speaker of its own where its words are another cue's. */
export function relayed(attributions: readonly Attribution[], tokens: readonly Token[]): Relayed[] {
  const relays = attributions.filter(({ rule }) => rule === 'according-to')
  if (relays.length === 0) return attributions.map((source) => ({ source, via: source.via ?? null }))
  const used = new Set<Attribution>()
  const said = attributions.map((source) => {
    const relay = relays.find((other) => touches(tokens, source, other))
    if (relay) used.add(relay)
    return { source, via: relay?.subject ?? source.via ?? null }
  })
  return said.filter(({ source }) => !used.has(source))
}

/** The cue stands right before `according to`, but for a comma. */
function touches(tokens: readonly Token[], said: Attribution, relay: Attribution): boolean {
  if (
    relay.rule !== 'according-to' ||
    said.rule === 'according-to' ||
    said.content.some(({ from }) => from >= said.cue.from)
  )
    return false
  const end = Math.max(said.cue.to, said.subject?.to ?? 0)
  const gap = relay.cue.from - end
  return gap >= 0 && gap <= 1 && (gap === 0 || (tokens[end]!.bits & WordClass.COMMA) !== 0)
}
