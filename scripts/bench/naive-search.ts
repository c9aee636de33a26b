import type { PrismaClient } from '../../prisma/client/client.ts'
import { entryType } from '../../src/store/search/searchable.ts'
import { foundSnippets } from './found-snippets.ts'
import { matchOf } from './limit-statements.ts'

/** The context of the naive resolvers. */
export interface NaiveContext {
  readonly prisma: PrismaClient
}

export interface Hit {
  readonly type: number
  readonly itemId: number
  readonly text: string
  readonly query: string
}

/** Searches by hand, for which Prisma has no words; what is found is then loaded like everything else. */
export async function naiveSearch(
  _: unknown,
  { query, first }: { query: string; first?: number },
  { prisma }: NaiveContext,
): Promise<{ edges: readonly Hit[] }> {
  const match = matchOf(query)
  const hits = await prisma.$queryRaw<Hit[]>`
    SELECT e.type, e."itemId", ${query} AS query,
      (SELECT coalesce(headline, paragraph, quote, name) FROM "SearchText" WHERE id = e.id) AS text
    FROM (SELECT rowid AS id FROM "Search" WHERE "Search" MATCH ${match}
      ORDER BY bm25("Search", 1, 10, 3, 8), rowid LIMIT ${first ?? 20}) h JOIN "SearchEntry" e ON e.id = h.id`
  return { edges: hits }
}

export const naiveSearchEdge = {
  node: async ({ type, itemId }: Hit, _: unknown, { prisma }: NaiveContext) => {
    const where = { id: itemId }
    if (type === entryType('ARTICLE')) return { __typename: 'Article', ...(await prisma.article.findUnique({ where })) }
    if (type === entryType('PARAGRAPH'))
      return { __typename: 'Paragraph', ...(await prisma.paragraph.findUnique({ where })) }
    if (type === entryType('QUOTE')) return { __typename: 'Quote', ...(await prisma.quote.findUnique({ where })) }
    if (type === entryType('PERSON')) return { __typename: 'Person', ...(await prisma.person.findUnique({ where })) }
    return { __typename: 'Source', ...(await prisma.source.findUnique({ where })) }
  },
  snippets: ({ type, text, query }: Hit) => foundSnippets(type, text, query),
}
