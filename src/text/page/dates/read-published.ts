import type { Diagnostic } from '../../diagnostic.ts'
import type { Span } from '../../span.ts'
import { foldLine } from '../blocks/fold-line.ts'
import type { PageText } from '../blocks/page-text.ts'
import type { FrontMatter } from '../fields/read-front-matter.ts'
import type { Block, PublishedDraft } from '../page-fields.ts'
import { calendarDay, findDate } from './find-date.ts'
import { readDateLine } from './read-date-line.ts'

export interface Published {
  readonly published: PublishedDraft | null
  readonly diagnostics: Diagnostic[]
}

/**
 * When the story was published: from the front matter, the date line or byline, the dateline, and failing those from
 * the address or file name. What is printed is kept, also where it cannot be read.
 */
export function readPublished(
  page: PageText,
  blocks: readonly Block[],
  dateline: Span | null,
  front: FrontMatter | null,
  addresses: readonly string[],
): Published {
  const diagnostics: Diagnostic[] = []
  const day = dayInAddress(page, addresses)
  let printed = fromFrontMatter(page, front) ?? fromBlocks(page, blocks, day) ?? fromDateline(page, dateline)
  // A page cannot be of a later year than its own address.
  if (
    printed?.value &&
    day &&
    printed.origin === 'PAGE' &&
    Number(printed.value.slice(0, 4)) > Number(day.slice(0, 4)) + 1
  )
    printed = { ...printed, value: null }
  if (printed?.value) return { published: printed, diagnostics }
  const span = printed?.span ?? undefined
  if (printed !== null)
    diagnostics.push({
      code: 'DATE_UNREADABLE',
      message: `${JSON.stringify(printed.raw)} is no certain date`,
      ...(span && { span }),
    })
  if (day === null) {
    if (printed === null)
      diagnostics.push({ code: 'NO_DATE', message: 'Neither the page nor its address names a date' })
    return { published: printed, diagnostics }
  }
  diagnostics.push({ code: 'DATE_FROM_URL', message: `The date ${day} is that of the address or file name` })
  const published: PublishedDraft = {
    raw: printed?.raw ?? day,
    span: printed?.span ?? null,
    value: day,
    precision: 'DAY',
    origin: 'URL',
  }
  return { published, diagnostics }
}

function fromFrontMatter(page: PageText, front: FrontMatter | null): PublishedDraft | null {
  for (const key of ['date', 'published', 'datepublished', 'publishedat', 'publishdate', 'pubdate']) {
    const found = front?.values.get(key)?.[0]
    if (found === undefined) continue
    const date = findDate(foldLine(found.value), page.dateOrder)
    return {
      raw: found.value,
      span: found.span,
      value: date?.value ?? null,
      precision: date?.precision ?? 'DAY',
      origin: front!.origin,
    }
  }
  return null
}

/** The first date of the page's head; one labelled as an update only where there is no other. */
function fromBlocks(page: PageText, blocks: readonly Block[], day: string | null): PublishedDraft | null {
  let updated: PublishedDraft | null = null
  for (const block of blocks) {
    if (block.role !== 'DATE' && block.role !== 'BYLINE' && block.rule !== 'xinhua/source-line') continue
    const line = foldLine(page.text.slice(block.start, Math.min(block.end, block.start + 400)))
    const whole = block.role === 'DATE' ? readDateLine(line, page.dateOrder) : null
    const date = whole ?? findDate(line, page.dateOrder)
    if (date === null) continue
    // Where the page does not tell day from month, its address can.
    const value = date.value ?? likeAddress(line.slice(date.start, date.end), day)
    const span = { start: block.start + date.start, end: block.start + date.end }
    const raw = page.text.slice(span.start, span.end)
    const found: PublishedDraft = { raw, span, value, precision: date.precision, origin: 'PAGE' }
    if (whole?.modified !== true) return found
    updated ??= found
  }
  return updated
}

function likeAddress(raw: string, day: string | null): string | null {
  if (day === null || !/^\d{1,2}([/-])\d{1,2}\1\d{4}$/.test(raw)) return null
  return (['DMY', 'MDY'] as const).map((order) => findDate(raw, order)?.value).find((value) => value === day) ?? null
}

function fromDateline(page: PageText, dateline: Span | null): PublishedDraft | null {
  if (dateline === null) return null
  const date = findDate(foldLine(page.text.slice(dateline.start, dateline.end)), page.dateOrder)
  if (date === null || date.value === null) return null
  const span = { start: dateline.start + date.start, end: dateline.start + date.end }
  return {
    raw: page.text.slice(span.start, span.end),
    span,
    value: date.value,
    precision: date.precision,
    origin: 'PAGE',
  }
}

/** The day that an address or file name holds, by the page's profiles. */
function dayInAddress(page: PageText, addresses: readonly string[]): string | null {
  for (const profile of page.profiles)
    for (const address of addresses) {
      const groups = profile.pathDate?.exec(address.slice(-400))?.groups
      if (groups === undefined) continue
      const short = Number(groups.y)
      const year = groups.y!.length === 4 ? short : short + (short < 70 ? 2000 : 1900)
      const day = calendarDay(year, Number(groups.m), Number(groups.d))
      if (day !== null) return day
    }
  return null
}
