/** Places slugs of articles: of those with one headline and day the oldest, by date and then by id, has the plain one. */
import type { Connection } from '../database/connection.ts'
import { slugsOf } from './slugs.ts'

interface Placed {
  readonly id: string
  readonly newest: number
}

const ending = (id: string) => `-${id.slice(-6)}`

/** The address for a new article; whoever has the plain one with less right gives it up. */
export function placeSlug(connection: Connection, article: Placed & { readonly slug: string }): string {
  const { slug } = article
  const holder = connection.get<Placed>('SELECT "publicId" AS id, newest FROM "Article" WHERE slug = ?', slug)
  if (!holder || holder.id === article.id) return slug
  if (isFirst(holder, article)) return slug + ending(article.id)
  connection.run('UPDATE "Article" SET slug = ? WHERE "publicId" = ?', slug + ending(holder.id), holder.id)
  return slug
}

/** The plain address passes to the next one, once its holder is gone. */
export function passSlug(connection: Connection, slug: string): void {
  // `.` comes after `-` and before every letter and digit
  const rivals = connection.all<Placed & { slug: string }>(
    'SELECT "publicId" AS id, newest, slug FROM "Article" WHERE slug > ? AND slug < ? AND slug = ? || \'-\' || substr("publicId", -6)',
    `${slug}-`,
    `${slug}.`,
    slug,
  )
  const next = rivals.sort((a, b) => (isFirst(a, b) ? -1 : 1))[0]
  if (next) connection.run('UPDATE "Article" SET slug = ? WHERE "publicId" = ?', slug, next.id)
}

/** Gives articles that an earlier version addressed otherwise the addresses of this one; the former ones lead to them still. */
export function renameSlugs(connection: Connection): void {
  const articles = connection.all<Placed & { slug: string; headline: string; publishedOn: string | null }>(
    'SELECT "publicId" AS id, newest, slug, headline, "publishedOn" FROM "Article" WHERE "formerSlug" IS NULL ORDER BY newest DESC, "publicId"',
  )
  for (const { id, newest, slug, headline, publishedOn } of articles) {
    const now = slugsOf(publishedOn, headline)
    // one that was given another headline since keeps its first address
    if (now.formerSlug === null || (slug !== now.formerSlug && slug !== now.formerSlug + ending(id))) continue
    const placed = placeSlug(connection, { id, newest, slug: now.slug })
    connection.run('UPDATE "Article" SET slug = ?, "formerSlug" = ? WHERE "publicId" = ?', placed, now.formerSlug, id)
  }
}

function isFirst(a: Placed, b: Placed): boolean {
  return a.newest === b.newest ? a.id < b.id : a.newest > b.newest
}
