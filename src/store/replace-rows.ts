/** Brings a table that is derived from the whole archive to what it should hold, writing only what differs. */
import type { Transaction, Writer } from './client.ts'
import { moveVersion } from './move-version.ts'

/** Rows a statement: SQLite takes so many conditions in one. */
const BATCH = 200

export async function replaceRows<Row>(
  writer: Writer,
  wanted: readonly Row[],
  keyOf: (row: Row) => string,
  table: {
    read: () => Promise<Row[]>
    remove: (tx: Transaction, rows: Row[]) => Promise<unknown>
    create: (tx: Transaction, rows: Row[]) => Promise<unknown>
  },
): Promise<void> {
  const before = new Map((await table.read()).map((row) => [keyOf(row), row]))
  const after = new Map(wanted.map((row) => [keyOf(row), row]))
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, row]) => row)
  const come = [...after].filter(([key]) => !before.has(key)).map(([, row]) => row)
  if (!gone.length && !come.length) return
  await writer.$transaction(
    async (tx) => {
      await moveVersion(tx)
      for (const rows of batches(gone)) await table.remove(tx, rows)
      for (const rows of batches(come)) await table.create(tx, rows)
    },
    { maxWait: 30_000, timeout: 120_000 },
  )
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  )
}
