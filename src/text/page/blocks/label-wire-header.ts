import type { Block, BlockRole } from '../page-fields.ts'
import { foldLine } from './fold-line.ts'
import type { PageText } from './page-text.ts'
import type { Chunk } from './split-chunks.ts'

/** A wire header's blocks, the index of the chunk after it, and what stands behind `TEXT:` in its last chunk. */
export interface WireHeader {
  readonly blocks: readonly Block[]
  readonly next: number
  readonly rest: Chunk | null
  /** Whether the header said where the body begins. */
  readonly done: boolean
}

/** Fields of a broadcaster's wire header and the role of what they hold; the rest is header only. */
const FIELDS: Readonly<Record<string, BlockRole>> = {
  DATE: 'DATE',
  BYLINE: 'BYLINE',
  HEADLINE: 'HEADLINE',
  DATELINE: 'DATE',
  INTRO: 'STANDFIRST',
}

/** A field's name with its mark, at the line's start or after another field in the same line. */
const FIELD =
  /(?:^|(?<=\s))(SLUG|DATE|TYPE|TITLE|NUMBER|BYLINE|TELEPHONE|DATELINE|EDITOR|CONTENT|VOICED AT|HEADLINE|INTRO|TEXT|INTERNET|YEAR)(?:=|:(?!\/))/g

/** Most chunks that a header has. */
const LONGEST = 30

/**
 * Reads a wire header (`DATE=10/5/2004`, `TYPE=REPORT`, ... `INTRO: ...`, `TEXT:`) that begins at a chunk: its fields'
 * names are WIRE_HEADER, what they hold has the role it would have on any page. The body begins after `TEXT:`.
 */
export function labelWireHeader(page: PageText, at: number, titled: boolean): WireHeader | null {
  if (!startsHeader(page, at)) return null
  const blocks: Block[] = []
  let next = at
  let open: string | null = null
  let headline = titled
  while (next < page.chunks.length && next - at < LONGEST) {
    const chunk = page.chunks[next]!
    const names = [...chunk.fold.matchAll(FIELD)]
    if (names[0]?.index !== 0) {
      // What an empty `INTRO:` announces stands in the next chunk.
      if (open !== 'INTRO') break
      blocks.push({ start: chunk.start, end: chunk.end, role: 'STANDFIRST', rule: 'voa/intro' })
      open = null
      next++
      continue
    }
    for (const [i, match] of names.entries()) {
      const name = match[1]!
      const [start, from] = [chunk.start + match.index, chunk.start + match.index + match[0].length]
      // The last field of a chunk runs to its end, beyond the folded part.
      const stop = i + 1 < names.length ? chunk.start + names[i + 1]!.index : chunk.end
      const value = trim(page.text, from, stop)
      const rule = `voa/${name.toLowerCase().replace(' ', '-')}`
      const role = FIELDS[name] ?? 'WIRE_HEADER'
      if (name === 'HEADLINE') headline = true
      if (name === 'TEXT') {
        blocks.push({ start, end: from, role: 'WIRE_HEADER', rule })
        if (!headline) titleAsHeadline(page.text, blocks)
        if (value === null) return { blocks, next: next + 1, rest: null, done: true }
        const fold = foldLine(page.text.slice(value.start, Math.min(value.end, value.start + chunk.fold.length)))
        return { blocks, next, rest: { ...value, fold, afterBlank: true }, done: true }
      }
      if (value === null || role === 'WIRE_HEADER') {
        blocks.push({ start, end: value?.end ?? from, role: 'WIRE_HEADER', rule })
      } else blocks.push({ start, end: from, role: 'WIRE_HEADER', rule }, { ...value, role, rule })
      open = name === 'INTRO' && value === null ? name : null
    }
    next++
  }
  if (!headline) titleAsHeadline(page.text, blocks)
  return { blocks, next, rest: null, done: false }
}

/** Without a headline the wire's title stands for it. */
function titleAsHeadline(text: string, blocks: Block[]): void {
  const at = blocks.findIndex(({ rule }) => rule === 'voa/title')
  if (at < 0) return
  const { start, end, rule } = blocks[at]!
  const value = trim(text, start + 'TITLE='.length, end)
  if (value === null) return
  const label: Block = { start, end: start + 'TITLE='.length, role: 'WIRE_HEADER', rule }
  blocks.splice(at, 1, label, { ...value, role: 'HEADLINE', rule })
}

/** Two fields of the header in this chunk, or in it and the one after next. */
function startsHeader({ chunks }: PageText, at: number): boolean {
  const { fold } = chunks[at]!
  if (!/^(?:SLUG|DATE|TYPE|TITLE|NUMBER|BYLINE|INTRO|HEADLINE)[=:]/.test(fold)) return false
  const near = [fold, chunks[at + 1]?.fold ?? '', chunks[at + 2]?.fold ?? ''].join('\n')
  return new Set([...near.matchAll(FIELD)].map((match) => match[1])).size >= 2
}

function trim(text: string, from: number, to: number): { start: number; end: number } | null {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return end > start ? { start, end } : null
}
