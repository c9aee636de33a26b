/** A person's name as articles print it, before it is taken for another's. */
export interface PrintedName {
  readonly name: string
  readonly givenName: string | null
  readonly familyName: string | null
}

/** A person as one article prints the name, before corrections and identities. */
export interface PrintedPerson extends PrintedName {
  readonly id: string
  /** True if an Identity made it another's, not a correction. */
  readonly byEvidence: boolean
}

/** The kind of a spelling that is another name of the person, by an Identity. */
export const ANOTHER_NAME = 'ANOTHER_NAME'

/** Of two articles' spellings of one name, part by part the last in order, whichever article comes first. */
export function fullerName(one: PrintedName, other: PrintedName | null | undefined): PrintedName {
  if (!other) return one
  const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a)
  return {
    name: later(one.name, other.name)!,
    givenName: later(one.givenName, other.givenName),
    familyName: later(one.familyName, other.familyName),
  }
}
