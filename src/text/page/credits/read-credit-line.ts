import { findOrganisation } from './find-organisation.ts'
import { looksLikeOrganisation } from './guess-source-kind.ts'

/** A name in a credit line; offsets are into the folded line. */
export interface CreditedName {
  readonly name: string
  readonly start: number
  readonly end: number
  /** CONTRIBUTOR helped; ORIGINATOR: `Source: Xinhua`. */
  readonly role: 'CONTRIBUTOR' | 'ORIGINATOR'
  readonly type: 'PERSON' | 'ORGANISATION'
}

/** Words that begin a credit and say that organisations or people follow. */
const LEAD =
  /^[([\u2013\u2014-]*\s?(?:with |mit |additional |extra |further |some |the |(?:a )?)*(?:reporting|reports|contributions?|contributing|writing|editing|material|information|translation|files?|inputs?|agencies|written|edited|reported|compiled|translated|produced|based on(?: (?:reporting|reports|material|information|a (?:story|report)))?)\b[^:]{0,30}?(?:\b(?:by|from|in|of|von)|:)\s+/i
const SOURCE = /^(?:sources?|quelle|fuente|fonte|источник|джерело|крыніца) ?:\s*/i
const PART = /(?:;|\|)\s*/g
const SEPARATOR = /,?\s+(?:and|und|y|et|&|и|і)\s+|,\s*|;\s*|\s*\|\s*|\s+\/\s+/g

/** Reads the names out of a credit line: `With reporting by Reuters and AFP`, `(Reuters, AFP, AP)`, `NTB-AFP-DPA`. */
export function readCreditLine(line: string): CreditedName[] {
  const names: CreditedName[] = []
  let from = 0
  // `Reporting by A; Editing by B`, `Source: A| date |Editor: B`: each part has its own lead.
  for (const match of [...line.matchAll(PART), null]) {
    const to = match?.index ?? line.length
    readPart(line, from, to, names)
    from = match === null ? to : to + match[0].length
  }
  return names
}

function readPart(line: string, from: number, to: number, names: CreditedName[]): void {
  const part = line.slice(from, to)
  const source = SOURCE.exec(part)
  const lead = source ?? LEAD.exec(part)
  if (lead === null && /^(?:editors?|writer|author|web editor) ?:/i.test(part)) return
  const start = from + (lead?.[0].length ?? /^[([\u2013\u2014-]*\s?/.exec(part)![0].length)
  const contributed = /\s+(?:also )?contributed\b/i.exec(line.slice(start, to))
  const end = contributed === null ? to : start + contributed.index
  const people =
    /^[([]?(?:additional |further )?(?:reporting|writing|editing|written|edited|reported|translated)\b/i.test(part)
  const role = source === null ? 'CONTRIBUTOR' : 'ORIGINATOR'
  let at = start
  for (const match of [...line.slice(start, end).matchAll(SEPARATOR), null]) {
    const stop = match === null ? end : start + match.index
    addName(line, at, stop, role, people, names)
    at = match === null ? end : stop + match[0].length
  }
}

function addName(
  line: string,
  from: number,
  to: number,
  role: CreditedName['role'],
  people: boolean,
  names: CreditedName[],
): void {
  const raw = line.slice(from, to)
  const trimmed = raw
    .replace(/^[\s([]+/, '')
    .replace(/(?:[\s)\]:;]|(?<!\b(?:Inc|Ltd|Co))\.)+$/, '')
    .replace(/ in \p{Lu}[\p{L} .-]{1,40}$/u, '')
  const start = from + raw.indexOf(trimmed)
  if (trimmed.length < 2 || trimmed.length > 80) return
  // `Associated Press writer Jane Roe`, `Fox News' Jane Roe`: for whom somebody works
  const owner = /^(.{2,40}?)(?:'s?|(?: staff)? (?:writers?|reporters?|correspondents?|journalists?)) \p{Lu}/u.exec(
    trimmed,
  )?.[1]
  if (owner !== undefined && findOrganisation(owner) !== null) {
    names.push({ name: owner, start, end: start + owner.length, role, type: 'ORGANISATION' })
    return
  }
  // `AFP/Reuters`, `NTB-AFP-DPA`; but RFE/RL and Interfax-Ukraine are one each.
  for (const mark of ['/', '-', ' - ']) {
    const parts = trimmed.split(mark)
    if (findOrganisation(trimmed) !== null || parts.length < 2) continue
    if (!parts.every((name) => findOrganisation(name) !== null || /^[A-Z]{3,9}$/.test(name))) continue
    let at = start
    for (const name of parts) {
      names.push({ name, start: at, end: at + name.length, role, type: 'ORGANISATION' })
      at += name.length + mark.length
    }
    return
  }
  const known = findOrganisation(trimmed) !== null
  if (!known && (!/^\p{Lu}/u.test(trimmed) || /\d{2}/.test(trimmed))) return
  const organisation =
    known ||
    looksLikeOrganisation(trimmed) ||
    !(people || /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,3}$/u.test(trimmed))
  names.push({
    name: trimmed,
    start,
    end: start + trimmed.length,
    role,
    type: organisation ? 'ORGANISATION' : 'PERSON',
  })
}
