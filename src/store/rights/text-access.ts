/** Share of the articles' text that leaves the archive: all of it, or the quotes on the record with their sentences. */
export type TextAccess = 'full' | 'excerpt'
