import type { Span } from '../../span.ts'
import type { Block, BlockRole } from '../page-fields.ts'
import { foldLine } from './fold-line.ts'
import type { PageText } from './page-text.ts'
import type { Chunk } from './split-chunks.ts'

/** A wire header's blocks, the index of the chunk after it, and what stands behind `TEXT:` in its last chunk. */
export interface WireHeader {
  readonly blocks: readonly Block[]
  readonly next: number
  readonly rest: Chunk | null
  /** True if the header said where the body begins. */
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
  let announced = false
  let headline = titled
  while (next < page.chunks.length && next - at < LONGEST) {
    const chunk = page.chunks[next]!
    const fields = readHeaderFields(page.text, chunk)
    if (fields === null) {
      // What an empty `INTRO:` announces stands in the next chunk.
      if (!announced) break
      blocks.push({ start: chunk.start, end: chunk.end, role: 'STANDFIRST', rule: 'voa/intro' })
      announced = false
      next++
      continue
    }
    for (const field of fields) {
      if (field.name === 'HEADLINE') headline = true
      blocks.push(...blocksOf(field))
      if (field.name !== 'TEXT') continue
      if (!headline) titleAsHeadline(page.text, blocks)
      return { blocks, ...bodyAfter(page.text, chunk, field, next), done: true }
    }
    const last = fields[fields.length - 1]!
    announced = last.name === 'INTRO' && last.value === null
    next++
  }
  if (!headline) titleAsHeadline(page.text, blocks)
  return { blocks, next, rest: null, done: false }
}

/** A field of the header: its name with its mark, and what it holds. */
interface Field {
  readonly name: string
  readonly start: number
  readonly from: number
  readonly value: Span | null
}

/** The fields of a chunk; null where it does not begin with one. */
function readHeaderFields(text: string, chunk: Chunk): Field[] | null {
  const names = [...chunk.fold.matchAll(FIELD)]
  if (names[0]?.index !== 0) return null
  return names.map((match, i) => {
    const [start, from] = [chunk.start + match.index, chunk.start + match.index + match[0].length]
    // The last field of a chunk runs to its end, beyond the folded part.
    const stop = i + 1 < names.length ? chunk.start + names[i + 1]!.index : chunk.end
    return { name: match[1]!, start, from, value: trim(text, from, stop) }
  })
}

function blocksOf({ name, start, from, value }: Field): Block[] {
  const rule = `voa/${name.toLowerCase().replace(' ', '-')}`
  const role = FIELDS[name] ?? 'WIRE_HEADER'
  if (name === 'TEXT') return [{ start, end: from, role: 'WIRE_HEADER', rule }]
  if (value === null || role === 'WIRE_HEADER') return [{ start, end: value?.end ?? from, role: 'WIRE_HEADER', rule }]
  return [
    { start, end: from, role: 'WIRE_HEADER', rule },
    { ...value, role, rule },
  ]
}

/** Finds where the body begins: behind `TEXT:` in this chunk, or with the next one. */
function bodyAfter(text: string, chunk: Chunk, { value }: Field, next: number) {
  if (value === null) return { next: next + 1, rest: null }
  const fold = foldLine(text.slice(value.start, Math.min(value.end, value.start + chunk.fold.length)))
  return { next, rest: { ...value, fold, afterBlank: true } }
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
