import type { DateOrder } from '../dates/find-date.ts'
import type { Block, BlockRole } from '../page-fields.ts'
import type { PageProfile } from '../profiles/page-profile.ts'
import type { Layout } from './decide-layout.ts'
import type { Chunk } from './split-chunks.ts'

/** A page before its chunks have roles. */
export interface PageText {
  readonly text: string
  readonly chunks: readonly Chunk[]
  readonly layout: Layout
  readonly markdown: boolean
  /** The page's own profiles, mirror before originator, and the generic one last. */
  readonly profiles: readonly PageProfile[]
  readonly dateOrder: DateOrder
  /** The headline where the front matter names it: the body's first line is then none. */
  readonly title: string | null
}

/** The whole of a chunk as a block. */
export function blockOf(chunk: Chunk, role: BlockRole, rule: string): Block {
  return { start: chunk.start, end: chunk.end, role, rule }
}

/** The block that a profile's rule makes of a chunk, or null: the profiles in their order, each rule in its order. */
export function matchLine(page: PageText, chunk: Chunk, where: 'HEAD' | 'FOOT' | 'ANYWHERE'): Block | null {
  const length = chunk.end - chunk.start
  for (const profile of page.profiles)
    for (const rule of profile.lines) {
      if (rule.where !== where && rule.where !== 'ANYWHERE') continue
      if (length > (rule.longest ?? 300) || !rule.pattern.test(chunk.fold)) continue
      return blockOf(chunk, rule.role, `${profile.name}/${rule.name}`)
    }
  return null
}
