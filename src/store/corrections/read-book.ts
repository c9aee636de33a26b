/** The corrections that stand, as whoever writes articles needs them: read again only when they have changed. */
import type { Connection } from '../connection.ts'
import { NO_PEOPLE_FILE, type PeopleFile } from '../people-file.ts'
import { type Book, makeBook } from './book.ts'
import { readCorrections } from './correction-rows.ts'

/** By what corrections hash to and the people file, so that any database with the same ones may use it. */
const books = new Map<string, Book>()
const MOST_BOOKS = 8

/** The book for this moment of the archive: call it inside the transaction that writes. */
export function bookOf(connection: Connection, known: PeopleFile = NO_PEOPLE_FILE): Book {
  const hash = connection.value<string>('SELECT corrections FROM "Archive"') ?? ''
  const key = `${hash} ${known.hash}`
  const before = books.get(key)
  if (before) return before
  const book = makeBook(hash ? readCorrections(connection) : [], known)
  if (books.size >= MOST_BOOKS) books.delete(books.keys().next().value!)
  books.set(key, book)
  return book
}
