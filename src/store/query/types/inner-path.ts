/** The path of a document as readers see it: `articles/2020/a.txt` -> `2020/a.txt`, for its collection is none of theirs. */
import sql from 'sql-template-tag'
import { value } from '../sql/fields.ts'
import { column } from '../sql/type-mapping.ts'

export const innerPath = value((row) => {
  const path = column(row, 'path')
  return sql`substr(${path}, instr(${path}, '/') + 1)`
})
