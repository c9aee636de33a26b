/** Resolvers as they are first written: each asks Prisma for what its field needs. */
import type {
  Article,
  ArticleSource,
  Paragraph,
  Person,
  PrismaClient,
  Quote,
  SourceRole,
} from '../../prisma/client/client.ts'
import { entryType } from '../../src/store/search/searchable.ts'
import { cursorOf, valuesOf } from './cursors.ts'
import { foundSnippets } from './found-snippets.ts'
import { matchOf } from './limit-statements.ts'
import { nameKey } from './name-key.ts'

export interface NaiveContext {
  readonly prisma: PrismaClient
}

interface Hit {
  readonly type: number
  readonly itemId: number
  readonly text: string
  readonly query: string
}

interface Page {
  readonly first?: number | null
  readonly after?: string | null
}

const ON_RECORD = { kind: { in: ['DIRECT' as const, 'PARTIAL' as const, 'BLOCK' as const] } }

/** One row more than the page tells whether there is another. */
function connection<Row>(rows: readonly Row[], first: number, keysOf: (row: Row) => readonly (string | number)[]) {
  const kept = rows.slice(0, first)
  const last = kept.at(-1)
  return {
    edges: kept.map((node) => ({ node })),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursorOf('NEWEST', keysOf(last)) : null },
  }
}

/** Cursors name the article by its public id. */
type QuoteOf = Quote & { readonly article: { readonly publicId: string } }
const withArticle = { article: { select: { publicId: true } } }

const quoteKeys = ({ newest, article, position }: QuoteOf) => [newest, article.publicId, position]
const newestQuotes = [{ newest: 'asc' as const }, { articleId: 'asc' as const }, { position: 'asc' as const }]

