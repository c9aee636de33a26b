/** Resolvers as they are first written: each asks Prisma for what its field needs. */
import type { Article, ArticleSource, Paragraph, Person, Quote, SourceRole } from '../../prisma/client/client.ts'
import {
  articlesAfter,
  connection,
  newestQuotes,
  ON_RECORD,
  type Page,
  quoteKeys,
  quotesAfter,
  withArticle,
} from './naive-pages.ts'
import { type NaiveContext, naiveSearch, naiveSearchEdge } from './naive-search.ts'
import { nameKey } from './name-key.ts'

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
    search: naiveSearch,
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
  SearchEdge: naiveSearchEdge,
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
