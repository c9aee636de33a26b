/** An alias of a table in the statement under construction, e.g. `q3`. */
export type Row = string
