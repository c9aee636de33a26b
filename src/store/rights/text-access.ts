/** How much of the articles' text leaves the archive: all of it, or the quotes on the record with their sentences. */
export type TextAccess = 'full' | 'excerpt'
