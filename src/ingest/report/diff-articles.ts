/** Compares an article before and after: paragraphs and quotes that come and go, and quotes that are somebody else's now. */
import type { DescribedArticle, DescribedQuote } from '../../store/query/describe-article.ts'

export interface ArticleDiff {
  readonly id: string
  readonly headline: string
  /** Null: as it was. */
  readonly formerHeadline: string | null
  readonly paragraphs: { readonly come: readonly string[]; readonly gone: readonly string[] }
  readonly quotes: { readonly come: readonly DescribedQuote[]; readonly gone: readonly DescribedQuote[] }
  /** Quotes that stay, with another speaker, kind or rule. */
  readonly changed: readonly { readonly before: DescribedQuote; readonly after: DescribedQuote }[]
}

/** Null where nothing is different. `before` or `after` is null of an article that comes or goes. */
export function diffArticles(before: DescribedArticle | null, after: DescribedArticle | null): ArticleDiff | null {
  const article = after ?? before
  if (!article) return null
  const [old, now] = [before?.quotes ?? [], after?.quotes ?? []]
  const byId = new Map(old.map((quote) => [quote.id, quote]))
  const kept = new Set(now.map(({ id }) => id))
  const changed = now.flatMap((quote) => {
    const former = byId.get(quote.id)
    return former && !isSame(former, quote) ? [{ before: former, after: quote }] : []
  })
  const diff: ArticleDiff = {
    id: article.id,
    headline: article.headline,
    formerHeadline: before && after && before.headline !== after.headline ? before.headline : null,
    paragraphs: {
      come: without(after?.paragraphs ?? [], before?.paragraphs ?? []),
      gone: without(before?.paragraphs ?? [], after?.paragraphs ?? []),
    },
    quotes: { come: now.filter(({ id }) => !byId.has(id)), gone: old.filter(({ id }) => !kept.has(id)) },
    changed,
  }
  const size =
    diff.paragraphs.come.length +
    diff.paragraphs.gone.length +
    diff.quotes.come.length +
    diff.quotes.gone.length +
    changed.length
  return size || diff.formerHeadline !== null || !before || !after ? diff : null
}

function isSame(a: DescribedQuote, b: DescribedQuote): boolean {
  return a.speaker === b.speaker && a.kind === b.kind && a.rule === b.rule
}

function without(list: readonly string[], other: readonly string[]): string[] {
  const set = new Set(other)
  return list.filter((one) => !set.has(one))
}
