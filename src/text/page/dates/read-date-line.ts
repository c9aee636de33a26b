import { DATE_FILLERS, DATE_LABELS, WEEKDAYS } from '../../../languages/date-words.ts'
import { plainDigits } from './calendar-day.ts'
import { type DateOrder, type FoundDate, findDate, findYearless } from './find-date.ts'

/** A line that holds a date and nothing else: where the date stands in it, and what it says. */
export interface DateLine extends FoundDate {
  /** True if the label says that the page was changed then: `Last updated`. */
  readonly modified: boolean
  /** True if it is a day and a month and nothing besides, as a headline may be too: `September 11`. */
  readonly isBare: boolean
}

/** The longer label first, of several that begin alike. */
const anyOf = (labels: readonly string[]) => [...labels].sort((a, b) => b.length - a.length).join('|')
const LABEL = new RegExp(
  `^(?:(?:${anyOf([...DATE_LABELS.published, ...DATE_LABELS.modified])})(?: on| at| am| le| el| il| em| op)?(?![\\p{L}]) ?(?:\\([A-Z/]{3,9}\\))? ?[:=]?|date=) ?`,
  'iu',
)
const MODIFIED = new RegExp(`(?<!\\p{L})(?:${anyOf(DATE_LABELS.modified)})`, 'iu')
/** Reads what a line's label says of the date behind it; null where it has none. */
export function dateLabel(line: string): 'PUBLISHED' | 'MODIFIED' | null {
  const label = LABEL.exec(line.replace(/^[\s,;|\u00b7\u2022/(\u2013\u2014-]+/, ''))?.[0]
  if (label === undefined) return null
  return MODIFIED.test(label) ? 'MODIFIED' : 'PUBLISHED'
}

const LABEL_WORDS = new Set(Object.values(DATE_LABELS).flatMap((labels) => labels.flatMap((label) => label.split(' '))))

/** Counts of readers and minutes: `412 views`, `5 min read`. */
const COUNTS =
  /(?<![\d:.])\d[\d.,]*[km]? ?(?:views?|comments?|reads?|shares?|words?|likes?|min(?:ute)?s?\.?(?: read|(?: de)? lecture| lesezeit)?|kommentare?|aufrufe)(?!\p{L})/giu

/**
 * Reads a folded line that is a date on its own, with or without a label. Null where it is anything else.
 * `31 Jan 2003 2003` and `Mon, 1 March` are date lines whose date is unreadable: value null.
 */
export function readDateLine(printed: string, order: DateOrder): DateLine | null {
  if (printed.length > 130 || !/\d/.test(plainDigits(printed))) return null
  const line = printed.replace(COUNTS, (count) => ' '.repeat(count.length)).trimEnd()
  const label = LABEL.exec(line)?.[0] ?? ''
  const modified = MODIFIED.test(label)
  const date = findDate(line, order, label.length) ?? findYearless(line, label.length)
  if (date === null) {
    if (!/[:=] ?$/.test(label) || line.length > label.length + 40) return null
    return { start: label.length, end: line.length, value: null, precision: 'DAY', modified, isBare: false }
  }
  const rest = `${line.slice(label.length, date.start)} ${line.slice(date.end)}`
  for (const word of rest.match(/[\p{L}\p{M}]+/gu) ?? [])
    if (![WEEKDAYS, DATE_FILLERS, LABEL_WORDS].some((words) => words.has(word.toLowerCase()))) return null
  const isBare = date.yearAt === date.end && label === '' && !/\p{L}/u.test(rest)
  // A second date is an update: the first counts. Other digits make it unreadable.
  const second = findDate(line, order, date.end)
  const tail = line.slice(second?.end ?? date.end)
  if (!/\d/.test(tail)) return { ...date, modified, isBare }
  if (date.yearAt !== undefined) return null
  return { start: date.start, end: line.length, value: null, precision: 'DAY', modified, isBare }
}
