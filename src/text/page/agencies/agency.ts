import type { SourceKind } from '../../../languages/source-kind.ts'

/** A body of the news, and what it is told by: its names, and the marks that it puts at its stories. */
export interface Agency {
  /** The one that the archive shows. */
  readonly name: string
  readonly kind: SourceKind
  /** ISO 3166-1 alpha-2; null where it is of several countries, or not known. */
  readonly country: string | null
  readonly aliases: readonly string[]
  /** Web hosts, without `www.`: `dpa.com`. */
  readonly hosts: readonly string[]
  /** Names that count in a dateline only: `(PA)`, which is another's elsewhere. */
  readonly datelines: readonly string[]
  /** Lines, or the first words of lines, that end its stories: `Enditem`, `dpa` in `dpa kul yyzz n1 abc`. */
  readonly signOffs: readonly string[]
  /** Words of its legal notices, from which a line is known. */
  readonly notices: readonly string[]
}
