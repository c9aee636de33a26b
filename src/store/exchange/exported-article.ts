/** Articles with all that belongs to them, a few at a time, for exports of any size. Read through Prisma. */
import type { Prisma, PrismaClient } from '../../../prisma/client/client.ts'
import { partyOf } from './exchanged-article.ts'

const PARTIES = { person: true, source: true } as const

const WITH = {
  documents: { orderBy: { path: 'asc' } },
  authors: { include: PARTIES, orderBy: { position: 'asc' } },
  sources: { include: { source: true }, orderBy: { position: 'asc' } },
  paragraphs: { orderBy: { position: 'asc' } },
  quotes: {
    include: {
      spans: { orderBy: [{ part: 'asc' }, { ordinal: 'asc' }] },
      speakers: { include: PARTIES, orderBy: { ordinal: 'asc' } },
      viaPerson: true,
      viaSource: true,
    },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.ArticleInclude

export type ExportedArticle = Prisma.ArticleGetPayload<{ include: typeof WITH }>
export type ExportedQuote = ExportedArticle['quotes'][number]

/** Articles in memory at a time. */
const TOGETHER = 50

/** All articles in the order of their ids. */
export async function* exportedArticles(archive: PrismaClient): AsyncGenerator<ExportedArticle> {
  for (let after = ''; ; ) {
    const articles = await archive.article.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: TOGETHER,
      include: WITH,
    })
    if (!articles.length) return
    yield* articles
    after = articles.at(-1)!.id
  }
}

/** The name of whoever speaks first, or what an unnamed one is called. */
export function speakerOf(quote: ExportedQuote): string | null {
  const first = quote.speakers[0]
  return (first && partyOf(first)?.name) ?? quote.speakerMention
}
