import type { SourceKind } from '../../../languages/source-kind.ts'
import type { DateOrder } from '../dates/find-date.ts'
import type { BlockRole, SourceRole } from '../page-fields.ts'

/** A kind of line that a page has beside the story, and the role it plays. */
export interface LineRule {
  /** Kebab-case; a block's rule is `profile/name`. */
  readonly name: string
  readonly role: BlockRole
  /** HEAD: above the body only; FOOT: below it only; ANYWHERE: also between paragraphs. */
  readonly where: 'HEAD' | 'FOOT' | 'ANYWHERE'
  /**
   * Tried on the line's first 400 characters with curly marks straightened. Begin it with `^` and keep it linear. A group
   * `names` of a BYLINE's pattern holds the names; without it `byline/read-byline.ts` looks for them.
   */
  readonly pattern: RegExp
  /** Longest line it may take away, in characters; 300 unless said otherwise. */
  readonly longest?: number
  /** True if everything below the line belongs to it: another story may follow `More News`. */
  readonly takesRest?: boolean
}

/**
 * Description of one publisher's or mirror's pages, as data. To add one, copy a file of `profiles/`, change it, and
 * name it in `profiles/all-profiles.ts`. A page can be of a mirror and of an originator at once.
 */
export interface PageProfile {
  readonly name: string
  /** MIRROR: copies others' pages; ORIGINATOR: its own stories. */
  readonly kind: 'MIRROR' | 'ORIGINATOR' | 'GENERIC'
  /** Organisation that the pages belong to, and its part in their stories. */
  readonly organisation: {
    readonly name: string
    readonly kind: SourceKind
    readonly roles: readonly SourceRole[]
  } | null
  /** Signs of such a page; one sign is enough. */
  readonly signs: {
    /** Patterns of whole lines near the page's top or bottom, as in a LineRule. */
    readonly lines: readonly RegExp[]
    /** Hosts of the page's own address, where it is known from the path or the front matter. */
    readonly hosts: readonly string[]
    /** Codes of the agency in a mirror's file names: `rferl` in `belarus-200815-rferl02.htm`. */
    readonly codes: readonly string[]
  }
  readonly lines: readonly LineRule[]
  /** Order of the numbers of `10/5/2004` there; null: unknown. */
  readonly dateOrder: DateOrder
  /** Lines that name a section of the originator, in lower case. */
  readonly sections: readonly string[]
  /** Finds the stable id in the story's address, as its first group; the id is `profile:group`. */
  readonly urlId: RegExp | null
  /** Finds the day in a path or address, with groups `y`, `m`, `d`, and `code` for the agency. */
  readonly pathDate: RegExp | null
  /** A file with such a path lists stories and is none. */
  readonly listingPath: RegExp | null
  /** BCP 47 language of its pages where the text itself does not tell. */
  readonly language: string | null
}
