import type { PrismaClient, Quote } from '../../prisma/client/client.ts'
import { cursorOf, valuesOf } from './cursors.ts'

export const ON_RECORD = { kind: { in: ['DIRECT' as const, 'PARTIAL' as const, 'BLOCK' as const] } }

export interface Page {
  readonly first?: number | null
  readonly after?: string | null
}

/** One row more than the page tells whether there is another. */
export function connection<Row>(
  rows: readonly Row[],
  first: number,
  keysOf: (row: Row) => readonly (string | number)[],
) {
  const kept = rows.slice(0, first)
  const last = kept.at(-1)
  return {
    edges: kept.map((node) => ({ node })),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursorOf('NEWEST', keysOf(last)) : null },
  }
}

/** Cursors name the article by its public id. */
type QuoteOf = Quote & { readonly article: { readonly publicId: string } }

export const withArticle = { article: { select: { publicId: true } } }

export const quoteKeys = ({ newest, article, position }: QuoteOf) => [newest, article.publicId, position]

export const newestQuotes = [{ newest: 'asc' as const }, { articleId: 'asc' as const }, { position: 'asc' as const }]

/** Selects what comes after a cursor, key by key, for Prisma has no row values. */
export async function quotesAfter(after: string | null | undefined, prisma: PrismaClient) {
  if (!after) return {}
  const [newest, publicId, position] = valuesOf(after) as [number, string, number]
  const articleId = (await prisma.article.findUnique({ where: { publicId } }))?.id ?? 0
  return {
    OR: [
      { newest: { gt: newest } },
      { newest, articleId: { gt: articleId } },
      { newest, articleId, position: { gt: position } },
    ],
  }
}

export function articlesAfter(after: string | null | undefined) {
  if (!after) return {}
  const [newest, publicId] = valuesOf(after) as [number, string]
  return { OR: [{ newest: { gt: newest } }, { newest, publicId: { gt: publicId } }] }
}
