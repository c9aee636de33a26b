import { readDateLine } from '../dates/read-date-line.ts'
import type { Block, ParagraphKind } from '../page-fields.ts'
import { blockOf, matchLine, type PageText } from './page-text.ts'
import type { Chunk } from './split-chunks.ts'

/** A block of the body, and what kind of paragraph it makes; null: none. */
export interface BodyBlock {
  readonly block: Block
  readonly chunk: Chunk
  readonly kind: ParagraphKind | null
}

/** Gives each chunk of the body its role. Whatever is not surely something else is a paragraph. */
export function labelBody(page: PageText, from: number, to: number): BodyBlock[] {
  const turns = countTurns(page.chunks.slice(from, to))
  const body: BodyBlock[] = []
  for (let i = from; i < to; i++) {
    const chunk = page.chunks[i]!
    const isHead = !body.some(({ kind }) => kind === 'BODY')
    const found =
      furniture(page, chunk) ?? (isHead ? aboveStory(page, chunk) : null) ?? paragraph(page, i, from, to, turns)
    body.push({ ...found, chunk })
  }
  return body
}

type Found = Omit<BodyBlock, 'chunk'>

/** A date and nothing else, or an offer, above the first paragraph: below a picture the head of the page may go on. */
function aboveStory(page: PageText, chunk: Chunk): Found | null {
  const isDate = chunk.end - chunk.start <= 60 && readDateLine(chunk.fold, page.dateOrder) !== null
  if (isDate) return { block: blockOf(chunk, 'DATE', 'generic/date-line'), kind: null }
  const block = matchLine(page, chunk, 'HEAD')
  return block?.role === 'FOOTER' ? { block, kind: null } : null
}

function furniture(page: PageText, chunk: Chunk): Found | null {
  const { fold } = chunk
  if (!HAS_WORD.test(fold)) return { block: blockOf(chunk, 'UNKNOWN', 'generic/separator'), kind: null }
  if (fold.startsWith('///')) {
    const marker = /^\/\/\/ ?(end )?.{0,60}?\b(act|opt)\b.{0,20}\/\/\/$/i.exec(fold)
    if (marker !== null) {
      const rule = `voa/${marker[1] === undefined ? '' : 'end-'}${marker[2]!.toLowerCase()}`
      return { block: blockOf(chunk, 'WIRE_HEADER', rule), kind: null }
    }
  }
  if (chunk.tag === 'furniture') return { block: blockOf(chunk, 'RELATED', 'markup/around-story'), kind: null }
  const block = matchLine(page, chunk, 'ANYWHERE')
  return block === null ? null : { block, kind: null }
}

const HAS_WORD = /[\p{L}\p{N}]/u

function paragraph(page: PageText, at: number, from: number, to: number, turns: Turns): Found {
  const chunk = page.chunks[at]!
  const { fold } = chunk
  const as = (role: Block['role'], rule: string, kind: ParagraphKind): Found => ({
    block: blockOf(chunk, role, `generic/${rule}`),
    kind,
  })
  const role = chunk.tag && TAGGED[chunk.tag]
  if (role !== undefined && chunk.end - chunk.start < 400) {
    const { role: tagged, kind } = role
    return { block: blockOf(chunk, tagged, `markup/${chunk.tag}`), kind }
  }
  if (page.markdown && /^#{1,6} /.test(fold)) return as('SUBHEAD', 'heading', 'SUBHEAD')
  if (page.markdown && /^!\[/.test(fold)) return as('CAPTION', 'image', 'CAPTION')
  if (BULLET.test(fold) || (isItem(chunk) && (isItem(page.chunks[at - 1]) || isItem(page.chunks[at + 1]))))
    return as('LIST', 'list', 'LIST')
  if (QUESTION.test(fold) || (turns.many && turns.counts.has(turnOf(fold))))
    return as('PARAGRAPH', 'question-answer', 'QA')
  if (chunk.end - chunk.start < 300 && CAPTION.test(fold)) return as('CAPTION', 'caption', 'CAPTION')
  const next = at + 1 < to ? page.chunks[at + 1] : undefined
  if (next !== undefined && isSubhead(chunk, next, at === from)) return as('SUBHEAD', 'subhead', 'SUBHEAD')
  return as('PARAGRAPH', 'paragraph', 'BODY')
}

/** Roles that markup gives a block for sure. */
const TAGGED: Readonly<Record<string, { role: Block['role']; kind: ParagraphKind }>> = {
  title: { role: 'SUBHEAD', kind: 'SUBHEAD' },
  heading: { role: 'SUBHEAD', kind: 'SUBHEAD' },
  item: { role: 'LIST', kind: 'LIST' },
  caption: { role: 'CAPTION', kind: 'CAPTION' },
}

const BULLET = /^[\u2022\u00b7\u25aa\u25cf\u25e6*] /
const ITEM = /^(?:[-\u2013\u2014] |\d{1,2}[.)] )/
const QUESTION = /^(?:Q|A|Question|Answer) ?[:.] /
const CAPTION =
  /^(?:(?:file )?photo(?:graph)?s?|image|picture|caption|pictured|foto)(?: ?:| (?:by|courtesy|from)\b| ?\()|^FILE (?:-|--|\u2013|\u2014) |\((?:file photo|file|(?:AP|Reuters|AFP|EPA|epa|Getty|Handout)(?: ?Photo)?(?:\/[^()]{1,50})?)\)$/i

function isItem(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && ITEM.test(chunk.fold)
}

/** A short line without the end of a sentence, above a longer one: `What comes next`, `ABSTRACT.`, `9:34 p.m.` */
function isSubhead({ start, end, fold }: Chunk, next: Chunk, first: boolean): boolean {
  const length = end - start
  if (length > 80 || next.end - next.start < length + 40) return false
  if (/^\d{1,2}:\d{2} [ap]\.?m\.?$/i.test(fold)) return true
  if (!/^["'(]?[\p{Lu}\d]/u.test(fold) || fold.split(' ').length > 12) return false
  if (/[\p{Lu}]{2}/u.test(fold) && fold === fold.toUpperCase() && !/[!?"]$/.test(fold)) return true
  return !first && !/[.!:;,"')\u2026\-\u2014]$/.test(fold)
}

interface Turns {
  readonly counts: ReadonlyMap<string, number>
  /** True if the page is a conversation: four turns or more, and some speaker's label twice. */
  readonly many: boolean
}

/** Counts the speakers' labels that chunks begin with: `RFE/RL: How`, `Jane Roe: We`. */
function countTurns(chunks: readonly Chunk[]): Turns {
  const counts = new Map<string, number>()
  for (const { fold } of chunks) {
    const turn = turnOf(fold)
    if (turn !== '') counts.set(turn, (counts.get(turn) ?? 0) + 1)
  }
  let sum = 0
  for (const [turn, count] of counts) {
    if (count > 1) sum += count
    else counts.delete(turn)
  }
  return { counts, many: sum >= 4 }
}

function turnOf(line: string): string {
  // `**Roe:** We` in Markdown
  const fold = line.slice(0, 60).replace(/^[*_]{1,3}([^*_]{1,42}?)(?::[*_]{1,3}|[*_]{1,3}:)/, '$1:')
  const colon = fold.slice(0, 42).indexOf(': ')
  return colon > 1 && TURN.test(fold.slice(0, colon)) ? fold.slice(0, colon) : ''
}

const TURN = /^\p{Lu}[\p{L}.'/-]*(?: \p{Lu}[\p{L}.'/-]*){0,3}$/u
