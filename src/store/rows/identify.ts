/** Identifiers and keys, all derived from content, so that they are the same in every copy of an archive. */
import { createHash } from 'node:crypto'

export type IdPrefix = 'art' | 'doc' | 'par' | 'quo' | 'per' | 'src' | 'ali' | 'cor' | 'rel' | 'ver'

/** e.g. `per_1f0c9a…`: the type's prefix and 80 bits of the SHA-256 of the parts. */
export function idOf(prefix: IdPrefix, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${hashOf(parts.join('\u0000')).slice(0, 20)}`
}

/**
 * The same for a part of an article: it begins as the article's does, so that all that an article has lies together in
 * every index, and is written with a few pages in the place of hundreds.
 */
export function idWithin(prefix: 'par' | 'quo', articleId: string, ...parts: readonly (string | number)[]): string {
  const own = hashOf([articleId, ...parts].join('\u0000'))
  return `${prefix}_${articleId.slice(4, 12)}${own.slice(0, 12)}`
}

/** Returns the beginning of the id of the article that an id within one belongs to. */
export function articleIdBefore(id: string): string {
  return `art_${id.slice(4, 12)}`
}

/** SHA-256 in lower-case hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Folds a name to what its spellings share: case, accents, punctuation and invisible characters apart. `D’Artë-Noy` → `d
 * arte noy`
 */
export function nameKeyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The key of an organisation's name, for which `the Harbour Board` is `Harbour Board`. */
export function sourceKeyOf(name: string): string {
  return nameKeyOf(name).replace(/^the (?=.)/, '')
}

/**
 * Minutes from the date to the year 3000: ascending is newest first. Undated comes last. `2020-08-15` counts as its last
 * minute. A moment counts as its clock shows it, whatever the zone, so that the order of days is the order of lists, and a
 * day is one stretch of them.
 */
export function newestFirst(date: string | null): number {
  const time =
    date === null ? Number.NaN : Date.parse(date.length === 10 ? `${date}T23:59:00Z` : `${date.slice(0, 16)}Z`)
  return Math.floor((YEAR_3000 - (Number.isNaN(time) ? FIRST : time)) / 60_000)
}

const YEAR_3000 = Date.UTC(3000, 0, 1)
const FIRST = Date.UTC(1000, 0, 1)
