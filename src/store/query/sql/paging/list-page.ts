import type { Sql } from 'sql-template-tag'
import type { Row } from '../row.ts'
import type { Selection, TypeName } from '../selection.ts'
import type { OrderPlan } from '../type-mapping.ts'
import type { Cursor } from './cursor.ts'
import type { PageArguments } from './page-arguments.ts'

/** The way through a list: from where, to where, and whether from its end. */
export interface Walk {
  readonly after: Cursor | null
  readonly before: Cursor | null
  readonly isBackwards: boolean
}

/** The way that a page goes through its list. */
export function walkOf({ first, after, before }: PageArguments): Walk {
  return { after, before, isBackwards: first === null }
}

/** The whole of a list, from its start. */
export const FROM_START: Walk = { after: null, before: null, isBackwards: false }

/** The rows of a list, in no order: all of them, or those among the first that a walk looks at. */
export interface Rows {
  readonly child: Row
  readonly from: Sql
  readonly where: Sql
  /** The alias whose columns give the order. */
  readonly keys: Row
  /** Columns that are the same in all rows, and so put none before another. */
  readonly fixed?: readonly string[] | undefined
  /** Set for a walk that looks at so many rows and no more. */
  readonly cut?: Cut | undefined
}

/** The end of a walk that looks at so many rows and no more, once `after` is known: a value that is made of its rows. */
export interface Cut {
  /** True where there are more rows to look at. */
  isCut(after: Sql): Sql
  /** The cursor of the last row that was looked at. */
  cursor(after: Sql): Sql
  /** What is walked, whatever else has to hold of its rows: to see whether anything lies on a side of a cursor. */
  walked(side: '>' | '<'): Pick<Rows, 'from' | 'where' | 'keys'>
}

/** A list that is paged: its rows, and what a member of the page and the connection have. */
export interface ListPage {
  readonly type: TypeName
  readonly page: PageArguments
  readonly order: OrderPlan
  /** True if finding the rows takes more than walking an index, so that it should be done once. */
  readonly isCostly: boolean
  rows(walk: Walk): Rows
  /** Their number, where that is known without counting. */
  total?(): Sql | null
  /** Counts them, where there is a cheaper way than to count `rows`. */
  count?(): Sql
  /** A field of an edge other than `cursor`. */
  edge(selection: Selection, row: Row): Sql
  /** Of fields other than `nodes`, `edges`, `pageInfo` and those of the total. */
  summary(selection: Selection): Sql
}
