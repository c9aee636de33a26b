import { findOrganisation } from '../credits/find-organisation.ts'
import { looksLikeOrganisation } from '../credits/guess-source-kind.ts'
import { type DateOrder, type FoundDate, findDate } from '../dates/find-date.ts'

/** A byline. Offsets are into the folded line; `names` is without `By` and without the date. */
export interface Byline {
  readonly names: { readonly start: number; readonly end: number }
  readonly date: FoundDate | null
}

const BY =
  /^[*_]{0,3}(?:by|by:|byline ?[:=]|author ?:|authors ?:|written by:?|story by:?|text:|von|par|por|di|автор ?:|автор:)\s+(?=["']?[\p{Lu}])/iu

/** Words in lower case that stand among the names of a byline. */
const SMALL =
  /^(?:and|with|of|for|in|the|at|to|from|special|staff|writer|writers|correspondent|correspondents|reporter|reporters|contributor|editor|de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|bin|bint|ibn|al|el|ben|abu|y|und|et|e|i|news|political|senior|chief|foreign|s)$/

/**
 * Reads a folded line as a byline: `By Jane Roe August 15, 2020`, `By Jane Roe, Northern Wire`, an agency's name alone.
 * With `dateNext` (the next line is a date) a name alone is one too. Null where the line reads like a sentence.
 */
export function readByline(line: string, order: DateOrder, dateNext = false): Byline | null {
  if (line.length > 150 || /[?!]$/.test(line)) return null
  const label = BY.exec(line)?.[0].length ?? 0
  const date = findDate(line, order, label)
  if (date !== null && line.slice(date.end).replace(/[\s,.|GMTUCES-]/g, '') !== '') return null
  let end = date?.start ?? line.length
  // `By Jane Roe Published: Jul 29, 2026`
  if (date !== null)
    end -= /(?:\s(?:published|posted|updated)(?: on| at)?\s?:?\s?)?$/i.exec(line.slice(0, end))![0].length
  end -= /[\s,;|.:/*_-]*$/.exec(line.slice(0, end))![0].replace(/^\.$/, '').length
  const words = line.slice(label, end)
  if (words.length < 2) return null
  const byline = { names: { start: label, end }, date }
  if (label > 0) return namesOnly(words) ? byline : null
  if (isAgency(words)) return byline
  if (!namesOnly(words) || words.split(' ').length > 8) return null
  const last = /[,|]\s*([^,|]+)$/.exec(words)?.[1]
  if (last !== undefined && findOrganisation(last) !== null) return byline
  return (dateNext || date !== null) && words.split(' ').length >= 2 && !/[.:"]$/.test(line) ? byline : null
}

/** Whether words are names and what stands between names, and so no sentence. */
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
    if (/^["'(]?\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word) || /^[-–—(]/.test(word)) continue
    if (!SMALL.test(word.replace(/'s$/, ''))) return false
    small++
  }
  return list.length <= 18 && small <= list.length / 2 + 1
}

/** `KCNA`, `IRNA - Islamic Republic News Agency`, `VOA News`. */
function isAgency(words: string): boolean {
  const parts = words.split(/ [-|/–—] /)
  if (findOrganisation(words) !== null || parts.every((part) => findOrganisation(part) !== null)) return true
  // `NPA - Northern Press Agency`
  return parts.length === 2 && /^[A-Z]{3,8}$/.test(parts[0]!) && /\bagency\b/i.test(parts[1]!) && words.length < 70
}

/** An agency by its short and its long name, of which the first is enough. */
function isTwiceNamed(words: string): boolean {
  const [short, long, ...more] = words.split(/ [-|/–—] /)
  if (long === undefined || more.length > 0) return false
  const known = findOrganisation(short!)?.name
  return known === undefined ? isAgency(words) && /^[A-Z]{3,8}$/.test(short!) : known === findOrganisation(long)?.name
}

/** The parts of a byline's names that are authors each, with their kind. Offsets are into the line. */
export function readAuthors(
  line: string,
  names: { readonly start: number; readonly end: number },
): { start: number; end: number; type: 'PERSON' | 'ORGANISATION' }[] {
  const text = line.slice(names.start, names.end)
  const authors: { start: number; end: number; type: 'PERSON' | 'ORGANISATION' }[] = []
  let from = 0
  const add = (to: number) => {
    const raw = text.slice(from, to)
    const name = raw.replace(/\s+(?:in|at|reporting from)\s+\p{Lu}.*$/u, '').replace(/\s*\([^)]*\)$/, '')
    const lead = name.length - name.trimStart().length
    const start = names.start + from + lead
    const end = start + name.trim().length
    if (end - start > 1 && !ROLE.test(name.trim())) authors.push({ start, end, type: authorType(name.trim()) })
  }
  if (findOrganisation(text) !== null) return [{ ...names, type: 'ORGANISATION' }]
  if (isTwiceNamed(text))
    return [{ start: names.start, end: names.start + text.search(/ [-|/–—] /), type: 'ORGANISATION' }]
  for (const match of text.matchAll(SEPARATOR)) {
    // `Ministry of Works` is one author
    if (/^,? (?:of|for) $/.test(match[0]) && looksLikeOrganisation(text.slice(from, match.index))) continue
    add(match.index)
    from = match.index + match[0].length
  }
  add(text.length)
  return authors
}

const SEPARATOR = /,? (?:and|und|y|et|with|for|of) (?=\p{Lu}|the )|,\s+|\s+[&|;/–—-]\s+|;\s*/gu

/** What a person is, beside the name. */
const ROLE =
  /^(?:the )?(?:(?:chief|senior|staff|political|foreign|special|white house|news|national|former|associate|associated press|ap) ?)*(?:writers?|reporters?|correspondents?|editors?|contributors?|special to .*|jr\.?|sr\.?|ph\.?d\.?)$/i

function authorType(name: string): 'PERSON' | 'ORGANISATION' {
  const owner = /^(.{2,40}?)'s? /.exec(name)?.[1]
  return findOrganisation(name) !== null ||
    looksLikeOrganisation(name) ||
    (owner !== undefined && findOrganisation(owner) !== null)
    ? 'ORGANISATION'
    : 'PERSON'
}
