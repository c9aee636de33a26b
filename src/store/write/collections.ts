/** The folders that articles were loaded from. A path in the archive is the name of one, a slash, and the path in it. */
import type { Connection } from '../database/connection.ts'

export interface Collection {
  readonly name: string
  /** Path of the folder; null where only an export told of it. */
  readonly root: string | null
  /** The same, seen from the folder of the database. */
  readonly place: string | null
}

export function readCollections(connection: Connection): Collection[] {
  return connection.all<Collection>('SELECT name, root, place FROM "Collection" ORDER BY name')
}

export function writeCollection(connection: Connection, collection: Collection): void {
  connection.insert('Collection', [collection], 'REPLACE')
}

/** A name that no other collection has: `news`, `news~2`. */
export function freeName(wanted: string, taken: { has(name: string): boolean }): string {
  let name = wanted
  for (let number = 2; taken.has(name); number++) name = `${wanted}~${number}`
  return name
}

/** `articles/2020/a.txt` -> `articles` and `2020/a.txt`. */
export function splitPath(path: string): { readonly collection: string; readonly inner: string } {
  const slash = path.indexOf('/')
  return { collection: path.slice(0, Math.max(0, slash)), inner: path.slice(slash + 1) }
}
