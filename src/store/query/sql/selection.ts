/** A reader's wish in the API's words: the tree of fields that a query selects, free of any query language. */

export type TypeName = string

export interface Selection {
  /** Name of the field in the schema, or `__typename`. */
  readonly field: string
  /** Name of the value in the answer; differs from `field` where the query has an alias. */
  readonly key: string
  /** Arguments with defaults filled in; values that variables give are `Parameter`s, switches and enums apart. */
  readonly args: Readonly<Record<string, unknown>>
  /** Selections of the value, by each concrete type that it can have; empty for a scalar. */
  readonly of: Readonly<Record<TypeName, readonly Selection[]>>
}
