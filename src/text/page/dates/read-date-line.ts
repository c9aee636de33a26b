import { WEEKDAYS } from '../../../languages/date-words.ts'
import { type DateOrder, type FoundDate, findDate } from './find-date.ts'

/** A line that holds a date and nothing else: where the date stands in it, and what it says. */
export interface DateLine extends FoundDate {
  /** Whether the label says that the page was changed then: `Last updated`. */
  readonly modified: boolean
}

const LABEL =
  /^(?:(?:(?:last )?(?:updated|modified|changed)|published|posted|issued|created|date|dated|release date|publication date)(?: on| at)?\b ?(?:\([A-Z/]{3,9}\))? ?[:=]?|date=) ?/i

/**
 * Reads a folded line that is a date on its own, with or without a label. Null where it is anything else.
 * `31 Jan 2003 2003` is a date line whose date is unreadable: value null.
 */
export function readDateLine(line: string, order: DateOrder): DateLine | null {
  if (line.length > 90 || !/\d/.test(line)) return null
  const label = LABEL.exec(line)?.[0] ?? ''
  const modified = /updated|modified|changed/i.test(label)
  const date = findDate(line, order, label.length)
  if (date === null) {
    if (!/[:=] ?$/.test(label) || line.length > label.length + 40) return null
    return { start: label.length, end: line.length, value: null, precision: 'DAY', modified }
  }
  const rest = `${line.slice(label.length, date.start)} ${line.slice(date.end)}`
  for (const word of rest.match(/[\p{L}\p{M}]+/gu) ?? [])
    if (!WEEKDAYS.has(word.toLowerCase()) && !/^(?:on|at|г|год|року|года|local|time)$/i.test(word)) return null
  // A second date is an update: the first counts. Other digits make it unreadable.
  const second = findDate(line, order, date.end)
  const tail = line.slice(second?.end ?? date.end)
  if (!/\d/.test(tail)) return { ...date, modified }
  return { start: date.start, end: line.length, value: null, precision: 'DAY', modified }
}
