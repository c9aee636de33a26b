/** The numbers by which rows refer to one another: found by public ids, or allotted to what is new. */
import type { Connection } from '../database/connection.ts'

export type NumberedTable = 'Article' | 'Document' | 'Paragraph' | 'Quote' | 'Person' | 'Source'

/** Numbers that a transaction knows: those of people and sources that it met, and the next free one a table. */
export interface Numbers {
  readonly parties: Map<string, number>
  readonly next: Map<NumberedTable, number>
}

export function newNumbers(): Numbers {
  return { parties: new Map(), next: new Map() }
}

/** People have even numbers, sources odd ones. */
export const isPerson = (party: number): boolean => party % 2 === 0

/** The number of an article that is in the archive. */
export function articleNumber(connection: Connection, publicId: string): number | undefined {
  return connection.value<number>('SELECT id FROM "Article" WHERE "publicId" = ?', publicId)
}

/** The number of a person or source, whose row is written when the transaction ends where it is new. */
export function partyNumber(connection: Connection, numbers: Numbers, publicId: string): number {
  const known = numbers.parties.get(publicId)
  if (known !== undefined) return known
  const table = publicId.startsWith('per_') ? 'Person' : 'Source'
  const number =
    connection.value<number>(`SELECT id FROM "${table}" WHERE "publicId" = ?`, publicId) ??
    allot(connection, numbers, table)
  numbers.parties.set(publicId, number)
  return number
}

/** So many numbers in a row; returns the first. */
export function allot(connection: Connection, { next }: Numbers, table: NumberedTable, count = 1): number {
  const first = next.get(table) ?? firstFree(connection, table)
  next.set(table, first + count * stepOf(table))
  return first
}

function firstFree(connection: Connection, table: NumberedTable): number {
  const last = connection.value<number | null>(`SELECT max(id) FROM "${table}"`)
  return last == null ? (table === 'Person' ? 2 : 1) : last + stepOf(table)
}

function stepOf(table: NumberedTable): 1 | 2 {
  return table === 'Person' || table === 'Source' ? 2 : 1
}
