/** Writes one article in one transaction: a reader sees all of it or nothing. Saving the same again changes nothing. */
import type { Prisma } from '../../prisma/client/client.ts'
import type { ArticleDraft } from '../text/draft.ts'
import { EXTRACTOR_VERSION } from '../text/extractor-version.ts'
import { type ArticleRows, articleRows } from './article-rows.ts'
import type { Transaction, Writer } from './client.ts'
import { idOf } from './identify.ts'
import { moveVersion } from './move-version.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from './people-file.ts'
import { freeSlug, partiesOf, recount, saveParties } from './save-parties.ts'

/** DUPLICATE: the same story from another file. SUPERSEDED: an older telling of a story that another file updates. */
export type SaveOutcome = 'CREATED' | 'UPDATED' | 'DUPLICATE' | 'SUPERSEDED'

export interface Saved {
  readonly outcome: SaveOutcome
  readonly articleId: string
  readonly rows: ArticleRows
  /** An article of the same words under a lesser key, which this one takes the place of. */
  readonly replaces?: string
}

/** What saving would do, found out without writing. */
export async function planArticle(
  db: Transaction | Writer,
  draft: ArticleDraft,
  known: PeopleFile = NO_PEOPLE_FILE,
): Promise<Saved> {
  const rows = articleRows(draft, known)
  const { id, key, contentHash, newest, wordCount } = rows.article
  const { path } = draft.document
  const stood = await db.document.count({ where: { path, articleId: id, status: 'CURRENT' } })
  const stands: Saved = { outcome: stood ? 'UPDATED' : 'CREATED', articleId: id, rows }
  const rival = await db.document.findFirst({
    where: { status: 'CURRENT', path: { not: path }, article: { OR: [{ id }, { contentHash }] } },
    select: { path: true, article: true },
    orderBy: { article: { key: 'asc' } },
  })
  if (!rival) return stands
  const other = rival.article
  if (other.id !== id) {
    // The same words under another key: whichever file is read first, the better key gives the story its ids.
    if (isBetterKey(key, other.key)) return { ...stands, replaces: other.id }
    return { outcome: 'DUPLICATE', articleId: other.id, rows }
  }
  if (other.contentHash === contentHash) return { outcome: 'DUPLICATE', articleId: id, rows }
  // Two tellings of one story: the later one stands, else the longer, else the one whose file's name comes last.
  const later = other.newest - newest || wordCount - other.wordCount || (path > rival.path ? 1 : -1)
  return { outcome: later > 0 ? 'UPDATED' : 'SUPERSEDED', articleId: id, rows }
}

/** An address or the originator's own id beats a hash of the words; among equals the first in the alphabet. */
function isBetterKey(key: string, other: string): boolean {
  const isHash = (one: string) => one.startsWith('body:')
  return isHash(key) === isHash(other) ? key < other : isHash(other)
}

/** Reads nothing from disk, waits for no one but the database's lock; milliseconds for an ordinary article. */
export async function saveArticle(
  writer: Writer,
  draft: ArticleDraft,
  known: PeopleFile = NO_PEOPLE_FILE,
): Promise<Saved> {
  return writer.$transaction(
    async (tx) => {
      await moveVersion(tx) // first, so that the lock is taken before anything is read
      const saved = await planArticle(tx, draft, known)
      const { outcome, articleId, rows } = saved
      await leaveFormerArticle(tx, draft.document.path, articleId)
      const stands = outcome === 'CREATED' || outcome === 'UPDATED'
      const before = await partiesOf(tx, articleId)
      if (stands) await writeRows(tx, rows)
      if (saved.replaces) await takeOver(tx, saved.replaces, articleId)
      await writeDocument(tx, draft, articleId, stands ? 'CURRENT' : outcome, known)
      if (stands) {
        const after = await partiesOf(tx, articleId)
        await recount(tx, {
          people: [...new Set([...before.people, ...after.people])],
          sources: [...new Set([...before.sources, ...after.sources])],
        })
      }
      return saved
    },
    { maxWait: 30_000, timeout: 60_000 },
  )
}

async function writeRows(tx: Transaction, rows: ArticleRows): Promise<void> {
  const { article } = rows
  const articleId = article.id
  const before = await tx.article.findUnique({ where: { id: articleId }, select: { slug: true } })
  if (before) {
    for (const child of [tx.quote, tx.paragraph, tx.articleAuthor, tx.articleSource, tx.mention, tx.alias] as {
      deleteMany(where: object): Promise<unknown>
    }[])
      await child.deleteMany({ where: { articleId } })
    await tx.article.update({ where: { id: articleId }, data: { ...article, slug: before.slug } })
  } else {
    const slug = await freeSlug({ id: articleId, slug: article.slug }, (slug) => tx.article.count({ where: { slug } }))
    await tx.article.create({ data: { ...article, slug } })
  }
  await saveParties(tx, rows.parties)
  await tx.articleAuthor.createMany({ data: [...rows.authors] })
  await tx.articleSource.createMany({ data: [...rows.sources] })
  await tx.paragraph.createMany({ data: [...rows.paragraphs] })
  await tx.mention.createMany({ data: [...rows.mentions] })
  await tx.quote.createMany({ data: [...rows.quotes] })
  await tx.quoteSpan.createMany({ data: [...rows.spans] })
  await tx.quoteSpeaker.createMany({ data: [...rows.speakers] })
}

async function writeDocument(
  tx: Transaction,
  draft: ArticleDraft,
  articleId: string,
  status: Prisma.DocumentCreateManyInput['status'],
  known: PeopleFile,
): Promise<void> {
  if (status === 'CURRENT')
    await tx.document.updateMany({ where: { articleId, status }, data: { status: 'SUPERSEDED' } })
  const { document, profile } = draft
  const data = {
    ...document,
    profile,
    blocks: draft.blocks.map((block) => ({ ...block })),
    diagnostics: draft.diagnostics.map(({ code, message, span }) => ({
      code,
      message,
      ...(span && { start: span.start, end: span.end }),
    })),
    extractorVersion: EXTRACTOR_VERSION,
    configuration: known.hash,
    readAt: new Date(),
    status,
    articleId,
  }
  await tx.document.upsert({
    where: { path: document.path },
    create: { id: idOf('doc', document.path), ...data },
    update: data,
  })
}

/** A file that now tells another story leaves the one it told; a story left by its standing file goes, with its other files. */
async function leaveFormerArticle(tx: Transaction, path: string, articleId: string): Promise<void> {
  const former = await tx.document.findUnique({ where: { path }, select: { articleId: true, status: true } })
  if (!former || former.articleId === articleId) return
  if (former.status !== 'CURRENT') await tx.document.delete({ where: { path } })
  else {
    const parties = await partiesOf(tx, former.articleId)
    await tx.article.delete({ where: { id: former.articleId } })
    await recount(tx, parties)
  }
}

/** The files of a story pass to the article that takes its place. */
async function takeOver(tx: Transaction, replaced: string, articleId: string): Promise<void> {
  const parties = await partiesOf(tx, replaced)
  await tx.document.updateMany({ where: { articleId: replaced }, data: { articleId, status: 'DUPLICATE' } })
  await tx.article.delete({ where: { id: replaced } })
  await recount(tx, parties)
}
