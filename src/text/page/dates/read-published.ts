import type { Diagnostic } from '../../diagnostic.ts'
import type { Span } from '../../span.ts'
import { foldLine } from '../blocks/fold-line.ts'
import type { PageText } from '../blocks/page-text.ts'
import type { FrontMatter } from '../fields/read-front-matter.ts'
import type { Block, PublishedDraft } from '../page-fields.ts'
import { calendarDay } from './calendar-day.ts'
import { dateOrderOf } from './date-order.ts'
import { type DateOrder, type FoundDate, findDate, findYearless } from './find-date.ts'
import { plainDate } from './plain-date.ts'
import { readDateLine } from './read-date-line.ts'

export interface Published {
  readonly published: PublishedDraft | null
  readonly diagnostics: Diagnostic[]
}

/**
 * Reads when the story was published: from the front matter, the date line or byline, the dateline, and failing those from
 * the address or file name. What is printed is kept, also where it cannot be read. The language tells day from month in
 * `10/5/2004` where the page's profile does not.
 */
export function readPublished(
  page: PageText,
  blocks: readonly Block[],
  dateline: Span | null,
  front: FrontMatter | null,
  addresses: readonly string[],
  language: string | null,
): Published {
  const diagnostics: Diagnostic[] = []
  const day = dayInAddress(page, addresses)
  const order = page.dateOrder ?? dateOrderOf(language)
  let printed =
    fromFrontMatter(front, order, day) ?? fromBlocks(page, blocks, order, day) ?? fromDateline(page, dateline, order)
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

function fromFrontMatter(front: FrontMatter | null, order: DateOrder, day: string | null): PublishedDraft | null {
  for (const key of ['date', 'published', 'datepublished', 'publishedat', 'publishdate', 'pubdate']) {
    const found = front?.values.get(key)?.[0]
    if (found === undefined) continue
    const value = foldLine(plainDate(found.value))
    const date = findDate(value, order) ?? findYearless(value)
    const read = date && likeAddress(value, date, day)
    return {
      raw: found.value,
      span: found.span,
      value: read?.value ?? null,
      precision: read?.precision ?? 'DAY',
      origin: front!.origin,
    }
  }
  return null
}

/** The first date of the page's head; one labelled as an update only where there is no other. */
function fromBlocks(
  page: PageText,
  blocks: readonly Block[],
  order: DateOrder,
  day: string | null,
): PublishedDraft | null {
  let updated: PublishedDraft | null = null
  for (const block of blocks) {
    if (block.role !== 'DATE' && block.role !== 'BYLINE' && block.rule !== 'xinhua/source-line') continue
    const line = foldLine(page.text.slice(block.start, Math.min(block.end, block.start + 400)))
    const whole = block.role === 'DATE' ? readDateLine(line, order) : null
    const date = whole ?? findDate(line, order)
    if (date === null) continue
    const { value, precision } = likeAddress(line, date, day)
    const span = { start: block.start + date.start, end: block.start + date.end }
    const raw = page.text.slice(span.start, span.end)
    const found: PublishedDraft = { raw, span, value, precision, origin: 'PAGE' }
    if (whole?.modified !== true) return found
    updated ??= found
  }
  return updated
}

/** Days that a page's date may be away from that of its address, where the address has to say the year. */
const NEAR = 31

/** Reads a date as the page's address has it, where the page tells neither day from month nor the year. */
function likeAddress(line: string, date: FoundDate, day: string | null): Pick<FoundDate, 'value' | 'precision'> {
  if (date.value !== null || day === null) return date
  if (date.yearAt !== undefined) {
    const [before, after] = [line.slice(0, date.yearAt), line.slice(date.yearAt)]
    const distance = ({ value }: FoundDate) => Math.abs(Date.parse(value!.slice(0, 10)) - Date.parse(day)) / 86_400_000
    const dates = [-1, 0, 1]
      .map((years) => findDate(`${before}, ${Number(day.slice(0, 4)) + years}${after}`, null))
      .filter((one) => one !== null && one.value !== null) as FoundDate[]
    const nearest = dates.sort((a, b) => distance(a) - distance(b))[0]
    return nearest && distance(nearest) <= NEAR ? nearest : date
  }
  const raw = line.slice(date.start, date.end)
  if (!/\b\d{1,2}([/-])\d{1,2}\1\d{4}\b/.test(raw)) return date
  return (
    (['DMY', 'MDY'] as const).map((order) => findDate(raw, order)).find((one) => one?.value?.startsWith(day)) ?? date
  )
}

function fromDateline(page: PageText, dateline: Span | null, order: DateOrder): PublishedDraft | null {
  if (dateline === null) return null
  const date = findDate(foldLine(page.text.slice(dateline.start, dateline.end)), order)
  if (date === null || date.value === null) return null
  const { value, precision } = date
  const span = { start: dateline.start + date.start, end: dateline.start + date.end }
  return { raw: page.text.slice(span.start, span.end), span, value, precision, origin: 'PAGE' }
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
