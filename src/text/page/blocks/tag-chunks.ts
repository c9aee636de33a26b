import type { Mark } from '../../draft.ts'
import type { BlockTag, Chunk } from './split-chunks.ts'

const TAGS: ReadonlySet<string> = new Set<BlockTag>(['title', 'heading', 'item', 'caption', 'furniture', 'text'])

/** Gives each chunk the tag of the marked block that it begins in. Both are in order. */
export function tagChunks(chunks: readonly Chunk[], marks: readonly Mark[]): readonly Chunk[] {
  if (marks.length === 0) return chunks
  let at = 0
  return chunks.map((chunk) => {
    while (at < marks.length && marks[at]!.end <= chunk.start) at++
    const mark = marks[at]
    if (mark === undefined || mark.start > chunk.start || !TAGS.has(mark.name)) return chunk
    return { ...chunk, tag: mark.name as BlockTag }
  })
}
