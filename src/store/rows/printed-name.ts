/** A person's name as articles print it, before it is taken for another's. */
export interface PrintedName {
  readonly name: string
  readonly givenName: string | null
  readonly familyName: string | null
}

/** A person as one article prints the name, before corrections and identities. */
export interface PrintedPerson extends PrintedName {
  readonly id: string
  /** Whether an Identity made it another's, not a correction. */
  readonly byEvidence: boolean
}

/** The kind of a spelling that is another name of the person, by an Identity. */
export const ANOTHER_NAME = 'ANOTHER_NAME'
