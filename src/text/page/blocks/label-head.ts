import { readByline } from '../byline/read-byline.ts'
import { guessSourceKind } from '../credits/guess-source-kind.ts'
import { readDateline } from '../dateline/read-dateline.ts'
import { readDateLine } from '../dates/read-date-line.ts'
import type { Block } from '../page-fields.ts'
import { labelWireHeader } from './label-wire-header.ts'
import { blockOf, matchLine, type PageText } from './page-text.ts'
import type { Chunk } from './split-chunks.ts'

/** Blocks above the body, and the index of the body's first chunk. */
export interface Head {
  readonly blocks: readonly Block[]
  readonly next: number
  /** The page's chunks; the body's first is shorter where a wire header ends in its line. */
  readonly chunks: readonly Chunk[]
}

/** Most chunks that stand above a body. */
const HEAD = 40

/** Gives the chunks above the body their roles, from the top, and stops at the first strong sign of the body. */
export function labelHead(page: PageText): Head {
  const blocks: Block[] = []
  const { chunks } = page
  let headline = page.title === null ? -1 : -2
  let at = 0
  while (at < chunks.length && at < HEAD) {
    const wire = labelWireHeader(page, at, headline !== -1)
    if (wire !== null) {
      blocks.push(...wire.blocks)
      if (headline === -1 && wire.blocks.some(isHeadline)) headline = at
      at = wire.next
      if (wire.rest !== null) return { blocks, next: at, chunks: chunks.with(at, wire.rest) }
      if (wire.done) break
      continue
    }
    const block = labelChunk(page, at, headline)
    if (block === null) break
    if (isHeadline(block)) headline = at
    blocks.push(block)
    at++
  }
  return { blocks, next: at, chunks }
}

const isHeadline = ({ role }: Block) => role === 'HEADLINE'

/** The role of a chunk above the body; null: the body begins. */
function labelChunk(page: PageText, at: number, headline: number): Block | null {
  const chunk = page.chunks[at]!
  const block = matchLine(page, chunk, 'HEAD') ?? markdownHeadline(page, at, headline) ?? labelMeta(page, at, headline)
  if (block !== null || isPart(chunk)) return block
  if (chunk.tag === 'furniture') return blockOf(chunk, 'FOOTER', 'markup/around-story')
  if (headline === -1) return headlineOrNot(page, at)
  return isStandfirst(page, at, headline) ? blockOf(chunk, 'STANDFIRST', 'generic/below-headline') : null
}

/** Date lines, datelines on a line of their own, and, below the headline, bylines. */
function labelMeta(page: PageText, at: number, headline: number): Block | null {
  const chunk = page.chunks[at]!
  if (chunk.end - chunk.start > 150) return null
  const date = readDateLine(chunk.fold, page.dateOrder)
  if (date !== null && (headline !== -1 || !date.isBare)) return blockOf(chunk, 'DATE', 'generic/date-line')
  const dateline = readDateline(chunk.fold)
  if (dateline !== null && dateline.body >= chunk.fold.length) return blockOf(chunk, 'DATE', 'generic/dateline')
  if (headline === -1) return null
  const next = page.chunks[at + 1]
  const dateNext = next !== undefined && next.end - next.start < 90 && readDateLine(next.fold, page.dateOrder) !== null
  return readByline(chunk.fold, page.dateOrder, dateNext) === null ? null : blockOf(chunk, 'BYLINE', 'generic/byline')
}

