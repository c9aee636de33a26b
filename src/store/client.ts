/** Prisma's client over the archive's file, for writing. One connection: nothing else may use it during a transaction. */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { type Prisma, PrismaClient } from '../../prisma/client/client.ts'

export type Writer = PrismaClient
export type Transaction = Prisma.TransactionClient

/** Opens an existing, migrated database. Close with `$disconnect()`. A lock is waited for `timeout` milliseconds. */
export function openWriter(file: string, timeout = 5_000): Writer {
  return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, fileMustExist: true, timeout }) })
}
