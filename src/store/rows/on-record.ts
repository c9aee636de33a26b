/** Kinds of quotes that count as somebody's words on the record: what lists show unless asked otherwise. */
export const ON_RECORD: ReadonlySet<string> = new Set(['DIRECT', 'PARTIAL', 'BLOCK'])
