import type { Span } from '../../span.ts'
import { foldLine } from '../blocks/fold-line.ts'
import type { BodyBlock } from '../blocks/label-body.ts'
import { agencyListAtEnd } from '../credits/agency-list.ts'
import { findOrganisation } from '../credits/find-organisation.ts'
import type { Block, ParagraphDraft } from '../page-fields.ts'
import { type Dateline, readDateline } from './read-dateline.ts'

/** The body's blocks and paragraphs, with the dateline that its first lines begin with. */
export interface Body {
  readonly blocks: readonly Block[]
  readonly paragraphs: readonly ParagraphDraft[]
  readonly dateline: Span | null
  readonly place: Span | null
  readonly agency: string | null
}

/** Paragraphs at whose head a dateline is looked for: the first, and the one after an opening summary. */
const TRIES = 2

/** Reads the dateline off the lead, parts a caption stuck to it and a credit stuck to the end, numbers the paragraphs. */
export function readLead(text: string, body: readonly BodyBlock[]): Body {
  const blocks: Block[] = []
  const paragraphs: ParagraphDraft[] = []
  let dateline: Span | null = null
  let place: Span | null = null
  let agency: string | null = null
  let tries = 0
  const last = body.findLastIndex(({ kind }) => kind === 'BODY')
  const add = (start: number, end: number, kind: ParagraphDraft['kind']) =>
    paragraphs.push({ start, end, position: paragraphs.length + 1, kind })
  for (const [i, { block, chunk, kind }] of body.entries()) {
    if (kind === null) {
      blocks.push(block)
      continue
    }
    let { start, end } = chunk
    let from = start
    if (kind === 'BODY' && dateline === null && tries++ < TRIES) {
      const caption = tries === 1 ? captionEnd(chunk.fold) : 0
      const found = readDateline(chunk.fold, caption)
      if (found !== null && isSure(found, tries) && found.body < chunk.fold.length) {
        if (caption > 0) {
          const captionStop = start + chunk.fold.slice(0, caption).trimEnd().length
          blocks.push({ start, end: captionStop, role: 'CAPTION', rule: 'generic/caption-before-dateline' })
          add(start, captionStop, 'CAPTION')
        }
        dateline = { start: start + found.start, end: start + found.end }
        place = found.place === null ? null : { start: start + found.place.start, end: start + found.place.end }
        agency = found.agency
        from = start + found.body
        start += caption
      }
    }
    const tail = i === last && kind === 'BODY' ? text.slice(Math.max(from, end - 120), end) : ''
    const folded = foldLine(tail)
    const credit = tail === '' ? 0 : agencyListAtEnd(folded)
    const mark = credit > 0 ? 0 : (END_MARK.exec(folded)?.[1]?.length ?? 0)
    end -= credit + mark
    const stop = from + text.slice(from, end).trimEnd().length
    blocks.push({ ...block, start, end: stop })
    add(from, stop, kind === 'BODY' && !paragraphs.some((p) => p.kind === 'LEAD') ? 'LEAD' : kind)
    if (credit > 0) blocks.push({ start: end, end: chunk.end, role: 'CREDIT', rule: 'generic/brackets-at-end' })
    if (mark > 0) blocks.push({ start: end, end: chunk.end, role: 'FOOTER', rule: 'generic/mark-at-end' })
  }
  return { blocks, paragraphs, dateline, place, agency }
}

/** What agencies put behind a story's last words: `… he said. (SIGNED)`, `… he said. -0-`, `… he said. Enditem`. */
const END_MARK = /[.!?"')] (\(?SIGNED\)?|-0-|Enditem|\(END\))$/

/** After the first paragraph only a dateline with an agency or a date counts. */
function isSure(dateline: Dateline, tries: number): boolean {
  return tries === 1 || dateline.agency !== null
}

/** Where a picture's caption with its agency ends, if a dateline follows it: `The square (epa) PRAGUE, ...`. */
function captionEnd(fold: string): number {
  const match = /^[^()]{8,260}\((?:file photo|[^()\d]{2,30})\) (?=\(?[\p{Lu}\d])/u.exec(fold)
  if (match === null) return 0
  const words = /\(([^()]+)\) $/.exec(match[0])![1]!
  if (
    words !== 'file photo' &&
    words !== 'epa' &&
    !words.split(/[,/] ?/).every((name) => findOrganisation(name) !== null)
  )
    return 0
  const dateline = readDateline(fold, match[0].length)
  return dateline !== null && readDateline(fold) === null ? match[0].length : 0
}
