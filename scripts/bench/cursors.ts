/** Cursors as this API writes them, for the two servers it is compared with. */

/** Hexadecimal of `["NEWEST", 1234, "art_…"]`. */
export function cursorOf(order: string, values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([order, ...values]))
    .toString('hex')
    .toUpperCase()
}

/** The values of a cursor, without its order. */
export function valuesOf(cursor: string): readonly (string | number)[] {
  return (JSON.parse(Buffer.from(cursor, 'hex').toString()) as (string | number)[]).slice(1)
}
