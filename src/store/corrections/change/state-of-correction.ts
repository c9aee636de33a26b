import { idOf } from '../../rows/identify.ts'
import type { Correction, Effect } from '../correction.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { finalId } from '../index/final-id.ts'
import { partyOf } from '../index/party-id.ts'

/** The columns of a correction that follow from what came of it. */
export interface CorrectionState {
  readonly status: Effect['status'] | 'UNDONE'
  readonly reason: string | null
  readonly articleId: string | null
  readonly quoteId: string | null
  readonly partyId: string | null
  readonly otherId: string | null
}

/** Effect of a correction in one article. */
export type StoredEffect = Effect & { readonly articleId: string }

/** States by weight: of several articles' states the first of these holds. */
const WEIGHT = ['CONFLICT', 'ACTIVE', 'REDUNDANT', 'ORPHANED'] as const

/** Decides the state of a correction from what came of it in the articles. */
export function stateOfCorrection(
  correction: Correction,
  index: CorrectionIndex,
  effects: readonly StoredEffect[],
  was: CorrectionState,
): CorrectionState {
  const { id, claim, undone } = correction
  const articleId = 'article' in claim ? idOf('art', claim.article) : null
  const about = { articleId, ...partiesOf(correction, index) }
  if (undone)
    return { status: 'UNDONE', reason: null, ...about, quoteId: was.quoteId, articleId: was.articleId ?? articleId }
  const refused = index.refused.get(id)
  if (refused) return { ...refused, quoteId: null, ...about }
  if (claim.kind === 'DISTINCT') return { status: 'ACTIVE', reason: null, quoteId: null, ...about }
  const found = WEIGHT.flatMap((status) => effects.find((effect) => effect.status === status) ?? [])[0]
  if (found) {
    const { status, reason, quoteId } = found
    return { status, reason, quoteId, ...about, articleId: articleId && found.articleId }
  }
  const reason = articleId ? 'the article is not in the archive' : 'no article has the name any more'
  return { status: 'ORPHANED', reason, quoteId: null, ...about }
}

function partiesOf({ claim }: Correction, index: CorrectionIndex): Pick<CorrectionState, 'partyId' | 'otherId'> {
  const idIn = (name: Parameters<typeof partyOf>[0]) => partyOf(name, index.known).id
  if (claim.kind === 'MERGE') return { partyId: idIn(claim.party), otherId: finalId(index, idIn(claim.into)) }
  if (claim.kind === 'SPLIT')
    return {
      partyId: finalId(index, idIn({ person: claim.person })),
      otherId: finalId(index, idIn({ person: claim.into })),
    }
  if (claim.kind === 'DISTINCT')
    return {
      partyId: finalId(index, idIn({ person: claim.person })),
      otherId: finalId(index, idIn({ person: claim.other })),
    }
  if (claim.kind === 'NAME') return { partyId: finalId(index, idIn(claim.party)), otherId: null }
  if (claim.kind === 'SOURCE') {
    const end = (role: { source: string } | null) => role && finalId(index, idIn({ source: role.source }))
    return { partyId: end(claim.was), otherId: end(claim.to) }
  }
  if (claim.kind === 'SPEAKER' && ('person' in claim.speaker || 'source' in claim.speaker))
    return { partyId: null, otherId: finalId(index, idIn(claim.speaker)) }
  return { partyId: null, otherId: null }
}
