import { resolveLanguage } from './resolve-language.ts'

/**
 * Tells whether a language tag is in a language range, by extended filtering (RFC 4647, section 3.3.2): `de` takes `de`,
 * `de-AT` and `deu`; `en-US` takes `en-us` but not `en`; `zh-TW` takes `zh-Hant-TW`; `*` takes every tag. Both sides may be
 * written as `resolveLanguage` reads them. A range that names no language takes nothing.
 */
export function matchesLanguage(range: string, tag: string): boolean {
  const wanted = resolveRange(range)
  const given = resolveLanguage(tag)?.toLowerCase().split('-')
  if (!wanted || !given) return range.trim() === '*'
  if (wanted[0] !== '*' && wanted[0] !== given[0]) return false
  let at = 1
  for (const subtag of wanted.slice(1)) {
    if (subtag === '*') continue
    while (at < given.length && given[at] !== subtag && given[at]!.length > 1) at++
    if (given[at++] !== subtag) return false
  }
  return true
}

/** The subtags of a range in lower case, `*` among them: `de-*-AT`. */
function resolveRange(range: string): readonly string[] | null {
  const written = range.trim().replaceAll('_', '-').toLowerCase().split('-')
  if (written[0] === '*') return written
  const resolved = resolveLanguage(written.filter((subtag) => subtag !== '*').join('-'))
  return resolved?.toLowerCase().split('-') ?? null
}
