import type { Transaction } from './client.ts'

/** Says that the archive changes: the first statement of every transaction that writes, so that it holds the lock before it reads. */
export async function moveVersion(tx: Transaction): Promise<void> {
  const loadedAt = new Date()
  await tx.archive.upsert({
    where: { id: 1 },
    create: { id: 1, version: 1, loadedAt },
    update: { version: { increment: 1 }, loadedAt },
  })
}
