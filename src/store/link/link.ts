export type PendingKind = 'ECHO' | 'ARTICLE' | 'PERSON' | 'NAMESAKE' | 'SURNAME'

/** Links some of what waits, and says whether a reader sees anything else now. */
export type Link = (ids: readonly string[]) => boolean
