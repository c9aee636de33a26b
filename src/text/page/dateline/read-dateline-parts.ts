import { WEEKDAYS } from '../../../languages/date-words.ts'
import { findDatelineAgency } from '../agencies/find-organisation.ts'
import { findDate, monthOf } from '../dates/find-date.ts'

/** Facts that the words before a dateline's dash give. */
export interface DatelineParts {
  readonly place: { readonly start: number; readonly end: number } | null
  readonly agency: string | null
  /** True if a day is printed. */
  readonly dated: boolean
}

/** Takes the words of a dateline apart, from `from` to `to` in a folded line; null where they are no dateline's. */
export function readDatelineParts(line: string, from: number, to: number): DatelineParts | null {
  let rest = line.slice(from, to)
  if (rest.length < 2 || /["?!;]/.test(rest)) return null
  let agency: string | null = null
  let dated = false
  const bracket = /\(([^()]{2,70})\)/.exec(rest)
  if (bracket !== null) {
    const inner = bracket[1]!
    // `(dpa)`, `(tca/dpa)`
    if (!/^[\p{Lu}\d]/u.test(inner) && !inner.split('/').some((name) => findDatelineAgency(name) !== null)) return null
    dated = /\d/.test(inner)
    agency = inner.split(/ - |, /)[0]!.trim()
    rest = blank(rest, bracket.index, bracket[0].length)
  }
  const day = findDayInDateline(rest)
  if (day !== null) {
    dated = true
    rest = blank(rest, day.start, day.end - day.start)
  }
  const places: { start: number; end: number }[] = []
  for (const piece of pieces(rest)) {
    const words = rest.slice(piece.start, piece.end)
    if (WEEKDAYS.has(words.toLowerCase())) dated = true
    else if (places.length > 0 && (findDatelineAgency(words) !== null || isCode(rest, places, words))) agency ??= words
    else places.push(piece)
  }
  const place = placeOf(rest, places)
  if (place === undefined) return null
  if (place !== null) return { place: { start: from + place.start, end: from + place.end }, agency, dated }
  return dated || agency !== null ? { place, agency, dated } : null
}

/** `Alba, NPA`: capitals after a place that has small letters. */
const isCode = (rest: string, [place]: { start: number; end: number }[], words: string) =>
  /^[A-Z]{3,8}$/.test(words) && /\p{Ll}/u.test(rest.slice(place!.start, place!.end))

/** The span from the first to the last piece of a place name; null where there is none, undefined where it is no place. */
function placeOf(
  rest: string,
  places: { start: number; end: number }[],
): { start: number; end: number } | null | undefined {
  if (places.length === 0) return null
  if (places.length > 3) return undefined
  const start = places[0]!.start
  const end = places.at(-1)!.end
  const name = rest.slice(start, end)
  if (name.length > 50 || /[\d:]|\s{3}/.test(name)) return undefined
  const words = name.split(/[ ,/]+/)
  if (words.length > 6) return undefined
  // Each word a name's: `Rio de Janeiro`, `COLUMBIA, S.C.`, `St. Louis`.
  if (!words.every((word) => /^(?:\p{Lu}|(?:de|del|la|al|el|am|an|der|upon|sur|do|da|of|and|the|in)$)/u.test(word)))
    return undefined
  return { start, end }
}

/** A day in a dateline, with or without its year: `Oct. 22`, `22 October`, `17th August, 2020`. */
function findDayInDateline(rest: string): { start: number; end: number } | null {
  const full = findDate(rest, 'MDY')
  if (full !== null) return full
  const match = /(?:([\p{L}]{3,12})\.? (\d{1,2})(?!\d))|(?:(\d{1,2})(?:st|nd|rd|th|\.)? ([\p{L}]{3,12})\.?)/u.exec(rest)
  if (match === null || monthOf((match[1] ?? match[4])!) === undefined) return null
  return { start: match.index, end: match.index + match[0].length }
}

/** The comma-parted pieces that hold something. */
function pieces(rest: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const match of rest.matchAll(/[^,]+/g)) {
    const words = match[0].replace(
      /(?<!\b\p{L})(?<!\b(?:St|Mt|Ft|Calif|Mass|Conn|Fla|Ill|Ind|Wash|Ore|Wis|Minn|Tenn|Miss|Pa|Va|Ky|La|Md|Ga|Ala|Ariz|Ark|Colo|Del|Kan|Mich|Mo|Mont|Neb|Nev|Okla|Vt|Wisc|Wyo|Tex|Ont|Que|Sask|Alta|Man|Nfld))\.\s*$/u,
      '',
    )
    const start = match.index + (words.length - words.trimStart().length)
    const end = start + words.trim().length
    if (end > start) found.push({ start, end })
  }
  return found
}

function blank(rest: string, start: number, length: number): string {
  return rest.slice(0, start) + ','.padEnd(length, ',') + rest.slice(start + length)
}
