import type { Sql } from 'sql-template-tag'
import type { Row } from '../row.ts'
import type { Selection, TypeName } from '../selection.ts'
import type { OrderPlan } from '../type-mapping.ts'
import type { PageArguments } from './page-arguments.ts'

/** A list that is paged: its rows, and what the edges and the connection have beside `node` and `cursor`. */
export interface ListPage {
  readonly type: TypeName
  readonly page: PageArguments
  readonly order: OrderPlan
  /** True if finding the rows takes more than walking an index, so that it should be done once. */
  readonly isCostly: boolean
  rows(): Rows
  /** Their number, where that is not the number of `rows`. */
  total?(): Sql
  edge(selection: Selection, row: Row): Sql
  /** Of fields other than `edges`, `pageInfo` and `totalCount`. */
  summary(selection: Selection): Sql
}

/** The rows of a list: all of them, in no order. */
export interface Rows {
  readonly child: Row
  readonly from: Sql
  readonly where: Sql
  /** The alias whose columns give the order. */
  readonly keys: Row
  /** Columns that are the same in all rows, and so put none before another. */
  readonly fixed?: readonly string[] | undefined
}

/** The rows of a list: all of them, in no order. */
export interface Rows {
  readonly child: Row
  readonly from: Sql
  readonly where: Sql
  /** The alias whose columns give the order. */
  readonly keys: Row
  /** Columns that are the same in all rows, and so put none before another. */
  readonly fixed?: readonly string[] | undefined
}

/** A list that is paged: its rows, and what a member of the page and the connection have. */
export interface ListPage {
  readonly type: TypeName
  readonly page: PageArguments
  readonly order: OrderPlan
  /** True if finding the rows takes more than walking an index, so that it should be done once. */
  readonly isCostly: boolean
  rows(): Rows
  /** Their number, where that is not the number of `rows`. */
  total?(): Sql
  /** A field of an edge other than `cursor`. */
  edge(selection: Selection, row: Row): Sql
  /** Of fields other than `nodes`, `edges`, `pageInfo` and `totalCount`. */
  summary(selection: Selection): Sql
}
