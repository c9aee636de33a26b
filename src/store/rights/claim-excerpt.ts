/** A correction's claim without the article's words around those that it is anchored to. */
import type { TextAnchor } from '../corrections/correction.ts'
import { withhold } from './withhold.ts'

interface Anchored {
  readonly quote?: TextAnchor | null
  readonly quotes?: readonly TextAnchor[]
  readonly mentions?: readonly TextAnchor[]
}

/** The claim as JSON; the words themselves stay where `isShown`: where they are a quote on the record. */
export function claimExcerpt(json: string, isShown: boolean): string {
  const claim = JSON.parse(json) as Anchored
  const bare = (anchor: TextAnchor): TextAnchor => ({
    ...anchor,
    exact: isShown ? anchor.exact : withhold(anchor.exact, []),
    prefix: '',
    suffix: '',
  })
  const named = (anchor: TextAnchor): TextAnchor => ({ ...anchor, prefix: '', suffix: '' })
  return JSON.stringify({
    ...claim,
    ...(claim.quote && { quote: bare(claim.quote) }),
    ...(claim.quotes && { quotes: claim.quotes.map(bare) }),
    ...(claim.mentions && { mentions: claim.mentions.map(named) }),
  })
}
