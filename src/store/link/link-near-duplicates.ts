/** Suggests which articles are much the same text under different keys; they are never merged. */
import { compareShingles, shinglesOf, sketchOf } from '../../matching/near-duplicates/sketch-text.ts'
import type { Connection } from '../database/connection.ts'
import { storyOf } from '../write/remove-article.ts'
import { findByRareKeys } from './find-by-rare-keys.ts'
import type { Link } from './link.ts'

/** Share of runs of words in common from which on one text counts as the other, edited. */
const LEAST = 0.5

/** A shingle that more articles have is a stock phrase. Articles that one is compared with, at the most. */
const COMMON = 40
const COMPARED = 8

/** Shingles of a sketch that must be shared; of a very short text fewer. */
const SHARED = 4

/** Notes which of some articles may be near another, once all can be found by their sketches: they and those are to be compared. */
export function noteNearArticles(
  connection: Connection,
  sketches: readonly { readonly articleId: number; readonly shingles: readonly number[] }[],
): void {
  const holders = holdersOf(
    connection,
    sketches.flatMap(({ shingles }) => shingles),
  )
  const waiting = new Set<number>()
  for (const { articleId, shingles } of sketches)
    for (const [holder] of sharing(articleId, shingles, holders)) waiting.add(articleId).add(holder)
  const links = [...waiting].sort((a, b) => a - b).map((id) => ({ kind: 'ARTICLE', id: String(id) }))
  connection.insert('PendingLink', links, 'IGNORE')
}

export function linkNearDuplicates(connection: Connection): Link {
  return (ids) => {
    const articles = ids.map(Number).map((articleId) => {
      const own = shinglesOf(storyOf(connection, articleId))
      return { articleId, own, sketch: sketchOf(own) }
    })
    const holders = holdersOf(
      connection,
      articles.flatMap(({ sketch }) => sketch),
    )
    let found = false
    for (const { articleId, own, sketch } of articles) {
      const likeliest = sharing(articleId, sketch, holders).sort((a, b) => b[1] - a[1] || a[0] - b[0])
      for (const [otherId] of likeliest.slice(0, COMPARED)) {
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

type Holders = ReadonlyMap<number, readonly number[]>

function holdersOf(connection: Connection, shingles: Iterable<number>): Holders {
  const table = { table: 'ArticleShingle', key: 'shingle', holder: 'articleId' }
  return findByRareKeys<number>(connection, table, shingles, COMMON)
}

/** The other articles that hold enough of a sketch, and how much of it. */
function sharing(articleId: number, sketch: readonly number[], holders: Holders): [number, number][] {
  const counts = new Map<number, number>()
  for (const shingle of sketch)
    for (const holder of holders.get(shingle) ?? [])
      if (holder !== articleId) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  return [...counts].filter(([, shared]) => shared >= Math.min(SHARED, sketch.length / 2))
}
