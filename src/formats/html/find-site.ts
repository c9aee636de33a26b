import { findOrganisationByUrl } from '../../text/page/agencies/find-organisation.ts'
import type { GivenField } from '../raw-article.ts'
import { bareWords, plainValue } from './plain-value.ts'

/** Signs between a headline and the name of its site. */
const BAR = / [|\u2013\u2014\u00ab\u00bb\u00b7\u2022:-] |[|\u00ab\u00bb]|: /

/** A name that is an address. */
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/i

/** Longest name of a site, in words. */
const LONGEST = 6

/**
 * The name of the site that a page is of: of what its metadata and its title call it the part that its address repeats;
 * else what the metadata say, the end of a title that begins with the headline, or the host of its address.
 */
export function findSite(
  document: Document,
  given: readonly GivenField[],
  headline: string | null,
  address: string | null,
): GivenField[] {
  const host = hostOf(address)
  const title = plainValue(document.querySelector('title')?.textContent)
  const meta = given.filter(({ name }) => name === 'publisher')
  const tail = titleTail(title, headline)
  const parts = [
    ...meta.flatMap(({ value, origin }) =>
      [value, ...value.split(BAR)].map((part) => ({ value: part.trim(), origin })),
    ),
    ...tail.map((value) => ({ value, origin: 'html' })),
    ...logos(document).map((value) => ({ value, origin: 'html' })),
  ].filter(({ value }) => value !== '' && value.split(' ').length <= LONGEST)
  const named = host === null ? [] : parts.filter(({ value }) => isOfHost(value, host))
  // a name before the address itself
  const own = named.find(({ value }) => !DOMAIN.test(value)) ?? named[0]
  const best = own ?? meta[0] ?? (tail.length > 0 ? { value: tail.at(-1)!, origin: 'html' } : undefined)
  const known = host === null ? null : findOrganisationByUrl(host)
  if (best !== undefined && !(known !== null && DOMAIN.test(best.value)))
    return [{ name: 'publisher', value: best.value, origin: best.origin }]
  return host === null ? [] : [{ name: 'publisher', value: known?.name ?? host, origin: 'html' }]
}

/** `https://www.gazette.example/a` -> `gazette.example` */
function hostOf(address: string | null): string | null {
  const host = /^https?:\/\/(?:www\.|m\.|amp\.)?([\w.-]+\.\p{L}{2,})/iu.exec(address ?? '')?.[1]
  return host?.toLowerCase() ?? null
}

/**
 * Tells whether a name is that of a host, written together or by its first letters: `The Alba Gazette`,
 * `albagazette.example`.
 */
function isOfHost(name: string, host: string): boolean {
  const words = bareWords(name.normalize('NFD').replace(/\p{M}/gu, '')).replace(
    /^(?:the|der|die|das|el|la|le|les|il) /,
    '',
  )
  const whole = words.replaceAll(' ', '')
  const labels = host.split('.').map((label) => label.replaceAll('-', ''))
  const joined = labels.join('')
  const initials = words
    .split(' ')
    .map((word) => word[0])
    .join('')
  if (initials.length > 1 && labels.slice(0, -1).includes(initials)) return true
  if (whole.length < 2) return false
  return (
    labels.some((label) => label === whole || (whole.length > 3 && label.includes(whole))) || joined.startsWith(whole)
  )
}

/** The parts of a title behind the headline that it begins with. */
function titleTail(title: string, headline: string | null): string[] {
  const parts = title.split(BAR).map((part) => part.trim())
  if (headline === null || parts.length < 2) return []
  const bare = bareWords(headline)
  const tail = parts.slice(1).filter((part) => !bare.includes(bareWords(part)))
  return bare.startsWith(bareWords(parts[0]!).slice(0, 30)) ? tail : []
}

/** Lists the names of pictures that lead to the first page. */
function logos(document: Document): string[] {
  return [...document.querySelectorAll('header a[href], [class*="logo" i] a[href], a[class*="logo" i]')]
    .slice(0, 40)
    .filter((link) => /^(?:https?:\/\/[^/]+)?\/?$/.test(link.getAttribute('href') ?? ''))
    .flatMap((link) => [
      link.getAttribute('title'),
      link.getAttribute('aria-label'),
      link.querySelector('img')?.getAttribute('alt'),
      link.textContent,
    ])
    .map((words) =>
      plainValue(words)
        .replace(/\b(?:logo|home|homepage|startseite)\b/gi, '')
        .trim(),
    )
    .filter((words) => words !== '')
}
