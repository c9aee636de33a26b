/** Lays articles out on pages, as each outlet does. */
import { stringify } from 'yaml'
import type { Article } from './article.ts'
import { spellDate } from './print-date.ts'

/** Letters, digits and hyphens of a headline, for a file's name or an address. */
export function slugOf(headline: string): string {
  const words =
    headline
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[a-z0-9]+/g) ?? []
  return words.slice(0, 8).join('-')
}

/** e.g. `https://thevelmarcourier.example/national/a-quiet-bridge/1042` */
export function urlOf({ outlet, section, headline }: Article, number: number): string {
  return `https://${outlet.host}/${section.toLowerCase()}/${slugOf(headline)}/${number}`
}

/** `VELMAR, March 14 (Velmar News Agency) -- ` before the lead. */
function wire({ headline, outlet, place, date, published, paragraphs, contributor }: Article): string {
  const [lead, ...rest] = paragraphs
  const dateline = `${place.toUpperCase()}, ${spellDate(date).replace(/,.*/, '')} (${outlet.name}) -- `
  const foot = contributor ? [`With reporting by ${contributor.name}`] : []
  return `${[headline, published.printed, dateline + lead, ...rest, ...foot].join('\n\n')}\n`
}

function paper(article: Article, number: number): string {
  const { headline, outlet, author, date, published, paragraphs, contributor } = article
  const foot = contributor ? [`With reporting by ${contributor.name}`] : []
  const copyright = `Copyright (c) ${date.slice(0, 4)} ${outlet.name}. All rights reserved.`
  const head = [headline, `By ${author.name}`, published.printed]
  return `${[...head, ...paragraphs, ...foot, `Source: ${urlOf(article, number)}`, copyright].join('\n\n')}\n`
}

function markdown(article: Article, number: number): string {
  const { headline, outlet, author, section, paragraphs, contributor } = article
  const front = {
    title: headline,
    author: author.name,
    date: fieldOf(article),
    publisher: outlet.name,
    section,
    language: 'en',
    url: urlOf(article, number),
    ...(contributor && { credit: `With reporting by ${contributor.name}` }),
  }
  return `---\n${stringify(front)}---\n\n${paragraphs.join('\n\n')}\n`
}

/** The date as a field has it: a day alone in the form of ISO 8601. */
export function fieldOf({ date, published }: Article): string {
  return published.moment === null ? date : published.printed
}

/** The article's file: the end of its name, and its text. */
export function layOut(article: Article, number: number): { readonly ending: string; readonly text: string } {
  const { layout } = article.outlet
  if (layout === 'MARKDOWN') return { ending: '.md', text: markdown(article, number) }
  return { ending: '.txt', text: layout === 'WIRE' ? wire(article) : paper(article, number) }
}
