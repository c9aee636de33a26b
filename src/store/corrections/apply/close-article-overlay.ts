import type { ArticleRows } from '../../rows/article-rows.ts'
import { ON_RECORD } from '../../rows/on-record.ts'
import type { ArticleOverlay } from './article-overlay.ts'

/** Makes rows of an overlay again, without parties that nothing refers to any more. */
export function closeArticleOverlay(overlay: ArticleOverlay, rows: ArticleRows): ArticleRows {
  const used = new Set<unknown>()
  for (const row of [
    ...overlay.authors,
    ...overlay.mentions,
    ...overlay.speakers,
    ...overlay.sources,
    ...overlay.quotes,
  ])
    for (const key of ['personId', 'sourceId', 'viaPersonId', 'viaSourceId'])
      used.add((row as Record<string, unknown>)[key])
  const isUsed = ({ id }: { id: string }) => used.has(id)
  const parties = {
    ...rows.parties,
    people: [...overlay.people.values()].filter(isUsed),
    sources: [...overlay.organisations.values()].filter(isUsed),
    aliases: [...overlay.aliases.values()].filter((row) => used.has(row.personId ?? row.sourceId)),
    printed: overlay.printed,
  }
  const { authors, sources, mentions, quotes, spans, speakers } = overlay
  const quoteCount = quotes.filter(({ kind }) => ON_RECORD.has(kind)).length
  return {
    ...rows,
    article: { ...overlay.article, quoteCount },
    parties,
    authors,
    sources,
    mentions,
    quotes,
    spans,
    speakers,
  }
}
