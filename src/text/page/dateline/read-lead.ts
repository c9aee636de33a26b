import type { Span } from '../../span.ts'
import { findOrganisation } from '../agencies/find-organisation.ts'
import { foldLine } from '../blocks/fold-line.ts'
import type { BodyBlock } from '../blocks/label-body.ts'
import { agencyListAtEnd, isAgencyList } from '../credits/agency-list.ts'
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
export function readLead(text: string, body: readonly BodyBlock[], filedFrom: string | null = null): Body {
  const blocks: Block[] = []
  const paragraphs: ParagraphDraft[] = []
  let lead: Lead | null = null
  let tries = 0
  const last = body.findLastIndex(({ kind }) => kind === 'BODY')
  const add = (start: number, end: number, kind: ParagraphDraft['kind']) =>
    paragraphs.push({ start, end, position: paragraphs.length + 1, kind })
  for (const [i, { block, chunk, kind }] of withoutOuterCaptions(body).entries()) {
    if (kind === null) {
      blocks.push(block)
      continue
    }
    const found: Lead | null =
      kind === 'BODY' && lead === null && tries++ < TRIES ? leadOf(chunk, tries, filedFrom) : null
    lead ??= found
    if (found?.caption) blocks.push({ ...found.caption, role: 'CAPTION', rule: 'generic/caption-before-dateline' })
    if (found?.byline) blocks.push({ ...found.byline, role: 'BYLINE', rule: 'generic/byline-before-dateline' })
    const from = found?.from ?? chunk.start
    const { credit, mark } = i === last && kind === 'BODY' ? tailOf(text, from, chunk.end) : { credit: 0, mark: 0 }
    const till = chunk.end - credit - mark
    const stop = from + text.slice(from, till).trimEnd().length
    blocks.push({ ...block, start: found?.start ?? chunk.start, end: stop })
    add(from, stop, kind === 'BODY' && !paragraphs.some((p) => p.kind === 'LEAD') ? 'LEAD' : kind)
    if (credit > 0) blocks.push({ start: till, end: chunk.end, role: 'CREDIT', rule: 'generic/brackets-at-end' })
    if (mark > 0) blocks.push({ start: till, end: chunk.end, role: 'FOOTER', rule: 'generic/mark-at-end' })
  }
  const { dateline, place, agency } = lead ?? { dateline: null, place: null, agency: null }
  return { blocks, paragraphs, dateline, place, agency }
}

/** Takes pictures above and below the story for no part of it. */
function withoutOuterCaptions(body: readonly BodyBlock[]): readonly BodyBlock[] {
  const isStory = ({ kind }: BodyBlock) => kind !== null && kind !== 'CAPTION'
  const [first, last] = [body.findIndex(isStory), body.findLastIndex(isStory)]
  if (first < 0) return body
  return body.map((one, i) => (one.kind === 'CAPTION' && (i < first || i > last) ? { ...one, kind: null } : one))
}

/** Parts at the head of the lead. */
interface Lead {
  /** Stuck to the dateline. */
  readonly caption: Span | null
  readonly byline: Span | null
  readonly dateline: Span
  readonly place: Span | null
  readonly agency: string | null
  /** Offsets at which the paragraph begins, its dateline included, and at which its words do. */
  readonly start: number
  readonly from: number
}

/** `By Jane Roe ALBA, Aug 15 (NPA) - Text` */
const STUCK_BYLINE =
  /^By \p{Lu}\p{Ll}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*\p{Ll}[\p{L}.'-]*){1,3} (?=\p{Lu}{3,}[\p{Lu} ]*[,(])/u

/** The dateline that a chunk begins with; null where it has none that counts at this try. */
function leadOf({ start, fold }: BodyBlock['chunk'], tries: number, filedFrom: string | null): Lead | null {
  const caption = tries === 1 ? captionEnd(fold) : 0
  const byline = tries === 1 && caption === 0 ? (STUCK_BYLINE.exec(fold)?.[0].length ?? 0) : 0
  const found = readDateline(fold, Math.max(caption, byline), filedFrom)
  if (found === null || !isSure(found, tries) || found.body >= fold.length) return null
  const { place, agency } = found
  return {
    caption: caption > 0 ? { start, end: start + fold.slice(0, caption).trimEnd().length } : null,
    byline: byline > 0 ? { start, end: start + byline - 1 } : null,
    dateline: { start: start + found.start, end: start + found.end },
    place: place === null ? null : { start: start + place.start, end: start + place.end },
    agency,
    start: start + Math.max(caption, byline),
    from: start + found.body,
  }
}

/** Measures the credit in brackets and the agency's mark at the end of the story, in UTF-16 units. */
function tailOf(text: string, from: number, end: number): { readonly credit: number; readonly mark: number } {
  const folded = foldLine(text.slice(Math.max(from, end - 120), end))
  const credit = folded === '' ? 0 : agencyListAtEnd(folded) || sharedAtEnd(folded)
  return { credit, mark: credit > 0 ? 0 : markLength(folded) }
}

/** Measures `mit dpa` behind the last words: whose material a story has, often without a blank before it. */
function sharedAtEnd(folded: string): number {
  const match = /[.!?"')]\s?(\(?[Mm]it (?:Material (?:von|der) )?([\p{L}/, -]{2,30})\)?)$/u.exec(folded)
  return match !== null && isAgencyList(match[2]!.replace(/ und /g, ', ')) ? match[1]!.length : 0
}

function markLength(folded: string): number {
  const match = END_MARK.exec(folded)
  return match?.slice(1).find(Boolean)?.length ?? 0
}

/**
 * Marks that agencies put behind a story's last words, `… he said. (SIGNED)`, `… he said. -0-`, `… he said. Enditem`; and services
 * that give the first words only, `… on the… [+2145 chars]`.
 */
const END_MARK =
  /(?:[.!?"')] (\(?SIGNED\)?|-0-|Enditem|\(END\))|\s?(?:\.{3}|\u2026)?\s?(\[\+?\d{1,7} chars\])|[.!?"')]\s?(Mehr (?:über|zum?|zur) [^.]{3,60} lesen Sie hier\.?))$/

/** After the first paragraph only a dateline with an agency or a date counts. */
function isSure(dateline: Dateline, tries: number): boolean {
  return tries === 1 || dateline.agency !== null
}

/** Finds the end of a picture's caption with its agency, if a dateline follows it: `The square (epa) PRAGUE, ...`. */
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
