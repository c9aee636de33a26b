/** Turns a value into what Prisma's adapter would store. */
export function storedValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? Number(value) : (value ?? null)
  if (value instanceof Uint8Array) return value
  return value instanceof Date ? momentOf(value) : JSON.stringify(value)
}

/** Writes a moment as Prisma does in SQLite: `2026-11-23T22:45:36.933+00:00`. */
export function momentOf(date: Date): string {
  return date.toISOString().replace('Z', '+00:00')
}
