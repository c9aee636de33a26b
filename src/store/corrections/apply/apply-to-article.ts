/** Corrections of an article itself, over its rows: its date, and its sources. */
import { newestFirst } from '../../rows/identify.ts'
import { publishedColumns } from '../../rows/published.ts'
import type { Claim, Correction, RoleClaim } from '../correction.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { finalId } from '../index/final-id.ts'
import { partyOf } from '../index/party-id.ts'
import { type ArticleOverlay, type Verdict, verdict } from './article-overlay.ts'
import { placeNamed } from './place-party.ts'

type Of<Kind extends Claim['kind']> = Correction & { readonly claim: Extract<Claim, { kind: Kind }> }

/** The date in its fullest form: the moment where there is one. */
export function dateOf({
  publishedOn,
  publishedAt,
}: Pick<ArticleOverlay['article'], 'publishedOn' | 'publishedAt'>): string | null {
  return publishedAt ?? publishedOn ?? null
}

/** Tells whether an article still has the date that a claim was made against, read now more exactly or less. */
function isStill(was: string | null, article: ArticleOverlay['article']): boolean {
  const now = dateOf(article)
  if (was === null || now === null) return was === now
  const [before, moment] = [publishedColumns(was).publishedAt, article.publishedAt]
  if (before && moment) return before.slice(0, MINUTE) === moment.slice(0, MINUTE)
  // the day of a moment that was read without its zone, or of UTC
  return was.slice(0, DAY) === article.publishedOn || was.slice(0, DAY) === now.slice(0, DAY)
}

/** Characters of `2020-08-15` and of `2020-08-15T13:40`. */
const DAY = 10
const MINUTE = 16

/** Sets the date, and with it the place of all that the article has in lists by date. */
export function applyDate(overlay: ArticleOverlay, { claim }: Of<'DATE'>): Verdict {
  const { article } = overlay
  const now = dateOf(article)
  const to = publishedColumns(claim.to)
  if (article.publishedOn === to.publishedOn && (article.publishedAt ?? null) === to.publishedAt)
    return verdict('REDUNDANT')
  if (!isStill(claim.was, article))
    return verdict('CONFLICT', `the article is now read as of ${now ?? 'no date'}, not ${claim.was ?? 'none'}`)
  const newest = newestFirst(claim.to)
  overlay.article = {
    ...article,
    ...to,
    publishedPrecision: to.publishedAt === null ? 'DAY' : to.publishedAt.endsWith(':00Z') ? 'MINUTE' : 'SECOND',
    publishedOrigin: 'CORRECTION',
    newest,
  }
  overlay.sources = overlay.sources.map((row) => ({ ...row, newest }))
  overlay.mentions = overlay.mentions.map((row) => ({ ...row, newest }))
  overlay.quotes = overlay.quotes.map((row) => ({ ...row, newest }))
  overlay.speakers = overlay.speakers.map((row) => ({ ...row, newest }))
  return verdict('ACTIVE')
}

/** Puts one source and role in the place of another, adds one or takes one away. */
export function applySource(overlay: ArticleOverlay, { claim }: Of<'SOURCE'>, index: CorrectionIndex): Verdict {
  const idOfRole = ({ source }: RoleClaim) => finalId(index, partyOf({ source }, index.known).id)
  const find = (wanted: RoleClaim | null) =>
    wanted && overlay.sources.find((row) => row.sourceId === idOfRole(wanted) && row.role === wanted.role)
  const [was, is] = [find(claim.was), find(claim.to)]
  if (!was && (is || !claim.to)) return verdict('REDUNDANT')
  if (claim.was && !was) return verdict('CONFLICT', `${claim.was.source} is not its ${claim.was.role} any more`)
  const others = overlay.sources.filter((row) => row !== was)
  const added =
    claim.to && !is
      ? {
          articleId: overlay.article.id,
          position: was?.position ?? Math.max(-1, ...others.map((row) => row.position)) + 1,
          sourceId: placeNamed(overlay, { source: claim.to.source }, index),
          role: claim.to.role,
          creditText: was?.creditText ?? null,
          rule: 'correction',
          newest: overlay.article.newest,
        }
      : null
  overlay.sources = [...others, ...(added ? [added] : [])].sort((a, b) => a.position - b.position)
  return verdict('ACTIVE')
}
