/** The archive through Prisma's client: for exports, and for whoever builds on the models. Loading writes by `openConnection`. */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaClient } from '../../../prisma/client/client.ts'

/** Opens an existing, migrated database. Close with `$disconnect()`. A lock is waited for `timeout` milliseconds. */
export function openClient(file: string, timeout = 5_000): PrismaClient {
  return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, fileMustExist: true, timeout }) })
}
