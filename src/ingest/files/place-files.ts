/** The place of files on disk in the archive: `/home/desk/news/2020/a.txt` -> `news/2020/a.txt`. */
import { basename, dirname, join, relative, resolve } from 'node:path'
import { printable } from '../../formats/bytes/printable.ts'
import type { Connection } from '../../store/database/connection.ts'
import { type Collection, freeName, readCollections, writeCollection } from '../../store/write/collections.ts'
import { isFolder, isIn, plain, realPath } from './real-path.ts'

/** A `--collection` that cannot be what is asked. */
export class CollectionError extends Error {
  override readonly name = 'CollectionError'
}

export interface Places {
  /** The path in the archive of a file; the collection is made where there is none around it. */
  keyOf(file: string): string
  /** The path in the archive of what is in a collection of another archive. */
  keyIn(collection: string, inner: string): string
  /** Of a root that was loaded: what lies under it in the archive, and the path on disk of such. */
  under(root: string): { readonly key: string; readonly onDisk: (key: string) => string }[]
}

export interface PlaceOptions {
  /** The folders and files that the run is about; the folder of each file where none is said to hold it. */
  readonly roots?: readonly string[] | undefined
  /** Name of the folder in the archive; its own name where not given. */
  readonly collection?: string | undefined
}

interface Located {
  readonly collection: Collection
  readonly locations: readonly string[]
}

/** Throws `CollectionError`. */
export function openPlaces(connection: Connection, { roots: named = [], collection: wanted }: PlaceOptions): Places {
  const roots = named.map(plain)
  const base = realPath(dirname(connection.database.name))
  let collections: readonly Located[] = []
  let byLocation: ReadonlyMap<string, Located> = new Map()
  /** Folders as they are named -> as they are. */
  const real = new Map<string, string>()
  refresh()

  function refresh(): void {
    collections = readCollections(connection).map((collection) => ({ collection, locations: locationsOf(collection) }))
    byLocation = new Map(
      // beside the database comes before where it was: both may have been copied
      [1, 0].flatMap((which) =>
        collections.flatMap((one): [string, Located][] => {
          const location = one.locations[which]
          return location === undefined ? [] : [[location, one]]
        }),
      ),
    )
  }

  /** Folders that a collection may lie in: seen from the database, if they were moved together, and where it was. */
  function locationsOf({ root, place }: Collection): string[] {
    return [...(place === null ? [] : [resolve(base, place)]), ...(root === null ? [] : [realPath(root)])]
  }

  function put(collection: Collection): Collection {
    writeCollection(connection, collection)
    refresh()
    return collection
  }

  /** The innermost collection around a path. */
  function around(path: string): { readonly collection: Collection; readonly location: string } | null {
    for (let location = path; ; location = dirname(location)) {
      const found = byLocation.get(location)
      if (found) return { collection: found.collection, location }
      if (location === dirname(location)) return null
    }
  }

  function make(folder: string): Collection {
    const name = printable(basename(folder)) || 'archive'
    const at = { root: folder, place: relative(base, folder) }
    const taken = new Map(collections.map(({ collection }) => [collection.name, collection]))
    // known from an export, and not yet from a folder
    if (taken.get(name)?.root === null) return put({ name, ...at })
    return put({ name: freeName(name, taken), ...at })
  }

  /** The folder that a file was looked for in, as it is named and as it is. */
  function folderOf(file: string): readonly [named: string, folder: string] {
    const path = plain(file)
    const root = roots.find((one) => (one === '.' ? isIn(path, '.') : path === one || path.startsWith(`${one}/`)))
    const named = root === undefined || (root === path && !isFolder(root)) ? dirname(path) : root
    if (!real.has(named)) real.set(named, realPath(named))
    return [named, real.get(named)!]
  }

  if (wanted !== undefined) nameFolder(wanted)

  /** Gives the folder of the run the name that was asked for. */
  function nameFolder(name: string): void {
    const root = roots[0] ?? '.'
    const folder = isFolder(root) ? realPath(root) : realPath(dirname(root))
    const found = around(folder)
    if (found !== null && found.collection.name !== name) {
      const how = found.location === folder ? 'is' : 'lies in'
      throw new CollectionError(`--collection ${name}: ${root} ${how} the collection ${found.collection.name}`)
    }
    if (found === null) put({ name, root: folder, place: relative(base, folder) })
  }

  return {
    keyOf(file) {
      const [named, folder] = folderOf(file)
      const path = join(folder, relative(named, file))
      const found = around(path) ?? { collection: make(folder), location: folder }
      const { collection, location } = found
      // it was moved, with the database or without
      const place = relative(base, location)
      if (collection.root !== location || collection.place !== place) put({ ...collection, root: location, place })
      return `${collection.name}/${relative(location, path)}`
    },
    keyIn(name, inner) {
      if (name === '') return inner
      if (!collections.some(({ collection }) => collection.name === name)) put({ name, root: null, place: null })
      return `${name}/${inner}`
    },
    under(root) {
      const path = isFolder(root) ? realPath(root) : join(realPath(dirname(root)), basename(root))
      return collections.flatMap(({ collection, locations }) => {
        const location = locations.find((one) => isIn(path, one))
        if (location !== undefined) {
          const key = [collection.name, relative(location, path)].filter(Boolean).join('/')
          return [{ key, onDisk: (at: string) => (at === key ? root : join(root, at.slice(key.length + 1))) }]
        }
        const inside = locations.find((one) => isIn(one, path))
        if (inside === undefined) return []
        const folder = join(root, relative(path, inside))
        const key = collection.name
        return [{ key, onDisk: (at: string) => join(folder, at.slice(key.length + 1)) }]
      })
    },
  }
}
