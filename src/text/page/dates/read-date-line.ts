import { DATE_FILLERS, WEEKDAYS } from '../../../languages/date-words.ts'
import { type DateOrder, type FoundDate, findDate, findYearless } from './find-date.ts'

/** A line that holds a date and nothing else: where the date stands in it, and what it says. */
export interface DateLine extends FoundDate {
  /** Whether the label says that the page was changed then: `Last updated`. */
  readonly modified: boolean
  /** Whether it is a day and a month and nothing besides, as a headline may be too: `September 11`. */
  readonly isBare: boolean
}

const LABEL =
  /^(?:(?:(?:last )?(?:updated|modified|changed)|(?:first |originally )?published|posted|issued|created|date|dated|release date|publication date|stand|datum|(?:zuletzt )?aktualisiert|veröffentlicht|erschienen|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|опубликовано|обновлено)(?: on| at| am| le| el| il| em| op)?(?![\p{L}]) ?(?:\([A-Z/]{3,9}\))? ?[:=]?|date=) ?/iu
const MODIFIED =
  /updated|modified|changed|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|обновлено/i

/**
 * Reads a folded line that is a date on its own, with or without a label. Null where it is anything else.
 * `31 Jan 2003 2003` and `Mon, 1 March` are date lines whose date is unreadable: value null.
 */
export function readDateLine(line: string, order: DateOrder): DateLine | null {
  if (line.length > 90 || !/\d/.test(line)) return null
  const label = LABEL.exec(line)?.[0] ?? ''
  const modified = MODIFIED.test(label)
  const date = findDate(line, order, label.length) ?? findYearless(line, label.length)
  if (date === null) {
    if (!/[:=] ?$/.test(label) || line.length > label.length + 40) return null
    return { start: label.length, end: line.length, value: null, precision: 'DAY', modified, isBare: false }
  }
  const rest = `${line.slice(label.length, date.start)} ${line.slice(date.end)}`
  for (const word of rest.match(/[\p{L}\p{M}]+/gu) ?? [])
    if (!WEEKDAYS.has(word.toLowerCase()) && !DATE_FILLERS.has(word.toLowerCase())) return null
  const isBare = date.yearAt === date.end && label === '' && !/\p{L}/u.test(rest)
  // A second date is an update: the first counts. Other digits make it unreadable.
  const second = findDate(line, order, date.end)
  const tail = line.slice(second?.end ?? date.end)
  if (!/\d/.test(tail)) return { ...date, modified, isBare }
  if (date.yearAt !== undefined) return null
  return { start: date.start, end: line.length, value: null, precision: 'DAY', modified, isBare }
}
