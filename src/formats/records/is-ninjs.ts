import type { Json } from './read-value.ts'

/** Keys of a record that only ninjs has beside an id. */
export const NINJS_KEYS = ['bodies', 'body_xhtml', 'body_text', 'pubstatus', 'representationtype', 'headlines'] as const

/** Tells whether a record is ninjs: an id, and a body or a state as only ninjs names them. 1.x to 3.x, and items of superdesk. */
export function isNinjs(record: Json): boolean {
  if (typeof (record.uri ?? record.guid) !== 'string') return false
  return NINJS_KEYS.some((key) => Object.hasOwn(record, key))
}
