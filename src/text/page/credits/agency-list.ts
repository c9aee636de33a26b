import { findOrganisation } from '../agencies/find-organisation.ts'

/** Codes that no list knows: `NPA, SBA, CRW`, `NPA-SBA`; initials of a desk stand between slashes. */
const CODES = /^[A-Z]{3,9}(?:(?:, ?[A-Z]{3,9}){1,6}|(?:-[A-Z]{3,9}){1,6})$/

/** Tells whether words are known agencies and nothing else: `Reuters, AFP and AP`, `AFP/Reuters`, `NTB-AFP-DPA`. */
export function isAgencyList(words: string): boolean {
  if (words.length > 120) return false
  if (CODES.test(words)) return true
  const names = words.split(/,? (?:and|und|y|et|&) |, ?|; ?/)
  return names.every(
    (name) =>
      findOrganisation(name) !== null || name.split(/ ?[/-] ?/).every((part) => findOrganisation(part) !== null),
  )
}

/** Length of the agencies in brackets that end a folded text, brackets included: `... he said. (Reuters, AFP)`. */
export function agencyListAtEnd(tail: string): number {
  const match = /[.!?"'] \(([^()]{2,100})\)\.?$/.exec(tail)
  return match !== null && isAgencyList(match[1]!) ? match[0].length - 2 : 0
}
