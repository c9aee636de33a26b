/** Waits for the database's lock without keeping anyone else waiting. */

/** Milliseconds between two tries, and in all. */
const PAUSE = 40
const PATIENCE = 3_000

/** Does the work, again and again while another process writes. Throws SQLite's own BUSY when that lasts too long. */
export async function retryOnBusy<Result>(work: () => Result, patience = PATIENCE): Promise<Result> {
  const end = performance.now() + patience
  for (;;) {
    try {
      return work()
    } catch (error) {
      const isBusy = String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
      if (!isBusy || performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
}