/** `# Title` in Markdown, what markup calls the title, and a first line that repeats the front matter's title. */
function markdownHeadline(page: PageText, at: number, headline: number): Block | null {
  const chunk = page.chunks[at]!
  if (chunk.tag === 'title' && headline < 0) return blockOf(chunk, 'HEADLINE', 'markup/title')
  if (page.markdown && headline < 0 && /^# /.test(chunk.fold)) return blockOf(chunk, 'HEADLINE', 'generic/heading')
  if (headline !== -2) return null
  if (isTitle(page, chunk)) return blockOf(chunk, 'HEADLINE', 'generic/title-again')
  // the name of a section, or a date, above the headline again
  const again = page.chunks.slice(at + 1, at + 6).some((below) => isTitle(page, below))
  return again && chunk.end - chunk.start < 80 && !isSentence(chunk.fold)
    ? blockOf(chunk, 'UNKNOWN', 'generic/above-headline')
    : null
}

const isTitle = ({ text, title }: PageText, { start, end }: Chunk) =>
  end - start < 400 && text.slice(start, end).replace(/\s+/g, ' ') === title

/**
 * Tells whether an unnamed line above any headline is the headline, or something unknown above it; null: the body begins.
 */
function headlineOrNot(page: PageText, at: number): Block | null {
  const chunk = page.chunks[at]!
  let below = at + 1
  while (below < page.chunks.length && matchLine(page, page.chunks[below]!, 'HEAD') !== null) below++
  const next = page.chunks[below]
  if (isBody(page, at) || (at > 0 && isBelowSection(page, at) && isSentence(chunk.fold))) return null
  if (next === undefined)
    return /[.!?"'\u201d]$/.test(chunk.fold) ? null : blockOf(chunk, 'HEADLINE', 'generic/first-line')
  const nextIsMeta = labelMeta(page, below, at) !== null
  if (!nextIsMeta && page.profiles.some(({ sections }) => sections.includes(chunk.fold.toLowerCase())))
    return blockOf(chunk, 'SECTION', 'generic/section')
  const nextIsTitle = !nextIsMeta && !isBody(page, below) && !isSentence(next.fold)
  if (nextIsTitle) {
    if (isMasthead(chunk.fold)) return blockOf(chunk, 'BANNER', 'generic/masthead')
    if (isSectionName(chunk.fold, next.fold, at > 0 || below > at + 1))
      return blockOf(chunk, 'SECTION', 'generic/short-above-title')
    if (/!$/.test(chunk.fold)) return blockOf(chunk, 'UNKNOWN', 'generic/above-headline')
    if (OFFER.test(chunk.fold)) return blockOf(chunk, 'UNKNOWN', 'generic/above-headline')
  }
  return blockOf(chunk, 'HEADLINE', 'generic/first-line')
}

/** Directly below a name of a section: a brief may begin there without a headline. */
const isBelowSection = ({ chunks, profiles }: PageText, at: number) =>
  profiles.some(({ sections }) => sections.includes(chunks[at - 1]!.fold.toLowerCase()))

/** `The ferry sails on Monday.`, `He said: "No."`: headlines have no full stop, but for that of an abbreviation. */
const isSentence = (fold: string) => /(?<!\.|\b\p{Lu})\.["'\u2019\u201c\u201d\u00bb)]{0,3}$/u.test(fold)

/**
 * Tells whether markup calls a chunk a part of the story: a caption, a list's item. A heading above the story may be its
 * headline.
 */
const isPart = ({ tag }: Chunk) => tag === 'caption' || tag === 'item'

/** `The Alba Gazette` on a line of its own: the paper's name. `Post Office Closes` is none: what it is stands last, or first. */
const isMasthead = (fold: string) =>
  /^(?:The |Der |Die |El |La |Le )?\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,2}$/u.test(fold) &&
  guessSourceKind(fold) === 'NEWSPAPER' &&
  (/^(?:El|La|Le) /.test(fold) || guessSourceKind(fold.split(' ').at(-1)!) === 'NEWSPAPER')

/** `Harbour & Shipping` above a title of twice its words: a part of the paper. */
function isSectionName(fold: string, title: string, furnished: boolean): boolean {
  const words = fold.split(' ')
  if (words.length > 3 || /[.,:;!?"'\d]/.test(fold) || !/^\p{Lu}/u.test(words.at(-1)!)) return false
  // alone at the top of the page, more than one word may be a headline with its summary
  if (words.length > 1 && !furnished) return false
  return title.split(' ').length >= words.length + 2
}

/** Words of offers and navigation; too weak a sign to call a line an advertisement. */
const OFFER =
  /\b(?:join now|donate|donation|subscribe|sign up|click here|free trial|log in|cookies|newsletter|shop now|buy now)\b|^[^.]{1,60} [|>»] /i

/** A strong sign of the body: a dateline with the story after it, or a paragraph's length. */
function isBody(page: PageText, at: number): boolean {
  const chunk = page.chunks[at]!
  const length = chunk.end - chunk.start
  if (length > 320) return true
  // what markup calls a paragraph, and is a sentence, is no headline
  if (chunk.tag === 'text' && (length > 100 ? /[.!?]["')]?$/.test(chunk.fold) : length > 40 && isSentence(chunk.fold)))
    return true
  const dateline = length > 100 ? readDateline(chunk.fold) : null
  return dateline !== null && dateline.body < chunk.fold.length && (/[.!?"]$/.test(chunk.fold) || length > 200)
}

/** A summary under the headline: before the byline or the date, or tied to the headline by a single newline. */
function isStandfirst(page: PageText, at: number, headline: number): boolean {
  const [before, chunk, next] = [page.chunks[at - 1], page.chunks[at]!, page.chunks[at + 1]]
  if (next === undefined || chunk.end - chunk.start > 320 || isBody(page, at)) return false
  if (at !== headline + 1) return false
  if (labelMeta(page, at + 1, headline)?.role === 'BYLINE') return true
  if (labelMeta(page, at + 1, headline)?.rule === 'generic/date-line') return true
  if (page.layout === 'BLANK_LINES' && !chunk.afterBlank && next.afterBlank) return true
  return before !== undefined && /;$/.test(before.fold)
}
