import {
  BEFORE_WRITING_WORDS,
  BY_WORDS,
  OF_WORDS,
  OTHER_WORK,
  OTHER_WORK_LABELS,
  WRITER_LABELS,
  WRITING_WORDS,
} from '../../../languages/byline-words.ts'
import { findOrganisation } from '../agencies/find-organisation.ts'
import { type DateOrder, type FoundDate, findDate } from '../dates/find-date.ts'

/** A byline. Offsets are into the folded line; `names` is without `By` and without the date. */
export interface Byline {
  readonly names: { readonly start: number; readonly end: number }
  readonly date: FoundDate | null
}

const WRITING = `(?:(?:${BEFORE_WRITING_WORDS.join('|')}) )?(?:${WRITING_WORDS.join('|')}) `

const BY = new RegExp(
  `^[*_]{0,3}(?:(?:${WRITING})?(?:${BY_WORDS.join('|')})(?: ?:)?|byline ?=|(?:${WRITER_LABELS.join('|')}) ?:)\\s+(?=["']?[\\p{Lu}\\p{Lo}]|\\S+@|@|(?:our|an?) (?:\\w+ ){0,3}(?:correspondents?|reporters?|writers?|staff)\\b)`,
  'iu',
)

/** `Enquête de Jane Roe`, `Une enquête d'Anna Roe` */
const OF = new RegExp(`^[*_]{0,3}${WRITING}(?:(?:${OF_WORDS.join('|')})\\s+|d')(?=\\p{L})`, 'iu')

/** Words behind the names: who edited or pictured it, when it was posted. */
const BEHIND = new RegExp(
  `(?:[\\s,;|\\u00b7\\u2022/\\u2013\\u2014-]*\\b(?:(?:${OTHER_WORK}) by\\b|(?:${OTHER_WORK_LABELS}) ?:)| @\\w+ .*| \\d+ min(?:ute)?s? read\\b| ?[|\\u00b7\\u2022] ?(?:(?:last |first )?(?:posted|published|updated)|sponsored|\\d)).*$`,
  'iu',
)

/** Initials of a desk: `gr/bp`. */
const DESK = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+$/u

/** Words in lower case that stand among the names of a byline. */
const SMALL =
  /^(?:and|with|of|for|in|the|at|to|from|special|staff|og|och|ve|en|di|writer|writers|correspondent|correspondents|reporter|reporters|contributor|editor|de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|bin|bint|ibn|al|el|ben|abu|y|und|et|e|i|news|political|senior|chief|foreign|s)$/

/**
 * Reads a folded line as a byline: `By Jane Roe August 15, 2020`, `By Jane Roe, Northern Wire`, an agency's name alone.
 * With `dateNext` (the next line is a date) a name alone is one too. Null where the line reads like a sentence.
 */
export function readByline(whole: string, order: DateOrder, dateNext = false): Byline | null {
  if (whole.length > 220 || /[?!]$/.test(whole)) return null
  const told = BY.exec(whole)?.[0].length ?? 0
  const label = told || (OF.exec(whole)?.[0].length ?? 0)
  const line = whole.slice(0, label) + whole.slice(label).replace(BEHIND, '')
  if (line.length > 150) return null
  if (DESK.test(line) && dateNext) return { names: { start: line.length, end: line.length }, date: null }
  const date = findDate(line, order, label)
  if (date !== null && line.slice(date.end).replace(/[\s,.|GMTUCES-]/g, '') !== '') return null
  const end = endOfNames(line, date)
  const words = line.slice(label, end)
  if (words.length < 2) return null
  const byline = { names: { start: label, end }, date }
  // an address, or `our own correspondent`: nobody is named
  if (told > 0 && /^(?:\S+@\S+|@\w+|(?:our|an?) .{3,60})$/.test(words)) return { names: { start: end, end }, date }
  const dated = dateNext || date !== null
  if (label > 0) return (told > 0 || dated) && namesOnly(words) ? byline : null
  return isAgency(words) || isNameAlone(words, dated && !/[.:"]$/.test(line)) ? byline : null
}

/** Names without a word before them: with an outlet behind them, or two words and more beside a date. */
function isNameAlone(words: string, dated: boolean): boolean {
  const count = words.split(' ').length
  return namesOnly(words) && count <= 8 && (endsInOutlet(words) || (dated && count >= 2))
}

/** The end of the names: before the date, and what introduces it: `By Jane Roe Published: Jul 29, 2026`. */
function endOfNames(line: string, date: FoundDate | null): number {
  let end = date?.start ?? line.length
  if (date !== null)
    end -= /(?:\s(?:published|posted|updated)(?: on| at)?\s?:?\s?)?$/i.exec(line.slice(0, end))![0].length
  return end - /[\s,;|.:/*_-]*$/.exec(line.slice(0, end))![0].replace(/^\.$/, '').length
}

/** `Jane Roe, Reuters`, `Jane Roe, The Northern Herald` */
function endsInOutlet(words: string): boolean {
  const last = /[,|]\s*([^,|]+)$/.exec(words)?.[1]
  return last !== undefined && (findOrganisation(last) !== null || /^The \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(last))
}

/** Tells whether words are names and what stands between names, and so no sentence. */
function namesOnly(words: string): boolean {
  if (
    /[.!?:;"]\s|["!?;]$|:/.test(
      words.replace(/\b(?:\p{L}|Jr|Sr|St|Dr|Lt|Col|Maj|Gen|Sgt|Capt|Cpl|Spc|Pfc|Inc|U\.S)\. /gu, ' '),
    )
  )
    return false
  if (/[^.]\.$/.test(words) && !/\b(?:Jr|Sr|Inc|Ltd|\p{Lu})\.$/u.test(words)) return false
  const list = words.split(/[\s,&|/]+/).filter((word) => word !== '')
  let small = 0
  for (const word of list) {
    if (/^["'(]?\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word) || /^[-–—(·•@]/.test(word)) continue
    if (!SMALL.test(word.replace(/'s$/, ''))) return false
    small++
  }
  return list.length <= 18 && small <= list.length / 2 + 1
}

/** `KCNA`, `IRNA - Islamic Republic News Agency`, `VOA News`. */
export function isAgency(words: string): boolean {
  const parts = words.split(/ [-|/–—] /)
  if (findOrganisation(words) !== null || parts.every((part) => findOrganisation(part) !== null)) return true
  // `NPA - Northern Press Agency`
  return parts.length === 2 && /^[A-Z]{3,8}$/.test(parts[0]!) && /\bagency\b/i.test(parts[1]!) && words.length < 70
}
