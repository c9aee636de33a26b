/** Lays the corrections that people made over what was read from one article: pure, no database. */
import type { ArticleRows } from '../../rows/article-rows.ts'
import type { Claim, Correction, Effect } from '../correction.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { laterFirst } from '../index/later-first.ts'
import { applyMoves, applyNames, noteNeedless } from './apply-parties.ts'
import { applySplit } from './apply-split.ts'
import { applyDate, applySource } from './apply-to-article.ts'
import { applyNotAQuote, applySpeaker, hideQuote, locate } from './apply-to-quote.ts'
import { type ArticleOverlay, note, openArticleOverlay, verdict } from './article-overlay.ts'
import { closeArticleOverlay } from './close-article-overlay.ts'

export interface Corrected {
  readonly rows: ArticleRows
  /** Effect of each correction that has to do with the article. */
  readonly effects: readonly Effect[]
  /** The article is not to be shown. */
  readonly isHidden: boolean
}

export function applyCorrections(rows: ArticleRows, index: CorrectionIndex): Corrected {
  if (!index.corrections.length && !index.moved.size) return { rows, effects: [], isHidden: false }
  const overlay = openArticleOverlay(rows)
  applyMoves(overlay, index)
  applyNames(overlay, index)
  noteNeedless(overlay, index)
  const own = correctionsOf(rows.article, index)
  for (const one of own) if (is(one, 'SPLIT')) applySplit(overlay, one, index)
  applyToQuotes(overlay, own, index)
  for (const one of standing(overlay, own.filter(isOf('DATE')), () => 'date'))
    note(overlay, one.id, applyDate(overlay, one))
  for (const one of standing(overlay, own.filter(isOf('SOURCE')), ({ claim }) => JSON.stringify(claim.was ?? claim.to)))
    note(overlay, one.id, applySource(overlay, one, index))
  const hiding = own.find(({ claim }) => claim.kind === 'HIDE' && !claim.quote)
  const byWords = index.hiddenWords.get(rows.article.contentHash)
  for (const by of new Set([hiding, byWords])) if (by) note(overlay, by.id, verdict('ACTIVE'))
  return { rows: closeArticleOverlay(overlay, rows), effects: overlay.effects, isHidden: Boolean(hiding ?? byWords) }
}

/** Those anchored in the article: by its key, or by date and headline where neither key is more than a hash of words. */
function correctionsOf({ key, slug, formerSlug }: ArticleRows['article'], index: CorrectionIndex): Correction[] {
  const slugs = key.startsWith('body:') ? [slug, ...(formerSlug ? [formerSlug] : [])] : []
  const bySlug = slugs.flatMap((one) => index.ofSlug.get(one) ?? [])
  const own = new Set([...(index.ofArticle.get(key) ?? []), ...bySlug])
  return [...own].filter(({ id }) => !index.refused.has(id)).sort((a, b) => laterFirst(b, a))
}

/** Each of the quotes gets what the latest correction says of it, of who speaks and of whether it shows. */
function applyToQuotes(overlay: ArticleOverlay, own: readonly Correction[], index: CorrectionIndex): void {
  const quotes = new Map<string, ArticleOverlay['quotes'][number]>()
  const found = own.filter(({ id, claim }) => {
    const anchor =
      claim.kind === 'SPEAKER' || claim.kind === 'NOT_A_QUOTE' || claim.kind === 'HIDE' ? claim.quote : null
    const quote = anchor && locate(overlay, id, anchor)
    if (quote) quotes.set(id, quote)
    return quote
  })
  const quoteOf = ({ id }: Correction) => overlay.quotes.find((row) => row.id === quotes.get(id)!.id)!
  const speaking = found.filter(({ claim }) => claim.kind !== 'HIDE')
  for (const one of standing(overlay, speaking, ({ id }) => quotes.get(id)!.id)) {
    if (is(one, 'SPEAKER')) note(overlay, one.id, applySpeaker(overlay, one, quoteOf(one), index))
    if (is(one, 'NOT_A_QUOTE')) note(overlay, one.id, applyNotAQuote(overlay, one, quoteOf(one)))
  }
  const hiding = found.filter(({ claim }) => claim.kind === 'HIDE')
  for (const one of standing(overlay, hiding, ({ id }) => quotes.get(id)!.id))
    note(overlay, one.id, hideQuote(overlay, quoteOf(one)))
}

/** Of corrections of one thing the latest, in the order they were made; the others are noted as needless or in conflict. */
function standing<One extends Correction>(
  overlay: ArticleOverlay,
  list: readonly One[],
  thingOf: (one: One) => string,
): One[] {
  const latest = new Map<string, One>()
  for (const one of [...list].sort(laterFirst)) {
    const thing = thingOf(one)
    const later = latest.get(thing)
    if (!later) latest.set(thing, one)
    else if (says(later.claim) === says(one.claim))
      note(overlay, one.id, verdict('REDUNDANT', `the later ${later.id} says the same`))
    else note(overlay, one.id, verdict('CONFLICT', `the later ${later.id} says otherwise`))
  }
  return [...latest.values()].reverse()
}

/** Returns what a claim makes of its thing, apart from what it was and where it is. */
function says(claim: Claim): string {
  const { was: _was, quote: _quote, ...rest } = { was: null, quote: null, ...claim }
  return JSON.stringify(rest)
}

function is<Kind extends Claim['kind']>(
  one: Correction,
  kind: Kind,
): one is Correction & { claim: Extract<Claim, { kind: Kind }> } {
  return one.claim.kind === kind
}

function isOf<Kind extends Claim['kind']>(kind: Kind) {
  return (one: Correction): one is Correction & { claim: Extract<Claim, { kind: Kind }> } => is(one, kind)
}
