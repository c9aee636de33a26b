/** The archive's file opened for writing: Prisma's client, and prepared statements over the same one connection. */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { Database } from 'better-sqlite3'
import { type Prisma, PrismaClient } from '../../prisma/client/client.ts'
import { type Connection, newConnection } from './connection.ts'

export type Writer = PrismaClient
export type Transaction = Prisma.TransactionClient

const adapters = new WeakMap<Writer, KnownAdapter>()

/** Opens an existing, migrated database. Close with `$disconnect()`. A lock is waited for `timeout` milliseconds. */
export function openWriter(file: string, timeout = 5_000): Writer {
  const adapter = new KnownAdapter({ url: `file:${file}`, fileMustExist: true, timeout })
  const writer = new PrismaClient({ adapter })
  adapters.set(writer, adapter)
  return writer
}

/**
 * The writer's own connection, for what is too much for Prisma. It answers at once, so nothing comes between two of its
 * statements; a transaction of Prisma's must not be open while it is used.
 */
export async function connectionOf(writer: Writer): Promise<Connection> {
  await writer.$connect()
  return adapters.get(writer)!.connection!
}

/** Remembers the connection it makes, which Prisma keeps to itself. */
class KnownAdapter extends PrismaBetterSqlite3 {
  connection: Connection | undefined
  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect()
    this.connection = newConnection((adapter as unknown as { client: Database }).client)
    return adapter
  }
}
