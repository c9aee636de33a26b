import type { Sql } from 'sql-template-tag'
import type { Row } from './row.ts'

/** The rows of a list, and the way from one of them to its article and its quotes. */
export interface Counted {
  readonly from: Sql
  readonly where: Sql
  /** A `CountRelation` of counts of the rows. `after` is a value that is made of them. */
  relation(after: Sql): Sql
  /** Expression that tells one row from another. */
  readonly id: Sql
  readonly articleId: Sql
  /** The row itself, where it is a quote. */
  readonly quote?: Row
  /** Expression of the kind of thing a row is, where there are several. */
  readonly typeOf?: Sql
  /** The condition that ties an alias of Quote to a row. */
  isQuote(quote: Row): Sql
}