/** What comes after a cursor, key by key, for Prisma has no row values. */
async function quotesAfter(after: string | null | undefined, prisma: PrismaClient) {
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

function articlesAfter(after: string | null | undefined) {
  if (!after) return {}
  const [newest, publicId] = valuesOf(after) as [number, string]
  return { OR: [{ newest: { gt: newest } }, { newest, publicId: { gt: publicId } }] }
}

export const naiveResolvers = {
  Query: {
    article: (_: unknown, { by }: { by: { slug: string } }, { prisma }: NaiveContext) =>
      prisma.article.findUnique({ where: { slug: by.slug } }),
    articles: async (_: unknown, { first, after }: Page, { prisma }: NaiveContext) => {
      const take = first ?? 20
      const orderBy = [{ newest: 'asc' as const }, { publicId: 'asc' as const }]
      const rows = await prisma.article.findMany({ where: articlesAfter(after), orderBy, take: take + 1 })
      return connection(rows, take, ({ newest, publicId }) => [newest, publicId])
    },
    quotes: async (_: unknown, { first, after }: Page, { prisma }: NaiveContext) => {
      const take = first ?? 20
      const where = { ...ON_RECORD, ...(await quotesAfter(after, prisma)) }
      const rows = await prisma.quote.findMany({ where, orderBy: newestQuotes, take: take + 1, include: withArticle })
      return connection(rows, take, quoteKeys)
    },
    person: (_: unknown, { by }: { by: { name: string } }, { prisma }: NaiveContext) =>
      prisma.person.findUnique({ where: { nameKey: nameKey(by.name) } }),
    // what Prisma has no words for is asked by hand; what is found is then loaded like everything else
    search: async (_: unknown, { query, first }: { query: string; first?: number }, { prisma }: NaiveContext) => {
      const match = matchOf(query)
      const hits = await prisma.$queryRaw<Hit[]>`
        SELECT e.type, e."itemId", ${query} AS query,
          (SELECT coalesce(headline, paragraph, quote, name) FROM "SearchText" WHERE id = e.id) AS text
        FROM (SELECT rowid AS id FROM "Search" WHERE "Search" MATCH ${match}
          ORDER BY bm25("Search", 1, 10, 3, 8), rowid LIMIT ${first ?? 20}) h JOIN "SearchEntry" e ON e.id = h.id`
      return { edges: hits }
    },
    people: async (
      _: unknown,
      { first, filter }: { first?: number; filter?: { minQuotes?: number } },
      { prisma }: NaiveContext,
    ) => {
      const counted = await prisma.quoteSpeaker.groupBy({
        by: ['personId'],
        where: { personId: { not: null }, quote: ON_RECORD },
        having: { personId: { _count: { gte: filter?.minQuotes ?? 0 } } },
        _count: { personId: true },
        orderBy: { _count: { personId: 'desc' } },
        take: 2 * (first ?? 20), // equals are ordered by their public ids, which the table does not have
      })
      const people = await prisma.person.findMany({ where: { id: { in: counted.map(({ personId }) => personId!) } } })
      const byId = new Map(people.map((person) => [person.id, person]))
      const nodes = counted.map(({ personId, _count }) => ({ ...byId.get(personId!)!, quoteCount: _count.personId }))
      nodes.sort((a, b) => b.quoteCount - a.quoteCount || (a.publicId < b.publicId ? 1 : -1))
      return { edges: nodes.slice(0, first ?? 20).map((node) => ({ node })) }
    },
  },
  SearchEdge: {
    node: async ({ type, itemId }: Hit, _: unknown, { prisma }: NaiveContext) => {
      const where = { id: itemId }
      if (type === entryType('ARTICLE'))
        return { __typename: 'Article', ...(await prisma.article.findUnique({ where })) }
      if (type === entryType('PARAGRAPH'))
        return { __typename: 'Paragraph', ...(await prisma.paragraph.findUnique({ where })) }
      if (type === entryType('QUOTE')) return { __typename: 'Quote', ...(await prisma.quote.findUnique({ where })) }
      if (type === entryType('PERSON')) return { __typename: 'Person', ...(await prisma.person.findUnique({ where })) }
      return { __typename: 'Source', ...(await prisma.source.findUnique({ where })) }
    },
    snippets: ({ type, text, query }: Hit) => foundSnippets(type, text, query),
  },
  Paragraph: {
    article: ({ articleId }: Paragraph, _: unknown, { prisma }: NaiveContext) =>
      prisma.article.findUnique({ where: { id: articleId } }),
  },
  Article: {
    sources: ({ id }: Article, { roles }: { roles?: SourceRole[] }, { prisma }: NaiveContext) =>
      prisma.articleSource.findMany({
        where: { articleId: id, ...(roles && { role: { in: roles } }) },
        orderBy: { position: 'asc' },
      }),
    paragraphs: ({ id }: Article, { first }: Page, { prisma }: NaiveContext) =>
      prisma.paragraph.findMany({
        where: { articleId: id },
        orderBy: { position: 'asc' },
        ...(first && { take: first }),
      }),
    quotes: async ({ id }: Article, { first }: Page, { prisma }: NaiveContext) => {
      const take = first ?? 20
      const where = { articleId: id, ...ON_RECORD }
      const [orderBy, include] = [newestQuotes, withArticle]
      return connection(await prisma.quote.findMany({ where, orderBy, take: take + 1, include }), take, quoteKeys)
    },
  },
  ArticleSource: {
    source: ({ sourceId }: ArticleSource, _: unknown, { prisma }: NaiveContext) =>
      prisma.source.findUnique({ where: { id: sourceId } }),
  },
  Quote: {
    speaker: ({ speakerPersonId, speakerSourceId }: Quote, _: unknown, { prisma }: NaiveContext) => {
      if (speakerPersonId) return prisma.person.findUnique({ where: { id: speakerPersonId } })
      return speakerSourceId ? prisma.source.findUnique({ where: { id: speakerSourceId } }) : null
    },
    article: ({ articleId }: Quote, _: unknown, { prisma }: NaiveContext) =>
      prisma.article.findUnique({ where: { id: articleId } }),
  },
  Person: {
    quotes: async ({ id }: Person, { first }: Page, { prisma }: NaiveContext) => {
      const take = first ?? 20
      const where = { personId: id, quote: ON_RECORD }
      const include = { quote: { include: withArticle } }
      const rows = await prisma.quoteSpeaker.findMany({ where, orderBy: newestQuotes, take: take + 1, include })
      return connection(
        rows.map(({ quote }) => quote),
        take,
        quoteKeys,
      )
    },
  },
  Speaker: { __resolveType: (speaker: object) => ('familyName' in speaker ? 'Person' : 'Source') },
}
