/** Suggests which articles are much the same text under different keys; they are never merged. */
import { compareShingles, shinglesOf, sketchText } from '../text/fingerprints/sketch-text.ts'
import type { Connection } from './connection.ts'
import { storyOf } from './remove-article.ts'

/** Share of runs of words in common from which on one text counts as the other, edited. */
const LEAST = 0.5

/** A shingle that more articles have is a stock phrase. Articles that one is compared with, at the most. */
const COMMON = 40
const COMPARED = 8

/** Shingles of a sketch that must be shared; of a very short text fewer. */
const SHARED = 4

export function linkNearDuplicates(connection: Connection, ids: readonly string[]): boolean {
  let found = false
  for (const articleId of ids) {
    const text = storyOf(connection, articleId)
    if (!text) continue
    const own = shinglesOf(text)
    for (const otherId of candidates(connection, articleId, sketchText(text))) {
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

/** The articles that share most of the sketch. */
function candidates(connection: Connection, articleId: string, sketch: readonly number[]): string[] {
  const counts = new Map<string, number>()
  for (const shingle of sketch) {
    const holders = connection.values<string>(
      'SELECT "articleId" FROM "ArticleShingle" WHERE shingle = ? LIMIT ?',
      shingle,
      COMMON + 1,
    )
    if (holders.length > COMMON) continue
    for (const holder of holders) if (holder !== articleId) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, shared]) => shared >= Math.min(SHARED, sketch.length / 2))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COMPARED)
    .map(([holder]) => holder)
}
