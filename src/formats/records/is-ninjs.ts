import type { Json } from './read-value.ts'

/** Whether a record is ninjs: a `uri`, and a body or a state as only ninjs names them. 1.x to 3.x. */
export function isNinjs(record: Json): boolean {
  if (typeof record.uri !== 'string') return false
  return ['bodies', 'body_xhtml', 'body_text', 'pubstatus', 'representationtype', 'headlines'].some((key) =>
    Object.hasOwn(record, key),
  )
}
