import type { Vocabulary } from './expand.ts'
import type { Outlet, Person } from './make-names.ts'
import type { PrintedDate } from './print-date.ts'
import type { Said } from './way.ts'

/** Everyone and everything that an archive's articles are about. */
export interface World extends Vocabulary {
  readonly people: readonly Person[]
  readonly outlets: readonly Outlet[]
  readonly bodies: readonly string[]
}

export interface Article {
  readonly headline: string
  readonly outlet: Outlet
  readonly author: Person
  readonly place: string
  readonly section: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly published: PrintedDate
  readonly paragraphs: readonly string[]
  readonly quotes: readonly Said[]
  /** The agency that helped, credited at the foot; null where nobody did. */
  readonly contributor: Outlet | null
}
