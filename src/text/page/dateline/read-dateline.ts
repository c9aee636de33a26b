import { findDatelineAgency, findOrganisation } from '../agencies/find-organisation.ts'
import { findDate } from '../dates/find-date.ts'
import { DATELINE_CITIES } from './dateline-cities.ts'
import { type DatelineParts, readDatelineParts } from './read-dateline-parts.ts'

/** A dateline at the head of a paragraph. Offsets are into the folded paragraph. */
export interface Dateline {
  readonly start: number
  readonly end: number
  /** Offset at which the story begins, after the dash. */
  readonly body: number
  readonly place: { readonly start: number; readonly end: number } | null
  /** Name of the agency it prints, e.g. `Xinhua`. */
  readonly agency: string | null
}

/** Longest dateline, and the end of it: a dash, or agency between slashes. */
const LONGEST = 110
const DASH = / ?(?:--|[\u2012-\u2015]) ?| - |(?<=\))\.? ?- ?|\. ?\/[A-Z]{3,8}\/[.:]? ?/g

/** Words in capitals before a dash that announce a kind of story and name no place. */
const NO_PLACE =
  /^(?:UPDATED?|UPDATE \d|EXCLUSIVE|BREAKING|WATCH|ANALYSIS|CORRECTION|CORRECTED|VIDEO|PHOTOS?|OPINION|EDITORIAL|FACTBOX|TIMELINE|LIVE|URGENT|FLASH|REPORT|INTERVIEW|PROFILE|FEATURE|NOTE|WARNING|READ|MORE|FACT|CLAIM|Q|A|QUESTION|ANSWER|NATO|OPEC|ISIS|ISIL|GOP|FBI|CIA|NSA|EU|UN|UK|US|USA|OSCE|IAEA|WHO|IMF|TRUE|FALSE|NEW|LAST|TOP|KEY|HOW|WHY|WHAT|YES|NO)$/

/**
 * Reads a dateline at `from` in a folded paragraph: `MINSK -- `, `MOSCOW, October 22 (RIA Novosti) – `, `(CNN) -- `. The place
 * that the file itself says the story was `filedFrom` needs no other sign.
 */
export function readDateline(line: string, from = 0, filedFrom: string | null = null): Dateline | null {
  const first = line.charAt(from)
  if (first !== '(' && !/[\p{Lu}\d]/u.test(first)) return null
  DASH.lastIndex = from
  for (let dash = DASH.exec(line); dash !== null; dash = DASH.exec(line)) {
    if (dash.index - from > LONGEST) break
    const slashed = /\/([A-Z]{3,8})\//.exec(dash[0])?.[1]
    let body = dash.index + dash[0].length
    while (line.charAt(body) === ' ') body++
    if (body >= line.length || /\p{Ll}/u.test(line.charAt(body))) continue
    const end = slashed === undefined ? dash.index : dash.index + dash[0].lastIndexOf('/') + 1
    const parts = readDatelineParts(line, from, dash.index)
    const found = parts !== null && slashed !== undefined ? { ...parts, agency: slashed } : parts
    if (found === null || !(isSure(line, found, dash[0]) || isPlace(line, found, filedFrom))) continue
    return { start: from, end, body, place: found.place, agency: found.agency }
  }
  return readWithoutDash(line, from) ?? readBeforeColon(line, from) ?? readBeforeDot(line, from)
}

/** Tells whether a dateline is the place that the file says the story was filed from. */
const isPlace = (line: string, { place }: DatelineParts, filedFrom: string | null) =>
  place !== null && filedFrom !== null && line.slice(place.start, place.end).toLowerCase() === filedFrom.toLowerCase()

/** Tells whether a place, an agency or a date makes a dateline before this dash. */
function isSure(line: string, { place, agency, dated }: DatelineParts, dash: string): boolean {
  const known = agency !== null && findDatelineAgency(agency) !== null
  if (dated || known) return true
  const code = agency !== null && /^[A-Z]{3,8}$/.test(agency) && /--|[\u2012-\u2015]/.test(dash)
  // `(NPA) -- Text`
  if (place === null) return code && line.startsWith(`(${agency})`)
  // `Alba, NPA -- Text`
  if (code) return true
  const city = line.slice(place.start, place.end).split(/[,/]/)[0]!
  if (DATELINE_CITIES.has(city)) return agency !== null || /--|[\u2012-\u2015]/.test(dash)
  const letters = city.replace(/[^\p{L}]/gu, '')
  if (letters.length < 3 || letters !== letters.toUpperCase() || NO_PLACE.test(city)) return false
  // `JONES-- Ann` is a notice of some kind; a dateline's dash has room on both sides or on neither.
  return agency !== null || (findOrganisation(city) === null && dash.startsWith(' ') === dash.endsWith(' '))
}

/** `(CNN)Text`, `NEW DELHI, Aug 15 (PTI) Text`: the agency in brackets ends the dateline. */
function readWithoutDash(line: string, from: number): Dateline | null {
  const close = line.indexOf(')', from)
  if (close < 0 || close - from > LONGEST) return null
  const parts = readDatelineParts(line, from, close + 1)
  if (parts === null || parts.agency === null) return null
  const date = findDate(line.slice(close + 1, close + 24), 'MDY')
  const end = date?.start === 1 ? close + 1 + date.end : close + 1
  const known = parts.agency.split(/ [/-] /).some((name) => findDatelineAgency(name) !== null)
  // `ALBA (Alba Press Service - 29th March, 2019) Text`
  const dated = parts.place !== null && / - [^()]{0,20}\d{4}\)$/.test(line.slice(from, close + 1))
  if (!known && !dated && end === close + 1) return null
  const body = end + /^ {0,4}/.exec(line.slice(end, end + 4))![0].length
  if (body < line.length && !/[\p{Lu}"]/u.test(line.charAt(body))) return null
  return { start: from, end, body, place: parts.place, agency: parts.agency }
}

/** `Neuss · Text`: a place before a raised dot, where no word announces a kind of story. */
function readBeforeDot(line: string, from: number): Dateline | null {
  const match = /^(\p{Lu}[\p{Ll}-]+(?:[ /-]\p{Lu}[\p{Ll}-]+){0,2}) \u00b7 (?=[\p{Lu}"])/u.exec(
    line.slice(from, from + 50),
  )
  if (match === null || ANNOUNCES.test(match[1]!)) return null
  const end = from + match[1]!.length
  return { start: from, end, body: from + match[0].length, place: { start: from, end }, agency: null }
}

const ANNOUNCES =
  /^(?:Analy[sz]e?|Analysis|Update|Kommentar|Comment|Opinion|Meinung|Interview|Exklusiv|Exclusive|Live|Video|Reportage|Porträt|Essay|Kolumne|Serie|Podcast|News|Exclusif|Análisis|Opinión|Foto|Photo|Bild)\b/i

/** `NEW DELHI: Text`: a city that stories are filed from, in capitals. */
function readBeforeColon(line: string, from: number): Dateline | null {
  const match = /^(\p{Lu}[\p{Lu} .'-]{2,28}): (?=[\p{Lu}"])/u.exec(line.slice(from, from + 40))
  if (match === null) return null
  const city = match[1]!.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
  if (!DATELINE_CITIES.has(city)) return null
  const end = from + match[1]!.length
  return { start: from, end, body: from + match[0].length, place: { start: from, end }, agency: null }
}
