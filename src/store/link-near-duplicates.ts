/** Suggests which articles are much the same text under different keys; they are never merged. */
import { compareShingles, shinglesOf, sketchOf } from '../text/fingerprints/sketch-text.ts'
import type { Connection } from './connection.ts'
import type { Link } from './link-pending.ts'
import { rareHolders } from './rare-holders.ts'
import { storyOf } from './remove-article.ts'

/** Share of runs of words in common from which on one text counts as the other, edited. */
const LEAST = 0.5

/** A shingle that more articles have is a stock phrase. Articles that one is compared with, at the most. */
const COMMON = 40
const COMPARED = 8

/** Shingles of a sketch that must be shared; of a very short text fewer. */
const SHARED = 4

/** Makes articles findable by their sketches, in the order of the index; those that may be near another are to be compared. */
export function indexShingles(
  connection: Connection,
  sketches: readonly { readonly articleId: string; readonly shingles: readonly number[] }[],
): void {
  const rows = sketches.flatMap(({ articleId, shingles }) => shingles.map((shingle) => ({ shingle, articleId })))
  rows.sort((a, b) => a.shingle - b.shingle || (a.articleId < b.articleId ? -1 : 1))
  connection.insert('ArticleShingle', rows)
  const holdersOf = rareHolders<string>(connection, HOLDERS, COMMON)
  const held = new Map<number, readonly string[]>()
  for (const { shingle } of rows) if (!held.has(shingle)) held.set(shingle, holdersOf(shingle))
  const waiting = new Set<string>()
  for (const { articleId, shingles } of sketches)
    for (const [holder] of sharing(shingles, (shingle) => held.get(shingle)!))
      if (holder !== articleId) waiting.add(articleId).add(holder)
  const links = [...waiting].sort().map((id) => ({ kind: 'ARTICLE', id }))
  connection.insert('PendingLink', links, 'IGNORE')
}

export function linkNearDuplicates(connection: Connection): Link {
  const candidates = candidatesIn(connection)
  return (ids) => {
    let found = false
    for (const articleId of ids) {
      const own = shinglesOf(storyOf(connection, articleId))
      for (const otherId of candidates(articleId, sketchOf(own))) {
        const similarity = compareShingles(own, shinglesOf(storyOf(connection, otherId)))
        if (similarity < LEAST) continue
        found = true
        const rounded = Math.round(similarity * 1_000) / 1_000
        const rows = [
          { articleId, otherId, similarity: rounded },
          { articleId: otherId, otherId: articleId, similarity: rounded },
        ]
        connection.insert('NearDuplicate', rows, 'REPLACE')
      }
    }
    return found
  }
}

const HOLDERS = 'SELECT "articleId" FROM "ArticleShingle" WHERE shingle = ? LIMIT ?'

/** The articles that share most of the sketch. */
function candidatesIn(connection: Connection): (articleId: string, sketch: readonly number[]) => string[] {
  const holdersOf = rareHolders<string>(connection, HOLDERS, COMMON)
  return (articleId, sketch) =>
    sharing(sketch, holdersOf)
      .filter(([holder]) => holder !== articleId)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, COMPARED)
      .map(([holder]) => holder)
}

/** Who holds enough of a sketch, and how much of it. */
function sharing(sketch: readonly number[], holdersOf: (shingle: number) => readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const shingle of sketch)
    for (const holder of holdersOf(shingle)) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  return [...counts].filter(([, shared]) => shared >= Math.min(SHARED, sketch.length / 2))
}
