import { namesOf } from '../../src/formats/html/byline/find-byline.ts'
import { bareWords, plainValue } from '../../src/formats/html/plain-value.ts'
import { type JsonLd, readJsonLd } from '../../src/formats/html/read-json-ld.ts'
import { findOrganisation } from '../../src/text/page/agencies/find-organisation.ts'
import { findDate } from '../../src/text/page/dates/find-date.ts'
import { plainDate } from '../../src/text/page/dates/plain-date.ts'

/** Fields that are compared, in the order of the table. */
export const PAGE_FIELDS = ['headline', 'authors', 'date', 'publisher'] as const

export type PageField = (typeof PAGE_FIELDS)[number]

/** Facts that a page gives of its story. */
export interface PageFacts {
  readonly headline: string
  readonly authors: readonly string[]
  /** ISO 8601. */
  readonly date: string | null
  readonly publishers: readonly string[]
}

const LD = /<script\b[^>]{0,300}ld\+json[^>]{0,300}>([\s\S]*?)<\/script\s*>/gi

/** Parts the JSON-LD from a saved page: what it says, and the page without it. Null where it names no headline. */
export function partPage(html: string): { readonly truth: PageFacts; readonly rest: string } | null {
  const scripts = [...html.matchAll(LD)].map((match) => match[1]!)
  if (scripts.length === 0) return null
  const address = /<link\b[^>]*rel=["']?canonical["']?[^>]*href=["']([^"']+)/i.exec(html)?.[1] ?? null
  const titles = [...html.matchAll(/<(h1|title)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi)].map((match) => match[2])
  const truth = factsOf(readJsonLd(scripts, address, titles.join(' ').replace(/<[^>]*>/g, ' ')))
  return truth === null ? null : { truth, rest: html.replace(LD, '') }
}

function factsOf({ fields, sites }: JsonLd): PageFacts | null {
  const values = (name: string) => fields.filter((field) => field.name === name).map(({ value }) => value)
  const headline = values('headline')[0]
  if (headline === undefined) return null
  const own = new Set([...sites, ...values('publisher')].map(bareWords))
  // the paper itself, and a desk, are not people
  const people = values('author')
    .filter((name) => !own.has(bareWords(name)))
    .flatMap((name) => namesOf(name) ?? [])
  const date = values('date')[0]
  return {
    headline,
    authors: people.map(({ value }) => value),
    date: date === undefined ? null : (findDate(plainDate(date), null)?.value ?? null),
    publishers: values('publisher'),
  }
}

/** Tells whether what was read is what the JSON-LD says; null where it does not say it. */
export function judgePage(truth: PageFacts, read: PageFacts): Record<PageField, boolean | null> {
  const names = (facts: PageFacts) => [...new Set(facts.authors.map(bareWords))].sort().join('; ')
  return {
    headline: sameHeadline(truth.headline, read.headline),
    authors: truth.authors.length === 0 ? null : names(truth) === names(read),
    date: truth.date === null ? null : daysOf(truth.date).some((day) => daysOf(read.date ?? '').includes(day)),
    publisher:
      truth.publishers.length === 0
        ? null
        : truth.publishers.some((name) => read.publishers.some((other) => sameName(name, other))),
  }
}

/** The same words, or one cut short of the other. */
function sameHeadline(a: string, b: string): boolean {
  const [one, other] = [bareWords(plainValue(a)), bareWords(plainValue(b))]
  return one === other || (Math.min(one.length, other.length) > 15 && (one.includes(other) || other.includes(one)))
}

/** `The Alba Gazette` and `Alba Gazette`, `alba.example` and `Alba`. */
function sameName(a: string, b: string): boolean {
  const known = findOrganisation(a)
  if (known !== null && known === findOrganisation(b)) return true
  const bare = (name: string) =>
    bareWords(name.replace(/^(?:https?:\/\/)?(?:www\.)?|\.(?:com|co\.uk|org|net|de|fr|es)$/gi, '')).replace(
      /^the |\s/g,
      '',
    )
  const [one, other] = [bare(a), bare(b)]
  return one === other || (Math.min(one.length, other.length) > 2 && (one.includes(other) || other.includes(one)))
}

/** A date's day as printed, and that of UTC. */
function daysOf(date: string): string[] {
  const moment = Date.parse(date)
  const utc = Number.isNaN(moment) ? [] : [new Date(moment).toISOString().slice(0, 10)]
  return [...new Set([date.slice(0, 10), ...utc])].filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
}
