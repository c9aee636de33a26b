/** How an outlet puts an article on a page. */
import { stringify } from 'yaml'
import type { Article } from './write-article.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `March 14, 2019` */
export function spellDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${MONTHS[month! - 1]} ${day}, ${year}`
}

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
function wire({ headline, outlet, place, date, paragraphs, contributor }: Article): string {
  const [lead, ...rest] = paragraphs
  const day = spellDate(date)
  const dateline = `${place.toUpperCase()}, ${day.replace(/,.*/, '')} (${outlet.name}) -- `
  const foot = contributor ? [`With reporting by ${contributor.name}`] : []
  return `${[headline, day, dateline + lead, ...rest, ...foot].join('\n\n')}\n`
}

function paper(article: Article, number: number): string {
  const { headline, outlet, author, date, paragraphs, contributor } = article
  const foot = contributor ? [`With reporting by ${contributor.name}`] : []
  const copyright = `Copyright (c) ${date.slice(0, 4)} ${outlet.name}. All rights reserved.`
  const head = [headline, `By ${author.name}`, spellDate(date)]
  return `${[...head, ...paragraphs, ...foot, `Source: ${urlOf(article, number)}`, copyright].join('\n\n')}\n`
}

function markdown(article: Article, number: number): string {
  const { headline, outlet, author, date, section, paragraphs, contributor } = article
  const front = {
    title: headline,
    author: author.name,
    date,
    publisher: outlet.name,
    section,
    language: 'en',
    url: urlOf(article, number),
    ...(contributor && { credit: `With reporting by ${contributor.name}` }),
  }
  return `---\n${stringify(front)}---\n\n${paragraphs.join('\n\n')}\n`
}

/** The article's file: the end of its name, and its text. */
export function layOut(article: Article, number: number): { readonly ending: string; readonly text: string } {
  const { layout } = article.outlet
  if (layout === 'MARKDOWN') return { ending: '.md', text: markdown(article, number) }
  return { ending: '.txt', text: layout === 'WIRE' ? wire(article) : paper(article, number) }
}
