import { findNotice, findSignOff } from '../agencies/find-organisation.ts'
import { isAgencyList } from '../credits/agency-list.ts'
import { readDateLine } from '../dates/read-date-line.ts'
import type { Block } from '../page-fields.ts'
import { blockOf, matchLine, type PageText } from './page-text.ts'
import type { Chunk } from './split-chunks.ts'

/** Blocks below the body, and the index of their first chunk. */
export interface Foot {
  readonly blocks: readonly Block[]
  readonly end: number
}

/** Most unknown lines in a row that a foot may hold. */
const UNKNOWNS = 4

/**
 * Gives the chunks below the body their roles, from the bottom, and stops at the first that reads like the story.
 * A short unknown line is part of the foot only if a known one stands above it.
 */
export function labelFoot(page: PageText, from: number): Foot {
  const { chunks } = page
  const below: Block[] = []
  let bottom = repeatStart(page, from)
  for (let i = bottom; i < chunks.length; i++) below.push(blockOf(chunks[i]!, 'UNKNOWN', 'generic/repeated-page'))
  const rest = restStart(page, from, bottom)
  for (let i = bottom - 1; i >= rest; i--)
    below.push(matchLine(page, chunks[i]!, 'FOOT') ?? blockOf(chunks[i]!, 'RELATED', 'generic/more-news'))
  bottom = rest

  const blocks: Block[] = []
  let end = bottom
  let unknown: Chunk[] = []
  for (let i = bottom - 1; i > from; i--) {
    const chunk = chunks[i]!
    const block =
      ofAgency(chunk) ??
      matchLine(page, chunk, 'FOOT') ??
      agencies(chunk) ??
      dateBelow(page, chunk) ??
      aroundStory(chunk)
    if (block !== null) {
      for (const odd of unknown)
        blocks.push(
          block.role === 'RELATED'
            ? blockOf(odd, 'RELATED', block.rule)
            : blockOf(odd, 'UNKNOWN', 'generic/below-credit'),
        )
      unknown = []
      blocks.push(block)
      end = i
    } else if (unknown.length < UNKNOWNS && !readsLikeStory(chunk)) unknown.push(chunk)
    else break
  }
  return { blocks: [...blocks.reverse(), ...below.sort((a, b) => a.start - b.start)], end }
}

/** A date on a line of its own, with its year. */
function dateBelow({ dateOrder }: PageText, chunk: Chunk): Block | null {
  const date = chunk.end - chunk.start > 130 ? null : readDateLine(chunk.fold, dateOrder)
  return date?.value ? blockOf(chunk, 'DATE', 'generic/date-line') : null
}

/** Tells whether the page's markup tells a chunk from the story. */
const aroundStory = (chunk: Chunk) =>
  chunk.tag === 'furniture' ? blockOf(chunk, 'RELATED', 'markup/around-story') : null

/** `dpa kul yyzz n1 abc`, or an agency's legal notice. */
function ofAgency(chunk: Chunk): Block | null {
  const length = chunk.end - chunk.start
  const signed = length <= 60 ? findSignOff(chunk.fold) : null
  if (signed !== null && signed.length < chunk.fold.length) return blockOf(chunk, 'CREDIT', 'generic/desk-signs')
  return length <= 500 && findNotice(chunk.fold) !== null ? blockOf(chunk, 'COPYRIGHT', 'generic/notice') : null
}

/** `(Reuters, AFP, AP)` or `NTB-AFP-DPA` on a line of its own. */
function agencies(chunk: Chunk): Block | null {
  if (chunk.end - chunk.start > 130) return null
  const words = chunk.fold.replace(/^[([\u2013\u2014-]+ ?|[)\].]+$/g, '')
  // brackets tell agencies, `(NPA/SBA)`, from the initials of a desk, `MB/LP`
  const listed = isAgencyList(words) || (/^\(/.test(chunk.fold) && isAgencyList(words.replaceAll('/', ', ')))
  return listed || findSignOff(words) !== null ? blockOf(chunk, 'CREDIT', 'generic/agencies') : null
}

function readsLikeStory({ start, end, fold }: Chunk): boolean {
  return end - start > 140 || /[.!?"']\)?$/.test(fold)
}

/** Index of the first line that takes everything below it with it; `bottom` where there is none. */
function restStart(page: PageText, from: number, bottom: number): number {
  const rules = page.profiles.flatMap(({ kind, lines }) =>
    lines.filter((rule) => rule.takesRest).map((rule) => ({ rule, weak: kind === 'GENERIC' })),
  )
  const [first, last] = [page.chunks[from], page.chunks[bottom - 1]]
  for (let i = from + 1; i < bottom; i++) {
    const { start, end, fold } = page.chunks[i]!
    const found = rules.find(({ rule }) => end - start <= (rule.longest ?? 300) && rule.pattern.test(fold))
    // words that any page may use end the story only where most of it is above them
    if (found !== undefined && (!found.weak || last!.end - end < (start - first!.start) * 0.7)) return i
  }
  return bottom
}

/** Index at which the page begins a second time, as when a file was written twice; the length where it does not. */
function repeatStart({ text, chunks }: PageText, from: number): number {
  if (from < 1 || from >= chunks.length) return chunks.length
  const same = (a: Chunk, b: Chunk) =>
    a.end - a.start === b.end - b.start && text.slice(a.start, a.end) === text.slice(b.start, b.end)
  const [headline, lead] = [chunks[from - 1]!, chunks[from]!]
  // two lines of a list may stand in it twice
  if (headline.tag === 'furniture' || lead.tag === 'furniture') return chunks.length
  for (let i = from + 1; i + 1 < chunks.length; i++) {
    if (!same(chunks[i]!, headline) || !same(chunks[i + 1]!, lead)) continue
    let start = i
    for (let back = from - 2; back >= 0 && start - 1 > from && same(chunks[start - 1]!, chunks[back]!); back--) start--
    return start
  }
  return chunks.length
}
